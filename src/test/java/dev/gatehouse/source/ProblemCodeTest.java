package dev.gatehouse.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.gatehouse.golden.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTest {

    @Test
    void the_document_of_all_codes_is_up_to_date() throws IOException {
        String codes = Arrays.stream(ProblemCode.values())
                .map(code -> "## " + code + ": " + code.title() + "\n\n" + code.explanation())
                .collect(Collectors.joining("\n"));
        String head = "# Problems in users' files\n\nThe same text as `gatehouse explain CODE` prints.\n\n";
        Golden.compare(Path.of("src/docs/problems.md"), head + codes);
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_title_and_an_explanation_with_a_wrong_and_a_right_example(ProblemCode code) {
        assertThat(code.title(), not(emptyString()));
        assertThat(code.explanation(), containsString("\n\nWrong:\n\n    "));
        assertThat(code.explanation(), containsString("\n\nRight:\n\n    "));
        assertThat(code.explanation(), endsWith("\n"));
    }
}
