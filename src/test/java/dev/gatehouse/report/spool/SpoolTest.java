package dev.gatehouse.report.spool;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.Totals;
import dev.gatehouse.verdict.Traits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    private static final int FEW = 3;
    /** Sixteen segments of three are merged into one, twice. */
    private static final int MANY = 110;

    @TempDir
    private Path folder;

    private static ScenarioResult scenario(String file, int line, Outcome outcome) {
        boolean isBad = outcome.hasCause();
        Optional<String> cause = isBad ? Optional.of("cause of " + line) : Optional.empty();
        return new ScenarioResult(
                file,
                line,
                "the feature of " + file,
                "scenario \u2014 \uD83D\uDE80 <" + line + "> " + "x".repeat(line % 7),
                line % 2 == 0 ? List.of() : List.of("@id-" + line, "@\u00FC"),
                outcome,
                cause,
                cause,
                isBad ? List.of(new StepResult("Then ", "it holds", line, StepOutcome.FAILED, cause)) : List.of(),
                "",
                10L * line,
                1_000L * line,
                new Traits(
                        line % 5, 1, 0, List.of("f" + line % 3), List.of("d"), List.of("WdfRequestSend"), List.of()));
    }

    /** The n-th of scenarios in several files; one in ten of them fails. */
    private static ScenarioResult scenario(int number) {
        String file = "f" + number % 4 + ".feature";
        return scenario(file, 3 + number, number % 10 == 9 ? Outcome.FAILED : Outcome.PASSED);
    }

    private static Kept kept(ScenarioResult result) {
        return new Kept(result, new Piece(7L * result.line(), result.line()));
    }

    /** As many runs as there are, with the virtual time of all: what came first is told. */
    private static ScenarioResult joined(List<ScenarioResult> runs) {
        ScenarioResult shown = runs.stream()
                .filter(run -> run.outcome() != Outcome.PASSED)
                .findFirst()
                .orElse(runs.get(0));
        return new ScenarioResult(
                shown.uri(),
                shown.line(),
                shown.feature(),
                shown.name(),
                shown.tags(),
                shown.outcome(),
                shown.cause(),
                shown.message(),
                shown.steps(),
                shown.journal(),
                runs.stream().mapToLong(ScenarioResult::virtualTicks).sum(),
                shown.wallNanos(),
                shown.traits().of(runs.size(), 0));
    }

    private Spooled spooled(Path where, int mostInMemory, List<ScenarioResult> results) {
        Spool spool = new Spool(where, mostInMemory);
        results.forEach(result -> spool.add(kept(result)));
        return spool.finish(SpoolTest::joined);
    }

    private static List<ScenarioResult> shuffled(int count) {
        List<ScenarioResult> all = new ArrayList<>(
                IntStream.range(0, count).mapToObj(SpoolTest::scenario).toList());
        Collections.shuffle(all, new Random(count));
        return all;
    }

    private static List<ScenarioResult> sorted(List<ScenarioResult> results) {
        return results.stream().sorted(ScenarioResult.BY_PLACE).toList();
    }

    @Test
    void however_many_there_are_they_come_back_sorted_and_as_they_were() {
        for (int count = 0; count <= MANY; count++) {
            List<ScenarioResult> results = shuffled(count);
            Spooled spooled = spooled(folder, FEW, results);
            assertThat(spooled.stream().toList(), equalTo(sorted(results)));
            assertThat(spooled.totals(), equalTo(Totals.of(sorted(results))));
            assertThat(
                    spooled.notable().toList(),
                    equalTo(sorted(results).stream()
                            .filter(result -> result.outcome() == Outcome.FAILED)
                            .toList()));
        }
    }

    @Test
    void a_name_may_be_longer_than_what_is_read_at_once() {
        List<ScenarioResult> results = Stream.of(1, 100_000, 7)
                .map(length -> scenario("f-" + "y".repeat(length) + ".feature", 3, Outcome.PASSED))
                .map(one -> like(one, "n".repeat(one.uri().length()), 0))
                .toList();
        assertThat(spooled(folder, 1, results).stream().toList(), equalTo(sorted(results)));
    }

    /** The same with another name and another virtual time. */
    private static ScenarioResult like(ScenarioResult one, String name, long virtualTicks) {
        return new ScenarioResult(
                one.uri(),
                one.line(),
                one.feature(),
                name,
                one.tags(),
                one.outcome(),
                one.cause(),
                one.message(),
                one.steps(),
                one.journal(),
                virtualTicks,
                one.wallNanos(),
                one.traits());
    }

    @Test
    void each_has_its_piece() {
        spooled(folder, FEW, shuffled(MANY))
                .kept()
                .forEachRemaining(kept -> assertThat(kept, equalTo(kept(kept.result()))));
    }

    @Test
    void several_passes_at_once_do_not_disturb_each_other() {
        Spooled spooled = spooled(folder, FEW, shuffled(MANY));
        for (ScenarioResult outer : spooled) {
            assertThat(spooled.stream().filter(inner -> inner.equals(outer)).count(), is(1L));
        }
    }

    @Test
    void runs_of_one_scenario_are_one_wherever_they_stand() {
        List<ScenarioResult> runs = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            runs.addAll(shuffled(20));
        }
        List<ScenarioResult> joined = sorted(shuffled(20)).stream()
                .map(one -> joined(List.of(one, one, one, one)))
                .toList();
        for (int mostInMemory : List.of(1, 2, FEW, 1_000)) {
            assertThat(spooled(folder, mostInMemory, runs).stream().toList(), equalTo(joined));
        }
    }

    @Test
    void of_runs_that_ended_differently_the_one_that_is_shown_gives_its_piece() {
        ScenarioResult passed = scenario("a.feature", 4, Outcome.PASSED);
        ScenarioResult failed = scenario("a.feature", 4, Outcome.FAILED);
        Spool spool = new Spool(folder, 1);
        spool.add(new Kept(passed, new Piece(1, 1)));
        spool.add(new Kept(failed, new Piece(2, 2)));
        spool.add(new Kept(failed, new Piece(3, 3)));
        Kept kept = spool.finish(SpoolTest::joined).kept().next();
        assertThat(kept.result().outcome(), is(Outcome.FAILED));
        assertThat(kept.piece(), is(new Piece(2, 2)));
    }

    @Test
    void runs_that_end_alike_come_in_the_order_in_which_they_ended() {
        List<Long> order = new ArrayList<>();
        Spool spool = new Spool(folder, 2);
        for (long tick = 1; tick <= MANY; tick++) {
            ScenarioResult one = scenario("a.feature", 4, Outcome.PASSED);
            spool.add(kept(like(one, one.name(), tick)));
        }
        spool.finish(runs -> {
            order.clear();
            runs.forEach(run -> order.add(run.virtualTicks()));
            return runs.get(0);
        });
        assertThat(
                order,
                equalTo(IntStream.rangeClosed(1, MANY).mapToObj(Long::valueOf).toList()));
    }

    @Test
    void where_the_disk_takes_nothing_memory_has_all() throws IOException {
        Path taken = Files.createFile(folder.resolve("taken"));
        assertThat(spooled(taken, FEW, shuffled(MANY)).stream().toList(), equalTo(sorted(shuffled(MANY))));
    }

    @Test
    void few_need_no_file_and_of_many_none_is_left() throws IOException {
        Path reports = folder.resolve("reports");
        spooled(reports, FEW, shuffled(FEW - 1));
        assertThat(Files.exists(reports), is(false));
        spooled(reports, FEW, shuffled(MANY));
        try (Stream<Path> files = Files.list(reports)) {
            assertThat(files.toList(), empty());
        }
    }

    @Test
    void what_the_totals_count_is_told_by_outcome() {
        Totals totals = spooled(folder, FEW, shuffled(40)).totals();
        assertThat(totals.outcomes(), equalTo(Map.of(Outcome.PASSED, 36, Outcome.FAILED, 4)));
        assertThat(totals.scenarios(), is(40));
        assertThat(totals.features(), is(4));
    }
}
