package dev.gatehouse.steps.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.gatehouse.sample.described.DescribedSteps;
import dev.gatehouse.steps.Catalogue;
import dev.gatehouse.steps.CatalogueEntry;
import dev.gatehouse.steps.StepLibrary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueSearchTest {

    private final CatalogueSearch library = new CatalogueSearch(StepLibrary.catalogue());
    private final CatalogueSearch sample = new CatalogueSearch(Catalogue.of(DescribedSteps.class));

    @Test
    void a_search_keeps_the_steps_that_say_all_words_in_any_case_and_place() {
        assertThat(
                expressions(sample.all(List.of("READ", "wdfrequest", "when"))),
                equalTo(List.of("driver {string} sends a read")));
        assertThat(expressions(sample.all(List.of("pended"))), equalTo(List.of("request {string} is pended")));
        assertThat(sample.all(List.of()), hasSize(3));
        assertThat(sample.all(List.of("toaster")), hasSize(0));
    }

    @Test
    void steps_of_a_ddi_come_first() {
        List<CatalogueEntry> found = library.all(List.of("WdfRequestCancelSentRequest"));
        assertThat(found.get(0).ddi(), equalTo("WdfRequestCancelSentRequest"));
    }

    @Test
    void a_word_is_found_in_its_other_forms() {
        assertThat(
                expressions(library.all(List.of("cancelling", "driver", "WdfRequestCancelSentRequest"))),
                hasItem("{gatehouse-driver} cancels {gatehouse-names}"));
    }

    @Test
    void a_family_is_found_by_its_name() {
        List<String> families = library.all(List.of("devices")).stream()
                .limit(5)
                .map(CatalogueEntry::family)
                .toList();
        assertThat(families, everyItem(equalTo("devices")));
    }

    @Test
    void where_nothing_is_found_what_is_near_is_told() {
        assertThat(library.near("canel"), equalTo(Optional.of("cancel")));
        assertThat(library.near("driver"), equalTo(Optional.empty()));
        assertThat(library.near("xylophone"), equalTo(Optional.empty()));
        assertThat(
                expressions(sample.some(List.of("pended", "zebra"))), equalTo(List.of("request {string} is pended")));
    }

    private static List<String> expressions(List<CatalogueEntry> entries) {
        return entries.stream().map(CatalogueEntry::expression).toList();
    }
}
