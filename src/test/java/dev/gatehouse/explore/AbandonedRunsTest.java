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
import org.junit.jupiter.api.Test;

/** What an exploration leaves behind of the worlds that it has built. */
final class AbandonedRunsTest {

    private static final int SCHEDULES = 2_000;

    /** The last few may still be on the stack, or idle threads have not forgotten them yet. */
    private static final int FEW = 20;

    @Test
    void worlds_of_driver_code_that_still_waits_leave_neither_memory_nor_threads() {
        Mistake deadlocks = MistakesTest.mistakes()
                .filter(mistake -> mistake.words().contains("locks"))
                .findFirst()
                .orElseThrow();
        Subject<RerunOutcome> subject = deadlocks.subject(false);
        List<WeakReference<Course>> courses = new ArrayList<>();
        long before = threads();
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
        assertThat("threads", threads() - before, lessThanOrEqualTo((long) FEW));
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("gatehouse-driver-code"))
                .count();
    }
}
