package dev.gatehouse.steps.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.steps.StepLibrary;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is suggested to somebody whose sentence is no step. */
class NearestStepsTest {

    /** What people write: swapped letters, other forms of a word, other words, words left out or too many. */
    private static final List<String> TYPOS = List.of(
            "driver \"tare\" sens a read of 4 bytes as \"r7\"",
            "driver \"tare\" send a read of 4 bytes as \"r7\"",
            "driver \"tare\" sends a raed of 4 bytes as \"r7\"",
            "driver \"tare\" sends read of 4 bytes as \"r7\"",
            "driver \"tare\" sends a read of 4 bytes at offset 0x10 \"r7\"",
            "the driver \"tare\" stops it's local target, cancelling sent requests",
            "driver \"tare\" stops the local target and cancels sent requests",
            "driver \"tare\" stops its local target, canceling sent requests",
            "driver \"tare\" start its local target",
            "driver \"tare\" purges local target",
            "request \"r7\" is completed with STATUS_CANCELLED",
            "the request \"r7\" completes with STATUS_SUCCESS and 4 byte",
            "request \"r7\" completed with status STATUS_CANCELLED",
            "request \"r7\" is pending in the target",
            "request \"r7\" has not been completed",
            "the local target of \"tare\" is Stopped",
            "device \"cell\" hold all requests",
            "device \"cell\" failed the next request with STATUS_CANCELLED",
            "wait 5 ms",
            "the buffer of request \"r7\" is:",
            "a topology \"scale.yaml\"",
            "driver \"tare\" cancel \"r7\"",
            "stack \"scale\" is surprise removed",
            "the fault \"no-write\" is on",
            "device \"cell\" hangs");

    private final NearestSteps nearest =
            NearestSteps.among(StepLibrary.catalogue().entries(), ParameterBook.own());

    private String told(String typo) {
        return typo + "\n"
                + nearest.to(typo).stream().map(step -> "  " + step + "\n").collect(Collectors.joining());
    }

    @Test
    void typical_typos_lead_to_the_step_that_was_meant() {
        Golden.compare(getClass(), "typos.txt", TYPOS.stream().map(this::told).collect(Collectors.joining("\n")));
    }

    @Test
    void every_typo_has_a_suggestion_and_at_most_three() {
        assertThat(TYPOS.stream().filter(typo -> nearest.to(typo).isEmpty()).toList(), empty());
        assertThat(
                TYPOS.stream().map(typo -> nearest.to(typo).size()).toList(),
                everyItem(lessThanOrEqualTo(NearestSteps.MOST)));
    }

    @Test
    void what_is_like_no_step_has_no_suggestion() {
        assertThat(nearest.to("the moon is full"), hasSize(0));
        assertThat(nearest.to(""), hasSize(0));
        assertThat(nearest.to("\"\" \"\""), hasSize(0));
    }
}
