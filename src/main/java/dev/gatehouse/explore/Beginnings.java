package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds how the schedules of a subject begin: each of them begins with exactly one of the beginnings, but for those
 * that cannot be told apart from another, or lie outside of a bound.
 *
 * <p>Each beginning costs a run up to the choice after it.
 */
final class Beginnings {

    /** So many that finding them costs little beside what is worth to be divided. */
    private static final int MOST_RUNS = 1_000;

    /** A beginning, who sleeps at the choice after it, and who can be chosen there. */
    private record Open(Beginning beginning, List<Node.Sleeper> asleep, Look look) {}

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
        look(Beginning.ANY).ifPresent(look -> open.add(new Open(Beginning.ANY, List.of(), look)));
        while (!open.isEmpty() && open.size() < wanted && runs < MOST_RUNS) {
            List<Open> longer =
                    open.stream().flatMap(one -> longer(one).stream()).toList();
            open.clear();
            open.addAll(longer);
        }
        open.forEach(one -> closed.add(one.beginning()));
        return List.copyOf(closed);
    }

    /** What the choice after a beginning makes of it; those that cannot be longer are closed. */
    private List<Open> longer(Open parent) {
        List<Open> longer = new ArrayList<>();
        List<Node.Sleeper> before = new ArrayList<>();
        int[] options = parent.look().options();
        for (int place = 0; place < options.length; place++) {
            int strand = options[place];
            if (parent.asleep().stream().noneMatch(sleeper -> sleeper.strand() == strand)) {
                Beginning beginning = parent.beginning().then(place, before);
                if (parent.look().preemptions(place) > bound.preemptions()) {
                    closed.add(beginning);
                } else {
                    Look look = run(beginning);
                    List<Node.Sleeper> asleep = new ArrayList<>(parent.asleep());
                    asleep.addAll(before);
                    keep(beginning, look, asleep).ifPresent(longer::add);
                    if (bound.isReduced() && !look.decidesLast()) {
                        before.add(new Node.Sleeper(strand, look.last()));
                    }
                }
            }
        }
        return longer;
    }

    private Optional<Look> look(Beginning beginning) {
        Look look = run(beginning);
        return keep(beginning, look, List.of()).map(Open::look);
    }

    /** Closes what has no more choices; drops what another begins with in another order. */
    private Optional<Open> keep(Beginning beginning, Look look, List<Node.Sleeper> asleep) {
        if (look.decides() || look.options().length == 0) {
            closed.add(beginning);
            return Optional.empty();
        }
        return look.asleepAfter(asleep).map(still -> new Open(beginning, still, look));
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
