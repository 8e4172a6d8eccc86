package dev.gatehouse.explore.scenarios;

import dev.gatehouse.verdict.Deviation;
import dev.gatehouse.verdict.ReplayToken;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.world.Recording;
import java.util.List;

/** The tokens of a scenario's schedules, as long as the scenario, its topology and the engine are what they are. */
public final class Tokens {

    /** The version of the engine, that of Gatehouse: a schedule says something only to the engine that found it. */
    public static final String ENGINE = "0.1.0";

    private final String scenario;
    private final String topology;

    Tokens(Recording recording) {
        this.scenario = recording.scenarioText();
        this.topology = recording.topologyText();
    }

    /** Tells whether a token was made for a scenario that says this. */
    public static boolean isFor(ReplayToken token, String scenario) {
        return token.mismatch(scenario, "", "")
                .filter(changed -> changed.contains("the scenario"))
                .isEmpty();
    }

    /** Tells what else a token may have against it that no scenario is found for; empty where nothing else is known. */
    public static String alsoChanged(ReplayToken token) {
        return token.isOfAnother(ENGINE) ? "; it was made by another version of Gatehouse, too" : "";
    }

    String of(List<Deviation> deviations) {
        return ReplayToken.of(scenario, topology, ENGINE, deviations).text();
    }

    /** Reads a token that must be one of these. */
    List<Deviation> read(String text) {
        ReplayToken token = ReplayToken.parse(text);
        token.mismatch(scenario, topology, ENGINE).ifPresent(changed -> {
            throw new WrongInput(changed + "; explore the scenario again for a new one");
        });
        return token.deviations();
    }
}
