package dev.gatehouse.virtualtime;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.gatehouse.wdk.Irql;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class AbandonedWorldsTest {

    private static final int WORLDS = 100_000;
    private static final int KEPT = 2;
    private static final int MOST_COLLECTIONS = 100;

    /** Code that will not let itself be unwound, however often it is told to wait no longer. */
    private static Object stubborn(Agenda agenda, int times) {
        try {
            return agenda.call(strand -> strand.await(new WaitObject("what never comes")));
        } catch (Error swallowed) {
            return times == 0 ? null : stubborn(agenda, times - 1);
        }
    }

    @Test
    void a_hundred_thousand_abandoned_worlds_leave_no_thread_behind() {
        Workers workers = new Workers(KEPT);
        long before = threads();
        int unwound = 0;
        for (int i = 0; i < WORLDS; i++) {
            Agenda agenda = Agenda.runUntilBlocked(workers);
            Strand strand =
                    agenda.spawn(agenda.lane("blocked"), Irql.PASSIVE, new Activation(() -> stubborn(agenda, 3)));
            agenda.settle();
            unwound += strand.isWaiting() ? 1 : 0;
            agenda.abandon();
        }
        assertThat(unwound, is(WORLDS));
        assertThat(threads() - before, lessThanOrEqualTo((long) KEPT));
    }

    @Test
    void a_thread_that_no_world_has_needed_for_long_ends() throws InterruptedException {
        Workers workers = new Workers(KEPT, Duration.ofMillis(1));
        AtomicReference<Thread> worker = new AtomicReference<>();
        Agenda agenda = Agenda.runUntilBlocked(workers);
        agenda.spawn(agenda.lane("blocked"), Irql.PASSIVE, new Activation(() -> {
            worker.set(Thread.currentThread());
            return stubborn(agenda, 0);
        }));
        agenda.settle();
        agenda.abandon();

        worker.get().join();
        assertThat(worker.get().isAlive(), is(false));
    }

    @Test
    void a_thread_that_waits_for_its_next_world_holds_nothing_of_the_last_one() {
        Workers workers = new Workers(KEPT);
        List<WeakReference<Agenda>> worlds = List.of(
                served(workers, agenda -> new Activation(() -> null)),
                served(workers, agenda -> new Activation(() -> stubborn(agenda, 0))));

        assertThat(threads(), is(greaterThan(0L)));
        for (int i = 0; i < MOST_COLLECTIONS && !worlds.stream().allMatch(AbandonedWorldsTest::isForgotten); i++) {
            System.gc();
        }
        assertThat(worlds.stream().allMatch(AbandonedWorldsTest::isForgotten), is(true));
    }

    private static boolean isForgotten(WeakReference<Agenda> world) {
        return world.refersTo(null);
    }

    /** A world some of whose code has run on a thread of its own, and that is given up. */
    private static WeakReference<Agenda> served(Workers workers, Function<Agenda, Activation> code) {
        Agenda agenda = Agenda.runUntilBlocked(workers);
        agenda.spawn(agenda.lane("code"), Irql.PASSIVE, code.apply(agenda));
        agenda.settle();
        agenda.abandon();
        return new WeakReference<>(agenda);
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("gatehouse-driver-code"))
                .count();
    }
}
