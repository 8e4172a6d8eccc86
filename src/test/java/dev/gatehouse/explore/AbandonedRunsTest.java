package dev.gatehouse.explore;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.gatehouse.explore.mistakes.Mistake;
import dev.gatehouse.explore.mistakes.MistakesTest;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an exploration leaves behind of the worlds that it has built. */
final class AbandonedRunsTest {

    /** A longer run has more of them: see src/docs/benchmarks.md. */
    private static final int SCHEDULES = Integer.getInteger("abandoned.schedules", 2_000);

    /** The last few may still be on the stack, or idle threads have not forgotten them yet. */
    private static final int FEW = 20;

    private static final long LONGEST_MILLISECONDS = 10_000;

    @Test
    void worlds_of_driver_code_that_still_waits_leave_neither_memory_nor_threads() throws InterruptedException {
        Mistake deadlocks = MistakesTest.mistakes()
                .filter(mistake -> mistake.words().contains("locks"))
                .findFirst()
                .orElseThrow();
        Subject<RerunOutcome> subject = deadlocks.subject(false);
        List<WeakReference<Course>> courses = new ArrayList<>();
        Set<Thread> before = threads();
        Exploration exploration = Explorer.sampling(SCHEDULES, 1)
                .explore(
                        course -> {
                            courses.add(new WeakReference<>(course));
                            return subject.run(course);
                        },
                        Bounds.DEFAULT,
                        each -> {});
        assertThat(exploration.schedules(), is((long) SCHEDULES));
        assertThat(courses.size(), greaterThan(FEW));
        System.gc();
        long left = courses.stream().filter(course -> course.get() != null).count();
        assertThat("worlds", left, lessThanOrEqualTo((long) FEW));
        assertThat("threads", left(before).size(), lessThanOrEqualTo(FEW));
    }

    /** A thread that was told to end needs a processor to do so: it is waited for, but not for ever. */
    private static Set<Thread> left(Set<Thread> before) throws InterruptedException {
        Set<Thread> left = threads();
        left.removeAll(before);
        for (Thread thread : List.copyOf(left)) {
            if (left.size() > FEW) {
                thread.join(LONGEST_MILLISECONDS);
            }
            left.removeIf(each -> !each.isAlive());
        }
        return left;
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("gatehouse-driver-code"))
                .collect(Collectors.toSet());
    }
}
