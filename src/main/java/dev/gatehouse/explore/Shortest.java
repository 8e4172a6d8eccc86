package dev.gatehouse.explore;

import dev.gatehouse.verdict.Deviation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for the shortest schedule that comes to something: with the fewest preemptions, then the fewest steps, then the
 * fewest deviations from the default schedule.
 *
 * <p>It is searched for with 0, 1, 2 … preemptions; where that is too much, a known one is shrunk.
 */
public final class Shortest<O> {

    private static final Comparator<Schedule> SHORTER = Comparator.comparingInt(Schedule::preemptions)
            .thenComparingInt(Schedule::steps)
            .thenComparingInt(schedule -> schedule.deviations().size());

    private final Subject<O> subject;
    private final Predicate<O> wanted;
    private Optional<Explored<O>> best = Optional.empty();

    private Shortest(Subject<O> subject, Predicate<O> wanted) {
        this.subject = subject;
        this.wanted = wanted;
    }

    /**
     * Searches.
     *
     * @param known a schedule that comes to what is wanted
     * @param bounds how much each of the searches may cost
     */
    public static <O> Explored<O> search(Subject<O> subject, Predicate<O> wanted, Explored<O> known, Bounds bounds) {
        return new Shortest<>(subject, wanted).from(known, bounds);
    }

    private Explored<O> from(Explored<O> known, Bounds bounds) {
        for (int most = 0; most <= known.schedule().preemptions(); most++) {
            Exploration exploration = Explorer.withinPreemptions(most).explore(subject, bounds, this::keepIfShorter);
            if (best.isPresent()) {
                return best.get();
            }
            if (!exploration.extent().isReached()) {
                return shrink(known);
            }
        }
        return known;
    }

    private void keepIfShorter(Explored<O> explored) {
        boolean shorter = best.isEmpty()
                || SHORTER.compare(explored.schedule(), best.get().schedule()) < 0;
        if (shorter && wanted.test(explored.outcome())) {
            best = Optional.of(explored);
        }
    }

    /** Leaves out one deviation after the other, as long as it comes to the same. */
    private Explored<O> shrink(Explored<O> known) {
        Explored<O> shortest = known;
        int place = known.schedule().deviations().size() - 1;
        while (place >= 0) {
            List<Deviation> fewer = new ArrayList<>(shortest.schedule().deviations());
            fewer.remove(place);
            Optional<Explored<O>> shorter = replay(fewer)
                    .filter(explored -> wanted.test(explored.outcome()))
                    .filter(explored -> explored.schedule().preemptions()
                            <= known.schedule().preemptions());
            shortest = shorter.orElse(shortest);
            place = Math.min(place, shortest.schedule().deviations().size()) - 1;
        }
        return shortest;
    }

    /** Empty where the schedule does not fit any more. */
    private Optional<Explored<O>> replay(List<Deviation> deviations) {
        try {
            return Optional.of(Trail.of(subject, deviations).explored());
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }
}
