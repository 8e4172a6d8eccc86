package dev.gatehouse.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two runs of the same input leave the same files, byte for byte, but for the marked blocks of wall times. */
class SameBytesTest {

    /** Where each kind of file has its wall times; the others have none. */
    private static final Map<String, Pattern> WALL_TIMES = Map.of(
            "index.html", Pattern.compile("(?s)<!-- wall times.*wall times: end -->"),
            "result.json", Pattern.compile("(?s)\"wall\" : \\{[^{}]*\\}\\s*\\}\\s*\\z"),
            "junit.xml", Pattern.compile(" time=\"[0-9.]+\""));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Details.class)
    void all_files_of_two_runs_are_the_same_but_for_the_wall_times(Details details) throws IOException {
        String features = RealRun.PROJECT.resolve("features").toString();
        RealRun.of(folder.resolve("alone"), details, features);
        RealRun.of(folder.resolve("threads"), details, "--threads", "8", features);
        Map<String, String> alone = files(folder.resolve("alone"));
        assertThat(alone.keySet(), hasItems("coverage.json", "failures.sarif", "index.html", "result.json"));
        assertThat(files(folder.resolve("threads")), equalTo(alone));
    }

    private static Map<String, String> files(Path report) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(report)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = report.relativize(file).toString().replace('\\', '/');
                texts.put(name, untimed(name, Files.readString(file)));
            }
        }
        return texts;
    }

    /** A file that should have wall times and has none would make the comparison of it worth nothing. */
    private static String untimed(String name, String text) {
        if (!WALL_TIMES.containsKey(name)) {
            return text;
        }
        String rest = WALL_TIMES.get(name).matcher(text).replaceAll("");
        assertThat(name, rest, not(equalTo(text)));
        assertThat(name, rest, not(containsString("TenthsOfMs")));
        return rest;
    }
}
