package dev.gatehouse.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which steps read the journal as a whole.
 *
 * <p>By {@code World.events} and {@code Chronicle.happenings} a step goes by the order of all that happens, which takes
 * the reduction from every exploration that it stands in. By {@code journal().events()} it does not say so: only a
 * failure's words may be read like that, or a check would be wrong under reduction. A new one is a decision.
 */
class ReadsOfTheJournalTest {

    private static final Path STEPS = Path.of("src", "main", "java", "dev", "gatehouse", "steps");
    private static final Pattern READ =
            Pattern.compile("(world|chronicle\\(\\)|journal\\(\\))\\.(events|happenings)\\(\\)");

    private static final String KNOWN =
            """
            Why.java journal().events() 3
            buffers/Compared.java journal().events() 1
            outcomes/OrderChecks.java chronicle().happenings() 1
            targets/TargetChecks.java world.events() 2
            """;

    @Test
    void no_step_takes_the_reduction_from_explorations_unseen() throws IOException {
        try (Stream<Path> files = Files.walk(STEPS)) {
            String reads = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(ReadsOfTheJournalTest::reads)
                    .collect(Collectors.joining());
            assertThat(reads, is(KNOWN));
        }
    }

    private static Stream<String> reads(Path file) {
        List<String> found =
                READ.matcher(text(file)).results().map(read -> read.group()).toList();
        String name = STEPS.relativize(file).toString().replace('\\', '/');
        return found.stream()
                .distinct()
                .map(read -> name + " " + read + " "
                        + found.stream().filter(read::equals).count() + "\n");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
