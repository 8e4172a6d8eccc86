package dev.gatehouse.bench;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AllowedRatiosTest {

    private static final Figure FIGURE = new Figure("page", "a page", "ns", 30, "a scenario", 20);

    @Test
    void a_ratio_up_to_what_is_allowed_is_no_breach() {
        assertThat(new AllowedRatios(Map.of("page", 1.5)).breaches(List.of(FIGURE), 1), empty());
        assertThat(new AllowedRatios(Map.of("page", 1.0)).breaches(List.of(FIGURE), 1.5), empty());
    }

    @Test
    void a_worse_ratio_is_told_with_what_was_allowed() {
        assertThat(
                new AllowedRatios(Map.of("page", 1.4)).breaches(List.of(FIGURE), 1),
                contains("page costs 1.50 times its baseline, 1.40 are allowed"));
    }

    @Test
    void a_small_ratio_is_told_with_more_digits() {
        Figure small = new Figure("page", "a page", "ns", 3, "a scenario", 100);
        assertThat(
                new AllowedRatios(Map.of("page", 0.02)).breaches(List.of(small), 1),
                contains("page costs 0.0300 times its baseline, 0.0200 are allowed"));
    }

    @Test
    void a_figure_that_nobody_has_allowed_anything_is_a_breach() {
        assertThat(
                new AllowedRatios(Map.of()).breaches(List.of(FIGURE), 1),
                contains("page is allowed nothing in " + AllowedRatios.FILE));
    }

    @Test
    void what_is_allowed_and_not_measured_is_told() {
        assertThat(
                new AllowedRatios(Map.of("page", 1.0, "loader", 2.0)).unmeasured(List.of(FIGURE)),
                contains("loader was not measured"));
    }

    @Test
    void the_committed_file_allows_each_figure_of_a_whole_run_and_no_other() throws IOException {
        Stream<String> processes = IntStream.of(Extent.whole().scenarios())
                .boxed()
                .flatMap(scenarios ->
                        Stream.of("steps-", "reported-", "launched-").map(what -> what + scenarios));
        Stream<String> starts = Stream.of("start-run", "start-explain", AbandonedCost.NAME);
        TreeSet<String> all = new TreeSet<>(EngineFigures.names());
        Stream.of(processes, starts, BesideLincheck.NAMES.stream())
                .flatMap(names -> names)
                .forEach(all::add);
        assertThat(AllowedRatios.read(AllowedRatios.FILE).most().keySet(), equalTo(all));
    }

    @Test
    void people_and_programs_read_the_same_figures() {
        BenchReport report = new BenchReport(List.of(FIGURE), new AllowedRatios(Map.of("page", 1.6)));
        assertThat(
                report.table().lines().toList(),
                hasItems("| a page (`page`) | 30.00 ns | a scenario | 20.00 ns | 1.50 | 1.60 |"));
        assertThat(
                report.json().lines().map(String::strip).toList(),
                hasItems("\"name\" : \"page\",", "\"ratio\" : 1.5,", "\"allowed\" : 1.6"));
    }
}
