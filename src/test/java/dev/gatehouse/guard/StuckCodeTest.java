package dev.gatehouse.guard;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.virtualtime.Activation;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.wdk.Irql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class StuckCodeTest {

    private static final Thread ANY = new Thread("any");
    private static final StackTraceElement LOOP = frame("com.example.Looping", "evtIoRead");
    private static final StackTraceElement CALL = frame("dev.gatehouse.virtualtime.Activation", "resultOf");
    private static final StackTraceElement WAIT = frame("dev.gatehouse.virtualtime.Baton", "call");
    private static final StackTraceElement LIST = frame("java.util.ArrayList", "add");

    private StackTraceElement[] stack = {};
    private final StuckCode stuck = new StuckCode(() -> Map.of(ANY, stack), 3);

    private static StackTraceElement frame(String type, String method) {
        return new StackTraceElement(type, method, "Source.java", 1);
    }

    private Optional<List<StackTraceElement>> look(StackTraceElement... seen) {
        stack = seen;
        return stuck.look();
    }

    @Test
    void code_that_is_met_at_each_look_is_stuck_and_its_own_frames_are_shown() {
        assertThat(look(LIST, LOOP, CALL), equalTo(Optional.empty()));
        assertThat(look(LOOP, CALL), equalTo(Optional.empty()));
        assertThat(look(LIST, LOOP, CALL, LOOP), equalTo(Optional.of(List.of(LIST, LOOP))));
    }

    @Test
    void code_that_comes_back_meanwhile_is_not() {
        look(LOOP, CALL);
        look(LOOP, CALL);
        look(frame("dev.gatehouse.virtualtime.Agenda", "next"));
        assertThat(look(LOOP, CALL), equalTo(Optional.empty()));
    }

    @Test
    void code_that_waits_in_a_ddi_is_not() {
        for (int looks = 0; looks < 5; looks++) {
            Optional<List<StackTraceElement>> found =
                    look(frame("java.util.concurrent.Semaphore", "acquire"), WAIT, LOOP, CALL);
            assertThat(found, is(Optional.empty()));
        }
    }

    /** On a thread of its own, which ends as soon as it was found out. */
    @Test
    void a_callback_that_loops_is_found_on_its_thread() throws InterruptedException {
        boolean[] over = {false};
        CountDownLatch begun = new CountDownLatch(1);
        Agenda agenda = Agenda.runUntilBlocked();
        agenda.spawn(agenda.lane("looping"), Irql.PASSIVE, new Activation(() -> loop(over, begun)));
        Thread world = new Thread(agenda::settle, "world");
        world.setDaemon(true);
        world.start();
        begun.await();
        StuckCode real = new StuckCode(Thread::getAllStackTraces, 2);
        real.look();
        String found = real.look().toString();
        synchronized (over) {
            over[0] = true;
        }
        world.join();
        assertThat(found, containsString("StuckCodeTest.loop"));
    }

    private static Object loop(boolean[] over, CountDownLatch begun) {
        begun.countDown();
        while (true) {
            synchronized (over) {
                if (over[0]) {
                    return null;
                }
            }
        }
    }
}
