package dev.gatehouse.explore.scenarios;

import dev.gatehouse.verdict.Deviation;
import dev.gatehouse.verdict.ReplayToken;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.world.Recording;
import java.util.List;

/** The tokens of a scenario's schedules, as long as the scenario, its topology and the engine are what they are. */
final class Tokens {

    private final Recording recording;
    private final String name;
    private final String topology;

    /** For a scenario of this {@link TokenChanges#nameOf name}, whose topology is in this file. */
    Tokens(Recording recording, String name, String topology) {
        this.recording = recording;
        this.name = name;
        this.topology = topology;
    }

    String of(List<Deviation> deviations) {
        return ReplayToken.of(recording.scenarioText(), name, recording.topologyText(), TokenChanges.ENGINE, deviations)
                .text();
    }

    /** Reads a token that must be one of these. */
    List<Deviation> read(String text) {
        ReplayToken token = ReplayToken.parse(text);
        TokenChanges changes = new TokenChanges(token);
        changes.scenario(recording.scenarioText());
        changes.topology(topology, recording.topologyText());
        if (changes.isAny()) {
            throw new WrongInput("this token says nothing of the scenario as it is now:\n" + changes.text()
                    + "explore the scenario again for a new one");
        }
        return token.deviations();
    }
}
