package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, given a JVM that only says with which arguments it was started. */
@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        disabledReason = "the launcher of Windows is another one")
final class LauncherTest {

    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final String THOROUGH = "-XX:+TieredCompilation";
    private static final String FAKE_JAVA =
            """
            #!/bin/sh
            case "$*" in *Rehearsal* | *-Xshare:dump*) %s ;; esac
            printf '%%s\\n' "$@"
            exit 5
            """;

    @TempDir
    private Path home;

    @BeforeEach
    void install() throws IOException {
        Path launcher = Files.copy(Path.of("gatehouse"), home.resolve("gatehouse"), StandardCopyOption.COPY_ATTRIBUTES);
        launcher.toFile().setExecutable(true);
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.writeString(home.resolve("target/gatehouse.jar"), "");
        Files.createDirectories(home.resolve("jdk/bin"));
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"17.0.9\"\n");
        jvmThatRehearses("exit 0");
    }

    private void jvmThatRehearses(String rehearsal) throws IOException {
        Path java = Files.writeString(home.resolve("jdk/bin/java"), FAKE_JAVA.formatted(rehearsal));
        java.toFile().setExecutable(true);
    }

    /** What the launcher prints, a line each, and its exit code. */
    private List<String> launch(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("gatehouse").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        Process process = builder.start();
        List<String> told = new ArrayList<>(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList());
        told.add("exit " + process.waitFor());
        return told;
    }

    @ParameterizedTest
    @ValueSource(strings = {"features/a b.feature", "--slow=exclude", "--threads=2"})
    void a_run_is_compiled_quickly_and_gets_its_arguments_as_they_were_written(String argument) throws Exception {
        List<String> told = launch("run", argument);

        assertThat(told, hasItem(QUICK));
        assertThat(told, not(hasItem(THOROUGH)));
        assertThat(told.subList(told.size() - 3, told.size()), is(List.of("run", argument, "exit 5")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--time-limit=5min", "--time-limit", "--explore-shard=1/4", "--slow=only", "--slow=include"})
    void a_run_with_long_explorations_is_compiled_thoroughly(String argument) throws Exception {
        List<String> told = launch("run", argument);

        assertThat(told, hasItem(THOROUGH));
        assertThat(told, not(hasItem(QUICK)));
    }

    @Test
    void the_first_start_of_a_build_learns_its_classes_and_the_next_does_not() throws Exception {
        assertThat(launch("--version").get(0), is("gatehouse: preparing quick starts (once)"));

        assertThat(launch("--version").get(0), is("-XX:+UseSerialGC"));
    }

    @Test
    void what_cannot_be_learned_is_not_tried_again_and_stops_nothing() throws Exception {
        jvmThatRehearses("exit 1");

        assertThat(launch("--version"), hasItems("gatehouse: preparing quick starts (once)", "exit 5"));
        assertThat(launch("--version").get(0), is("-XX:+UseSerialGC"));
    }

    @Test
    void a_jvm_that_is_too_old_is_refused() throws Exception {
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"11.0.20\"\n");

        assertThat(
                launch("--version"),
                is(List.of("gatehouse: java is too old (release 11): install a JDK 17 or newer", "exit 2")));
    }

    @Test
    void a_jvm_that_keeps_a_cache_is_told_where_it_lies() throws Exception {
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");

        List<String> told = launch("--version");

        String cache = told.stream()
                .filter(word -> word.startsWith("-XX:AOTCache="))
                .findFirst()
                .orElse("none");
        assertThat(cache, endsWith("/target/classes-of-java-25.archive"));
    }
}
