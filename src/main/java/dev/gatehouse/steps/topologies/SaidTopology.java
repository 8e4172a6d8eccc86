package dev.gatehouse.steps.topologies;

import dev.gatehouse.verdict.WrongInput;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The topology that the steps of a scenario load, as it is now.
 *
 * @param name as the step says it
 * @param files what it and all that it imports say
 */
public record SaidTopology(String name, String files) {

    private static final Pattern STEP = Pattern.compile("the topology \"([^\"]*)\"(?: with:)?");

    /** The first that a step of Gatehouse's own loads; empty where none does, or its file cannot be used. */
    public static Optional<SaidTopology> in(Collection<String> steps, URI feature) {
        return steps.stream()
                .map(STEP::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(said -> read(said.group(1), feature));
    }

    private static Optional<SaidTopology> read(String name, URI feature) {
        try {
            return Optional.of(
                    new SaidTopology(name, TopologyFiles.draw(name, feature).text()));
        } catch (WrongInput unusable) {
            return Optional.empty();
        }
    }
}
