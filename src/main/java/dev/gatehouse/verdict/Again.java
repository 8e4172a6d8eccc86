package dev.gatehouse.verdict;

import java.util.ArrayList;
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

    /** The words of the command before a schedule's token: it takes the same options, but is never one of many. */
    public List<String> replayWords() {
        int run = words.indexOf("run");
        if (run < 0) {
            return List.of("gatehouse", "replay");
        }
        List<String> replay = new ArrayList<>(words);
        replay.set(run, "replay");
        int shard = replay.indexOf("--shard");
        if (shard >= 0) {
            replay.subList(shard, shard + 2).clear();
        }
        return List.copyOf(replay);
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
