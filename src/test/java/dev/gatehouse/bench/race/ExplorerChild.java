package dev.gatehouse.bench.race;

import dev.gatehouse.bench.ExplorationRate;
import dev.gatehouse.explore.Bounds;
import dev.gatehouse.explore.Explored;
import dev.gatehouse.explore.Explorer;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.explore.Shortest;
import dev.gatehouse.explore.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Our own explorer on one thread, in a JVM of its own.
 *
 * <p>Arguments: {@code rate} prints how many microseconds a schedule of the race takes on four devices with declared
 * drivers, {@code driven} how many where a driver written in Java serves the request; {@code mistake} looks for a
 * schedule under which a driver with that mistake completes the request twice, {@code shortest} for the shortest one,
 * and both end with 1 if there is none.
 */
public final class ExplorerChild {

    /** Of the race of a driver written in Java. */
    public static final String DRIVEN = "driven";

    /** Goes on, once the mistake is found, until nothing shorter shows it. */
    public static final String SHORTEST = "shortest";

    private static final int WARM_UP = 200_000;
    private static final int MEASURED = 200_000;

    private ExplorerChild() {}

    public static void main(String[] arguments) {
        switch (arguments[0]) {
            case Microseconds.RATE -> rate(ExplorationRate.subject(), 1);
            case DRIVEN -> rate(DrivenRace.subject(true), 10);
            default -> System.exit(finds(arguments[0].equals(SHORTEST)) ? 0 : 1);
        }
    }

    private static void rate(Subject<RerunOutcome> subject, int fewer) {
        schedules(subject, WARM_UP / fewer);
        Microseconds.print(() -> schedules(subject, MEASURED / fewer));
    }

    /** Explores everything as often as it takes. */
    private static long schedules(Subject<RerunOutcome> subject, int least) {
        long done = 0;
        while (done < least) {
            done += Explorer.exhaustive()
                    .explore(subject, Bounds.DEFAULT, each -> {})
                    .schedules();
        }
        return done;
    }

    private static boolean finds(boolean isShortest) {
        Subject<RerunOutcome> subject = DrivenRace.subject(false);
        Optional<Explored<RerunOutcome>> found = first(subject);
        if (isShortest) {
            found = found.map(known -> Shortest.search(subject, outcome -> !outcome.passed(), known, Bounds.DEFAULT));
        }
        found.ifPresent(System.out::println);
        return found.isPresent();
    }

    private static Optional<Explored<RerunOutcome>> first(Subject<RerunOutcome> subject) {
        List<Explored<RerunOutcome>> found = new ArrayList<>();
        Bounds untilFound = new Bounds(Long.MAX_VALUE, Integer.MAX_VALUE, () -> !found.isEmpty());
        Explorer.exhaustive().explore(subject, untilFound, each -> {
            if (!each.outcome().passed()) {
                found.add(each);
            }
        });
        return found.stream().findFirst();
    }
}
