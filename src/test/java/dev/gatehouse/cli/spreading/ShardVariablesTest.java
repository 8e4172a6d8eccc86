package dev.gatehouse.cli.spreading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.verdict.WrongInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardVariablesTest {

    @TempDir
    private Path folder;

    private static Map<String, String> environment(String text) {
        return Arrays.stream(text.split(" "))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }

    private static ShardChoice choice(String environment) {
        return ShardChoice.of(Optional.empty(), environment(environment));
    }

    @ParameterizedTest
    @CsvSource({
        "TEST_SHARD_INDEX=0 TEST_TOTAL_SHARDS=3, 1/3 Bazel",
        "TEST_SHARD_INDEX=2 TEST_TOTAL_SHARDS=3, 3/3 Bazel",
        "CI_NODE_INDEX=1 CI_NODE_TOTAL=4, 1/4 GitLab CI",
        "CI_NODE_INDEX=4 CI_NODE_TOTAL=4, 4/4 GitLab CI",
        "CI_NODE_INDEX=0 CI_NODE_TOTAL=4 HEROKU_TEST_RUN_ID=x, 1/4 Heroku CI",
        "CIRCLE_NODE_INDEX=1 CIRCLE_NODE_TOTAL=2, 2/2 CircleCI",
        "BUILDKITE_PARALLEL_JOB=0 BUILDKITE_PARALLEL_JOB_COUNT=9, 1/9 Buildkite",
        "SEMAPHORE_JOB_INDEX=9 SEMAPHORE_JOB_COUNT=9, 9/9 Semaphore",
        "CI_NODE_INDEX=2 CI_NODE_TOTAL=4 TEST_SHARD_INDEX=0 TEST_TOTAL_SHARDS=3, 1/3 Bazel",
    })
    void each_system_says_it_in_its_own_way(String environment, String expected) {
        ShardChoice choice = choice(environment);
        String system = choice.toldBy().orElseThrow().replaceFirst(" \\(.*", "");
        assertThat(choice.index() + "/" + choice.total() + " " + system, equalTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOME=/root",
                "CI_NODE_TOTAL=1",
                "CIRCLE_NODE_INDEX=0 CIRCLE_NODE_TOTAL=1",
                "BUILDKITE_PARALLEL_JOB_COUNT=1"
            })
    void a_command_that_is_alone_runs_everything(String environment) {
        assertThat(choice(environment).isAll(), is(true));
    }

    @Test
    void what_the_user_says_counts_whatever_the_environment_says() {
        Optional<ShardChoice> option = ShardChoice.parse("2/5");
        assertThat(
                ShardChoice.of(option, environment("TEST_SHARD_INDEX=9 TEST_TOTAL_SHARDS=3")), equalTo(option.get()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CI_NODE_INDEX=0 CI_NODE_TOTAL=4",
                "CI_NODE_INDEX=5 CI_NODE_TOTAL=4",
                "CI_NODE_INDEX=two CI_NODE_TOTAL=4",
                "CI_NODE_INDEX=2",
                "CI_NODE_TOTAL=4",
                "CI_NODE_INDEX=2 CI_NODE_TOTAL=",
                "CI_NODE_INDEX=2 CI_NODE_TOTAL=2000"
            })
    void what_cannot_be_is_refused_with_what_was_said(String environment) {
        String message =
                assertThrows(WrongInput.class, () -> choice(environment)).getMessage();
        assertThat(message, containsString("as GitLab CI does, and what it says cannot be: CI_NODE_INDEX"));
    }

    @Test
    void the_whole_message_says_what_to_do() {
        assertThat(
                assertThrows(WrongInput.class, () -> choice("TEST_SHARD_INDEX=3 TEST_TOTAL_SHARDS=3"))
                        .getMessage(),
                equalTo("the environment says which shard to run, as Bazel does, and what it says cannot be:"
                        + " TEST_SHARD_INDEX='3', TEST_TOTAL_SHARDS='3'; expected are a number from 0 on, and how many"
                        + " there are, at most 1000; --shard 1/1 runs everything whatever it says"));
    }

    @Test
    void bazel_is_told_that_shards_are_understood_unless_the_user_says_otherwise() {
        Path status = folder.resolve("status");
        Map<String, String> bazel =
                Map.of("TEST_SHARD_INDEX", "0", "TEST_TOTAL_SHARDS", "2", "TEST_SHARD_STATUS_FILE", status.toString());
        ShardChoice.of(ShardChoice.parse("1/1"), bazel);
        assertThat(Files.exists(status), is(false));
        ShardChoice.of(Optional.empty(), bazel);
        assertThat(Files.exists(status), is(true));
    }

    @Test
    void a_status_file_that_cannot_be_written_is_told() {
        String status = folder.resolve("nowhere/status").toString();
        Map<String, String> bazel =
                Map.of("TEST_SHARD_INDEX", "0", "TEST_TOTAL_SHARDS", "2", "TEST_SHARD_STATUS_FILE", status);
        assertThat(
                assertThrows(WrongInput.class, () -> ShardChoice.of(Optional.empty(), bazel))
                        .getMessage(),
                equalTo("the file that TEST_SHARD_STATUS_FILE names cannot be written: " + status));
    }
}
