package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds how the schedules of a subject begin: each of them begins with exactly one of the beginnings, but for those
 * that cannot be told apart from another, or lie outside of a bound.
 *
 * <p>Each beginning costs a run up to the decision after it.
 */
final class Beginnings {

    /** So many that finding them costs little beside what is worth to be divided. */
    private static final int MOST_RUNS = 1_000;

    /** A beginning, who slept when its last choice was made, and how it goes on. */
    private record Open(Beginning beginning, List<Node.Sleeper> asleep, Look look) {

        List<Node.Sleeper> stillAsleep() {
            return look.asleepAfter(asleep).orElseThrow();
        }
    }

    private final Subject<?> subject;
    private final Bound bound;
    private final Names names = new Names();
    private final List<Beginning> closed = new ArrayList<>();
    private int runs;

    /**
     * What beginnings have to keep to.
     *
     * @param preemptions the most that a schedule may have
     * @param steps after how many nothing is chosen any more
     * @param isReduced whether schedules that cannot be told apart count as one
     */
    record Bound(int preemptions, int steps, boolean isReduced) {}

    Beginnings(Subject<?> subject, Bound bound) {
        this.subject = subject;
        this.bound = bound;
    }

    /** The names by which the beginnings know strands and cells. */
    Names names() {
        return names;
    }

    /** At least so many, unless there are fewer or it costs too much; always the same. */
    List<Beginning> find(int wanted) {
        List<Open> open = new ArrayList<>();
        keep(new Open(Beginning.ANY, List.of(), run(Beginning.ANY)), open);
        while (!open.isEmpty() && open.size() < wanted && runs < MOST_RUNS) {
            List<Open> parents = List.copyOf(open);
            open.clear();
            parents.forEach(parent -> longer(parent, open));
        }
        open.forEach(one -> closed.add(one.beginning()));
        return List.copyOf(closed);
    }

    /** What the decision after a beginning makes of it; those that cannot be longer are closed. */
    private void longer(Open parent, List<Open> longer) {
        if (parent.look().possibilities() > 0) {
            deciding(parent).forEach(one -> keep(one, longer));
        } else {
            choosing(parent, longer);
        }
    }

    private Stream<Open> deciding(Open parent) {
        return IntStream.range(0, parent.look().possibilities())
                .mapToObj(parent.beginning()::thenDeciding)
                .map(beginning -> new Open(beginning, parent.asleep(), run(beginning)));
    }

    private void choosing(Open parent, List<Open> longer) {
        List<Node.Sleeper> asleep = new ArrayList<>(parent.stillAsleep());
        List<Node.Sleeper> before = new ArrayList<>();
        int[] options = parent.look().options();
        for (int place = 0; place < options.length; place++) {
            int strand = options[place];
            if (parent.stillAsleep().stream().noneMatch(sleeper -> sleeper.strand() == strand)) {
                Beginning beginning = parent.beginning().then(place, before);
                if (parent.look().preemptions(place) > bound.preemptions()) {
                    closed.add(beginning);
                } else {
                    List<Open> ways = ways(new Open(beginning, List.copyOf(asleep), run(beginning)));
                    ways.forEach(one -> keep(one, longer));
                    sleeper(strand, ways).ifPresent(sleeper -> {
                        before.add(sleeper);
                        asleep.add(sleeper);
                    });
                }
            }
        }
    }

    /** The ways in which the step can be taken that was chosen last: what it touches depends on what it decides. */
    private List<Open> ways(Open chosen) {
        boolean isDivided = bound.isReduced()
                && !chosen.look().knowsLast()
                && chosen.look().possibilities() > 0
                && runs < MOST_RUNS;
        return isDivided ? deciding(chosen).flatMap(one -> ways(one).stream()).toList() : List.of(chosen);
    }

    /** Who sleeps in the parts that begin with another strand: one of which all is known that its step can touch. */
    private Optional<Node.Sleeper> sleeper(int strand, List<Open> ways) {
        return bound.isReduced() && ways.stream().allMatch(way -> way.look().knowsLast())
                ? ways.stream()
                        .map(way -> way.look().last())
                        .reduce(Footprint::and)
                        .map(footprint -> new Node.Sleeper(strand, footprint))
                : Optional.empty();
    }

    /** Drops what another begins with in another order; closes what has no more decisions. */
    private void keep(Open one, List<Open> open) {
        if (one.look().asleepAfter(one.asleep()).isPresent()) {
            boolean isOver = one.look().possibilities() == 0 && one.look().options().length == 0;
            if (isOver) {
                closed.add(one.beginning());
            } else {
                open.add(one);
            }
        }
    }

    private Look run(Beginning beginning) {
        runs++;
        Look look = new Look(beginning, bound.steps());
        try {
            subject.run(new Course(names, look, Bounds.DEFAULT.depth()));
        } catch (Cut seen) {
            // that is where it looked
        }
        return look;
    }
}
