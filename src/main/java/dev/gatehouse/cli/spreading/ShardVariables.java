package dev.gatehouse.cli.spreading;

import dev.gatehouse.verdict.WrongInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The variables by which a system that runs a command in several places at once tells each of them its number.
 *
 * @param system its name
 * @param index the variable with the number
 * @param total the variable with how many there are
 * @param first the number of the first one
 * @param mark a variable that only this system sets, where others use the same names; or else nothing
 */
record ShardVariables(String system, String index, String total, int first, String mark) {

    private static final String BAZEL = "Bazel";
    private static final String STATUS_FILE = "TEST_SHARD_STATUS_FILE";

    /** Systems; what runs inside of another stands before it. */
    private static final List<ShardVariables> ALL = List.of(
            new ShardVariables(BAZEL, "TEST_SHARD_INDEX", "TEST_TOTAL_SHARDS", 0, ""),
            new ShardVariables("Heroku CI", "CI_NODE_INDEX", "CI_NODE_TOTAL", 0, "HEROKU_TEST_RUN_ID"),
            new ShardVariables("GitLab CI", "CI_NODE_INDEX", "CI_NODE_TOTAL", 1, ""),
            new ShardVariables("CircleCI", "CIRCLE_NODE_INDEX", "CIRCLE_NODE_TOTAL", 0, ""),
            new ShardVariables("Buildkite", "BUILDKITE_PARALLEL_JOB", "BUILDKITE_PARALLEL_JOB_COUNT", 0, ""),
            new ShardVariables("Semaphore", "SEMAPHORE_JOB_INDEX", "SEMAPHORE_JOB_COUNT", 1, ""));

    /**
     * What the environment says, if anything; tells Bazel that it was understood.
     *
     * @throws WrongInput if it says nothing that can be
     */
    static Optional<ShardChoice> choice(Map<String, String> environment) {
        return ALL.stream()
                .filter(variables -> variables.areSet(environment))
                .findFirst()
                .map(variables -> variables.read(environment));
    }

    /** Systems that always tell how many there are tell 1 where a command is alone, and some then not which. */
    private boolean areSet(Map<String, String> environment) {
        boolean isMarked = mark.isEmpty() || environment.containsKey(mark);
        boolean isAlone = environment.getOrDefault(total, "1").strip().equals("1");
        return isMarked && (environment.containsKey(index) || !isAlone);
    }

    private ShardChoice read(Map<String, String> environment) {
        ShardChoice choice = ShardChoice.of(
                        number(environment, index) - first + 1,
                        number(environment, total),
                        Optional.of(system + " (" + index + ", " + total + ")"))
                .orElseThrow(() -> wrong(environment));
        if (system.equals(BAZEL)) {
            touch(environment);
        }
        return choice;
    }

    private int number(Map<String, String> environment, String name) {
        try {
            return Integer.parseInt(environment.getOrDefault(name, "").strip());
        } catch (NumberFormatException e) {
            throw wrong(environment);
        }
    }

    private WrongInput wrong(Map<String, String> environment) {
        return new WrongInput("the environment says which shard to run, as " + system + " does, and what it says cannot"
                + " be: " + said(environment, index) + ", " + said(environment, total) + "; expected are a number from "
                + first + " on, and how many there are, at most " + ShardChoice.MOST
                + "; --shard 1/1 runs everything whatever it says");
    }

    private static String said(Map<String, String> environment, String name) {
        return environment.containsKey(name) ? name + "='" + environment.get(name) + "'" : name + " is not set";
    }

    /** Bazel takes a test for one that cannot be sharded, and fails it, unless this file is there at its end. */
    private static void touch(Map<String, String> environment) {
        String file = environment.getOrDefault(STATUS_FILE, "");
        try {
            if (!file.isEmpty()) {
                Files.newOutputStream(Path.of(file)).close();
            }
        } catch (IOException | InvalidPathException e) {
            throw new WrongInput("the file that " + STATUS_FILE + " names cannot be written: " + file);
        }
    }
}
