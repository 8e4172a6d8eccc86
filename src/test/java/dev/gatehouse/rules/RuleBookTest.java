package dev.gatehouse.rules;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.rules.court.RuleText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void the_document_of_all_rules_is_up_to_date() {
        Golden.compareFile(Path.of("src/docs/rules.md"), RuleBook.page());
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        List<String> names = RuleBook.texts().stream().map(RuleText::name).toList();
        assertThat(names.stream().distinct().toList(), equalTo(names));
    }

    @Test
    void every_rule_says_what_it_forbids_why_and_what_to_do_instead_and_fits_a_row_of_a_table() {
        for (RuleText text : RuleBook.texts()) {
            Stream.of(text.forbids(), text.because(), text.instead(), text.source())
                    .forEach(part -> {
                        assertThat(text.name(), part, not(emptyString()));
                        assertThat(text.name(), part.contains("|") || part.endsWith("."), equalTo(false));
                    });
        }
    }

    @Test
    void a_rule_is_found_by_its_name_in_any_case() {
        assertThat(RuleBook.find("doublecompletion").map(RuleText::name).orElse(""), equalTo("DoubleCompletion"));
        assertThat(RuleBook.find("DoubleCompletions").isPresent(), equalTo(false));
    }
}
