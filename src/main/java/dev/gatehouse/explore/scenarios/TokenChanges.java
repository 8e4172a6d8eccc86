package dev.gatehouse.explore.scenarios;

import dev.gatehouse.verdict.ReplayToken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has changed since a token was made: a line for each, as it is found. */
public final class TokenChanges {

    /** The version of the engine, that of Gatehouse: a schedule says something only to the engine that found it. */
    public static final String ENGINE = "0.1.0";

    private final ReplayToken token;
    private final List<String> lines = new ArrayList<>();

    /** The version of the engine is compared at once. */
    public TokenChanges(ReplayToken token) {
        this.token = token;
    }

    /** How a token knows a scenario whose steps have changed: by its name, and that of its file wherever it lies. */
    public static String nameOf(String file, String scenario) {
        return file.substring(file.lastIndexOf('/') + 1) + ": " + scenario;
    }

    /** Compares the steps of the scenario. */
    public void scenario(String stepsNow) {
        if (!token.isForScenario(stepsNow)) {
            lines.add("the scenario's steps have changed");
        }
    }

    /** The scenario is explored no longer. */
    public void untagged() {
        lines.add("the scenario is not explored any more: its tag @explore is gone");
    }

    /** Compares the topology that a step loads by this name. */
    public void topology(String name, String filesNow) {
        if (!token.isForTopology(filesNow)) {
            lines.add("the topology \"" + name + "\" has changed, or a file that it imports");
        }
    }

    /** Tells whether anything has. */
    public boolean isAny() {
        return all().findAny().isPresent();
    }

    /** The changes as lines below a sentence. */
    public String text() {
        return all().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private Stream<String> all() {
        Stream<String> engine = token.engine().equals(ENGINE)
                ? Stream.empty()
                : Stream.of("it was made by Gatehouse " + token.engine() + ", and this is " + ENGINE);
        return Stream.concat(lines.stream(), engine);
    }
}
