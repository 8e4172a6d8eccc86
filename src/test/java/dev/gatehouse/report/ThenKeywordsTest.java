package dev.gatehouse.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.golden.Golden;
import io.cucumber.gherkin.GherkinDialect;
import io.cucumber.gherkin.GherkinDialects;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThenKeywordsTest {

    private final ThenKeywords keywords = new ThenKeywords();

    @Test
    void a_check_is_known_in_every_language_that_gherkin_speaks() {
        String all = GherkinDialects.getDialects().stream()
                .sorted(Comparator.comparing(GherkinDialect::getLanguage))
                .filter(dialect -> !dialect.getLanguage().equals("en"))
                .map(ThenKeywordsTest::line)
                .collect(Collectors.joining());
        Golden.compare(Path.of("src", "main", "resources"), getClass(), "then-keywords.txt", all);
    }

    @Test
    void a_check_starts_with_a_then_and_with_no_other_keyword() {
        assertThat(keywords.contains("en", "Then"), is(true));
        assertThat(keywords.contains("en", "And"), is(false));
        assertThat(keywords.contains("de", "Dann"), is(true));
        assertThat(keywords.contains("de", "*"), is(false));
        assertThat(keywords.contains("no such language", "Then"), is(false));
    }

    private static String line(GherkinDialect dialect) {
        return dialect.getThenKeywords().stream()
                .map(String::strip)
                .filter(keyword -> !keyword.equals("*"))
                .distinct()
                .collect(Collectors.joining(", ", dialect.getLanguage() + ": ", "\n"));
    }
}
