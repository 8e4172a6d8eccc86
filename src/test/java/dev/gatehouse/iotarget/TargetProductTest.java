package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** State × call × options × requests in each list × verifier: the engine does what the reference says on paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TargetProductTest {

    private static final List<Integer> COUNTS = List.of(0, 1, 3);
    private static final List<RigDevice.Manner> MANNERS =
            List.of(RigDevice.Manner.HOLDS, RigDevice.Manner.CANCELABLE, RigDevice.Manner.INLINE);
    private static final int SHOWN = 5;

    static void forEachCell(Consumer<Cell> visitor) {
        for (Situation situation : Situation.all()) {
            List<Move> moves = Moves.all(situation);
            for (RigDevice.Manner manner : MANNERS) {
                forEachFilling(
                        situation,
                        manner,
                        cell -> moves.forEach(move -> {
                            visitor.accept(cell.with(move, true));
                            if (Moves.interestsVerifier(move) && Moves.isSpecified(move, false)) {
                                visitor.accept(cell.with(move, false));
                            }
                        }));
            }
        }
    }

    private static void forEachFilling(Situation situation, RigDevice.Manner manner, Consumer<Cell> visitor) {
        for (int sent : COUNTS) {
            for (int ignored : COUNTS) {
                for (int pended : COUNTS) {
                    if (situation.holds(sent, ignored, pended, manner)) {
                        visitor.accept(new Cell(situation, sent, ignored, pended, manner, true, Move.of("start", "")));
                    }
                }
            }
        }
    }

    private final TableCells tables = new TableCells();
    private final List<String> differences = new ArrayList<>();
    private int cells;

    @BeforeAll
    void play_every_cell_on_the_engine_and_on_paper() {
        forEachCell(this::play);
    }

    private void play(Cell cell) {
        cells++;
        Cell.Course paper = cell.onPaper();
        Cell.Course engine = cell.onEngine();
        tables.enter(cell, engine);
        if (!paper.equals(engine) || !paper.begin().startsWith(cell.situation().state())) {
            differences.add(cell + "\n  paper:  " + paper + "\n  engine: " + engine + "\n");
        }
    }

    @Test
    void every_cell_goes_on_the_engine_as_it_goes_on_paper() {
        assertThat(
                differences.stream().limit(SHOWN).reduce("", String::concat) + differences.size() + " differ",
                equalTo("0 differ"));
        assertThat(cells, greaterThan(40_000));
    }

    @Test
    void the_product_goes_through_every_cell_of_the_state_and_operation_summary() {
        assertThat(tables.missing(TableCells.OPERATIONS), empty());
    }

    @Test
    void the_product_goes_through_every_cell_of_the_table_of_what_a_send_meets() {
        assertThat(tables.missing(TableCells.SENDS), empty());
    }

    @Test
    void a_product_that_leaves_out_a_situation_misses_cells() {
        TableCells local = new TableCells();
        Situation started = Situation.all().get(0);
        Moves.all(started).stream()
                .map(move -> new Cell(started, 0, 0, 0, RigDevice.Manner.HOLDS, true, move))
                .forEach(cell -> local.enter(cell, cell.onEngine()));

        assertThat(local.missing(TableCells.OPERATIONS).size(), equalTo(48));
        assertThat(local.missing(TableCells.SENDS).size(), equalTo(16));
        assertThat(local.missing(TableCells.SENDS), hasItem("Closed | ignores, removing"));
    }

    /** Target-states 9. */
    @Test
    void an_operation_leads_from_each_state_to_the_one_that_the_summary_names() {
        assertThat(
                tables.text(TableCells.OPERATIONS),
                equalTo(
                        """
                        Start | Stop | Purge | Open | Open fails | CloseForQR, open | not open | Close | delete
                        Started: = | Stopped | Purged | = | Closed | ClosedForQR | Closed | Closed | Deleted
                        Stopped: Started | = | Purged | Started | Closed | ClosedForQR | Closed | Closed | Deleted
                        Purged: Started | Stopped | = | Started | Closed | ClosedForQR | Closed | Closed | Deleted
                        ClosedForQueryRemove: Started | = | = | Started | Closed | - | Closed | Closed | Deleted
                        Closed: Started | = | = | Started | = | - | = | = | Deleted
                        Deleted: = | = | = | = | = | ClosedForQR | Closed | Closed | =
                        """));
    }

    /** Requests 4.2.1. */
    @Test
    void a_send_is_let_through_pended_or_refused_as_the_table_says() {
        assertThat(
                tables.text(TableCells.SENDS),
                equalTo(
                        """
                        respects | ignores | respects, removing | ignores, removing
                        Started: send | send | - | -
                        Stopped: pend | send | - | -
                        Purged: fail | send | - | -
                        ClosedForQueryRemove: fail | fail | fail | send
                        Closed: fail | fail | fail | send
                        Deleted: fail | fail | fail | send
                        """));
    }
}
