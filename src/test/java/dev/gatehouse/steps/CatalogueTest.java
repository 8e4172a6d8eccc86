package dev.gatehouse.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.sample.described.DescribedSteps;
import dev.gatehouse.sample.undescribed.UndescribedSteps;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void the_catalogue_lists_every_keyword_of_every_step_in_order() {
        assertThat(
                Catalogue.of(DescribedSteps.class).text(),
                equalTo(
                        """
                Given driver {string} has sent a read
                    Sends a read.
                    example: Given driver "guard" sends a read
                    DDI: WdfRequestSend

                When driver {string} sends a read
                    Sends a read.
                    example: When driver "guard" sends a read
                    DDI: WdfRequestSend

                Then request {string} is pended
                    Sees that a request waits.
                    example: Then request "r1" is pended
                """));
    }

    @Test
    void a_step_without_description_is_refused() {
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> Catalogue.of(UndescribedSteps.class));
        assertThat(e.getMessage(), startsWith("a step needs @Step and a keyword's annotation, one does not do: "));
    }
}
