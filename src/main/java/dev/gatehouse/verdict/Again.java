package dev.gatehouse.verdict;

import java.util.List;
import java.util.stream.Stream;

/**
 * How one of a run's scenarios is run again, the way the run itself was started.
 *
 * @param words the words of the command before the scenario's place: {@code gatehouse}, {@code run}, options
 * @param beforePlace what stands before the place in the same word, or nothing
 */
public record Again(List<String> words, String beforePlace) {

    public Again {
        words = List.copyOf(words);
    }

    /**
     * Runs it by the launcher.
     *
     * @param command the launcher, as the user said it
     * @param options the options that are needed to reach the same steps, models and topologies
     */
    public static Again byLauncher(List<String> command, List<String> options) {
        return new Again(
                Stream.of(command, List.of("run"), options)
                        .flatMap(List::stream)
                        .toList(),
                "");
    }

    /** The words of the command before a schedule's token: it takes the same options. */
    public List<String> replayWords() {
        int run = words.indexOf("run");
        return run < 0
                ? List.of("gatehouse", "replay")
                : Stream.of(words.subList(0, run), List.of("replay"), words.subList(run + 1, words.size()))
                        .flatMap(List::stream)
                        .toList();
    }

    /**
     * Runs it by Surefire, through the Suite engine alone.
     *
     * <p>With all engines it would run twice, and with Cucumber's alone Surefire 3.5 counts no test and loses failures.
     */
    public static Again byMaven() {
        return new Again(
                List.of("mvn", "test", "-Dsurefire.includeJUnit5Engines=junit-platform-suite"), "-Dcucumber.features=");
    }
}
