package dev.gatehouse.explore;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;

import dev.gatehouse.virtualtime.Part;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TouchesTest {

    /** A cell of a world; others of its name are its like in other worlds. */
    private record Cell(String name) {}

    private record Piece(String name, Object whole) implements Part {}

    private final Names names = new Names();
    private final Touches touches = new Touches(names);

    private Footprint written(Object cell) {
        touches.add(cell, Footprint.WRITE);
        return touches.end();
    }

    @Test
    void a_step_that_touches_nothing_conflicts_with_none() {
        assertThat(touches.end().conflicts(written(new Cell("a"))), is(false));
    }

    @Test
    void what_a_step_touches_is_forgotten_when_it_ends() {
        written(new Cell("a"));
        assertThat(touches.end(), sameInstance(Footprint.EMPTY));
    }

    @Test
    void of_many_cells_each_is_known_again_and_told_from_all_others() {
        List<Cell> cells =
                IntStream.range(0, 40).mapToObj(i -> new Cell("cell " + i)).toList();
        List<Footprint> first = cells.stream().map(this::written).toList();
        List<Footprint> second = cells.stream().map(this::written).toList();
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < cells.size(); j++) {
                assertThat(i + " and " + j, first.get(i).conflicts(second.get(j)), is(i == j));
            }
        }
    }

    @Test
    void a_cell_is_known_again_in_another_run() {
        Footprint here = written(new Cell("a"));
        Touches next = new Touches(names);
        next.add(new Cell("b"), Footprint.WRITE);
        assertThat(next.end().conflicts(here), is(false));
        next.add(new Cell("a"), Footprint.WRITE);
        assertThat(next.end().conflicts(here), is(true));
    }

    @Test
    void parts_conflict_with_their_whole_and_not_with_each_other() {
        Cell whole = new Cell("whole");
        Footprint left = written(new Piece("left", whole));
        Footprint right = written(new Piece("right", whole));
        assertThat(left.conflicts(right), is(false));
        assertThat(left.conflicts(written(whole)), is(true));
    }

    @Test
    void once_everything_is_touched_each_step_conflicts_with_all() {
        Footprint before = touches.end();
        touches.addEverything();
        assertThat(touches.end().conflicts(before), is(true));
        assertThat(touches.end(), sameInstance(Footprint.EVERYTHING));
    }

    @Test
    void what_two_steps_touch_is_what_either_does() {
        Footprint first = written(new Cell("a"));
        Footprint second = written(new Cell("b"));
        Footprint both = first.and(second);
        assertThat(both.conflicts(first) && both.conflicts(second), is(true));
        assertThat(first.and(Footprint.EMPTY), sameInstance(first));
        assertThat(Footprint.EMPTY.and(first), sameInstance(first));
        assertThat(first.and(Footprint.EVERYTHING), sameInstance(Footprint.EVERYTHING));
    }
}
