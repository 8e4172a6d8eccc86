package dev.gatehouse.steps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.cli.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every shipped scenario, made to fail at its end so that its journal stands in the report. */
class SameRunTwiceTest {

    private static final String FAILS = "\n    Then the bug check has the parameters \"none like these\"\n\n";
    private static final String START = "\n  (?=@explore)|(?<!@explore)\n  (?=Scenario(?: Outline)?:)";
    private static final String EXAMPLES = "\n    Examples:";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_what_is_shipped() {
        Commands commands = Commands.in(folder);
        files("scenarios", ".yaml").forEach(file -> commands.write(file.toString(), text(file)));
        files("scenarios", ".img").forEach(file -> commands.write(file.toString(), text(file)));
        files("features", ".feature").forEach(file -> commands.write(file.toString(), failing(text(file))));
    }

    @Test
    void the_same_run_twice_writes_the_same_journals_and_results_on_one_thread_or_two() {
        String first = report("first", "1");
        assertThat(first, containsString("heater receives"));
        assertThat(report("second", "1"), equalTo(first));
        assertThat(report("third", "2"), equalTo(first));
    }

    private String report(String out, String threads) {
        String told = Commands.in(folder).run("run", "--out", out, "--threads", threads);
        assertThat(told, startsWith("exit 1"));
        assertThat("no rule warns of what is shipped", told, not(containsString("warnings, which fail nothing")));
        return text(folder.resolve(out).resolve("junit.xml"))
                .replaceAll(" time=\"[^\"]*\"", "")
                .replaceAll(" timestamp=\"[^\"]*\"", "");
    }

    /** Every scenario ends with a step that fails; the examples of an outline stay behind it. */
    private static String failing(String feature) {
        String[] parts = feature.replaceAll("(?m)^ *@(?!explore)\\w+\n", "").split(START, -1);
        StringBuilder text = new StringBuilder(parts[0].stripTrailing()).append('\n');
        for (String scenario : List.of(parts).subList(1, parts.length)) {
            String[] examples = scenario.split(EXAMPLES, 2);
            text.append("\n  ").append(examples[0].stripTrailing()).append(FAILS);
            text.append(examples.length == 2 ? "    Examples:" + examples[1].stripTrailing() + "\n" : "");
        }
        return text.toString();
    }

    private static List<Path> files(String below, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(below))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
