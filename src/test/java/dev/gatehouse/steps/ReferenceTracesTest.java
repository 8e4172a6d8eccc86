package dev.gatehouse.steps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each trace of the reference is a scenario, and one only: S1 to S17 of targets, R1 to R27 of requests. */
class ReferenceTracesTest {

    private static final Pattern TAG = Pattern.compile("(?m)^ *@([SR]\\d+)$");

    private static List<String> expected() {
        Stream<String> states = IntStream.rangeClosed(1, 17).mapToObj(number -> "S" + number);
        Stream<String> requests = IntStream.rangeClosed(1, 27).mapToObj(number -> "R" + number);
        return Stream.concat(states, requests).sorted().toList();
    }

    private static Stream<String> tags(Path feature) {
        try {
            return TAG.matcher(Files.readString(feature, UTF_8)).results().map((MatchResult tag) -> tag.group(1));
        } catch (IOException unreadable) {
            throw new AssertionError(feature + " cannot be read", unreadable);
        }
    }

    @Test
    void every_reference_trace_is_exactly_one_scenario() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("features"))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".feature"))
                    .flatMap(ReferenceTracesTest::tags)
                    .sorted()
                    .toList();
            assertThat(found, equalTo(expected()));
        }
    }
}
