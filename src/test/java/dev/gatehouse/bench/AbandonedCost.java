package dev.gatehouse.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.gatehouse.explore.Bounds;
import dev.gatehouse.explore.Explored;
import dev.gatehouse.explore.Explorer;
import dev.gatehouse.explore.Ledger;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.explore.mistakes.Mistake;
import dev.gatehouse.explore.mistakes.MistakesTest;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;

/**
 * What a schedule costs after many worlds have been abandoned in which code of drivers waits for ever: in the cheapest
 * tenth of the second half beside that of the first, after as many that warm the JVM up. One tenth alone scatters.
 *
 * <p>Argument: how many worlds (20000).
 */
final class AbandonedCost {

    /** The name of its figure. */
    static final String NAME = "abandoned";

    private static final int TENTHS = 10;

    /** The seeds of the schedules. */
    private static final long WARMING = 1;

    private static final long MEASURED = 2;

    private AbandonedCost() {}

    public static void main(String[] arguments) {
        int worlds = arguments.length > 0
                ? Integer.parseInt(arguments[0])
                : Extent.whole().abandoned();
        Figure figure = measure(worlds);
        System.out.printf(
                "%,.0f ns a schedule in the second half of %,d abandoned worlds, %,.0f ns in the first: %.2f%n",
                figure.cost(), worlds, figure.baselineCost(), figure.ratio());
    }

    static Figure measure(int worlds) {
        Mistake deadlock = MistakesTest.mistakes()
                .filter(mistake -> mistake.words().contains("locks"))
                .findFirst()
                .orElseThrow();
        abandon(deadlock, WARMING, worlds);
        Watch watch = abandon(deadlock, MEASURED, worlds);
        return new Figure(
                NAME,
                "schedule after many abandoned worlds",
                "ns",
                watch.cheapest(TENTHS / 2, TENTHS),
                "before most of them",
                watch.cheapest(0, TENTHS / 2));
    }

    private static Watch abandon(Mistake deadlock, long seed, int worlds) {
        Watch watch = new Watch(worlds / TENTHS);
        Explorer.sampling(Bounds.DEFAULT.schedules(), seed).explore(deadlock.subject(false), Bounds.DEFAULT, watch);
        return watch;
    }

    /** Looks at the CPU time of the process after each tenth of the worlds; schedules that end well abandon none. */
    private static final class Watch implements Ledger<RerunOutcome> {

        private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        private final int length;
        private final long[] nanos = new long[TENTHS + 1];
        private final long[] schedules = new long[TENTHS + 1];
        private int abandoned;
        private long all;

        Watch(int length) {
            this.length = length;
            nanos[0] = system.getProcessCpuTime();
        }

        @Override
        public void add(Explored<RerunOutcome> explored) {
            all++;
            if (!explored.outcome().passed() && ++abandoned % length == 0) {
                nanos[abandoned / length] = system.getProcessCpuTime();
                schedules[abandoned / length] = all;
            }
        }

        @Override
        public boolean isEnough(int part) {
            return abandoned == TENTHS * length;
        }

        double cheapest(int from, int to) {
            return IntStream.range(from, to).mapToDouble(this::nanosOf).min().orElseThrow();
        }

        private double nanosOf(int tenth) {
            return (double) (nanos[tenth + 1] - nanos[tenth]) / (schedules[tenth + 1] - schedules[tenth]);
        }
    }
}
