package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.threading.Counter;
import dev.gatehouse.threading.Deferred;
import dev.gatehouse.threading.DriverEvent;
import dev.gatehouse.threading.SpinLock;
import dev.gatehouse.threading.WaitLock;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class ThreadingTest {

    private final DriverBench bench = new DriverBench(IoType.BUFFERED);
    private final List<String> seen = new ArrayList<>();

    private Irql irql() {
        return bench.agenda().running().irql();
    }

    @Test
    void a_work_item_runs_at_passive_level_and_a_dpc_at_dispatch_level() {
        bench.run("timer", Irql.DISPATCH, ddi -> {
            ddi.enqueue(ddi.createWorkItem("w", calls -> seen.add("work item at " + irql())));
            ddi.enqueue(ddi.createDpc("d", calls -> seen.add("dpc at " + irql())));
        });

        assertThat(seen, is(List.of("work item at PASSIVE", "dpc at DISPATCH")));
    }

    @Test
    void what_is_queued_already_is_not_queued_again_until_it_has_begun() {
        bench.run(ddi -> {
            Deferred item = ddi.createWorkItem("w", calls -> seen.add("ran"));
            seen.add(ddi.enqueue(item) + " " + ddi.enqueue(item));
            ddi.flush(item);
            seen.add("flushed, " + ddi.enqueue(item));
        });

        assertThat(seen, is(List.of("true false", "ran", "flushed, true", "ran")));
    }

    @Test
    void a_dpc_that_has_not_begun_can_be_cancelled() {
        bench.run(ddi -> {
            Deferred dpc = ddi.createDpc("d", calls -> seen.add("ran"));
            ddi.enqueue(dpc);
            seen.add(ddi.cancelDpc(dpc, true) + " " + ddi.cancelDpc(dpc, true));
        });

        assertThat(seen, is(List.of("true false")));
    }

    @Test
    void a_spin_lock_raises_its_holder_to_dispatch_level_and_lowers_it_again() {
        bench.run(ddi -> {
            SpinLock lock = ddi.createSpinLock("s");
            ddi.acquire(lock);
            seen.add("held at " + irql());
            ddi.release(lock);
            seen.add("released at " + irql());
            ddi.release(lock);
        });

        assertThat(seen, is(List.of("held at DISPATCH", "released at PASSIVE")));
        assertThat(bench.text(), containsString("rule WdfSpinlock broken by upper: releases upper's spin lock s"));
    }

    @Test
    void a_spin_lock_that_is_acquired_twice_is_a_finding_and_its_strand_hangs() {
        Strand strand = bench.run(ddi -> {
            SpinLock lock = ddi.createSpinLock("s");
            ddi.acquire(lock);
            ddi.acquire(lock);
        });

        assertThat(strand.hasEnded(), is(false));
        assertThat(bench.text(), containsString("acquires upper's spin lock s twice, and waits for ever"));
    }

    @Test
    void a_wait_lock_is_handed_on_and_a_limited_wait_for_it_times_out() {
        AtomicReference<WaitLock> lock = new AtomicReference<>();
        AtomicReference<DriverEvent> go = new AtomicReference<>();
        bench.run(ddi -> {
            lock.set(ddi.createWaitLock("l"));
            go.set(ddi.createEvent("go", false));
            seen.add("first " + ddi.acquire(lock.get(), ThreadingDdi.FOR_EVER));
            ddi.await(go.get(), ThreadingDdi.FOR_EVER);
            ddi.release(lock.get());
        });
        bench.run("second", Irql.PASSIVE, ddi -> seen.add("second " + ddi.acquire(lock.get(), 100)));
        bench.run("third", Irql.PASSIVE, ddi -> seen.add("third " + ddi.acquire(lock.get(), ThreadingDdi.FOR_EVER)));
        bench.agenda().advance(200);
        bench.run("fourth", Irql.PASSIVE, ddi -> ddi.set(go.get()));

        assertThat(seen, is(List.of("first STATUS_SUCCESS", "second STATUS_TIMEOUT", "third STATUS_SUCCESS")));
    }

    @Test
    void a_notification_event_releases_all_who_wait_and_a_synchronization_event_one() {
        for (boolean notification : List.of(false, true)) {
            seen.clear();
            DriverBench fresh = new DriverBench(IoType.BUFFERED);
            AtomicReference<DriverEvent> event = new AtomicReference<>();
            fresh.run(ddi -> event.set(ddi.createEvent("e", notification)));
            for (String waiter : List.of("a", "b")) {
                fresh.run(waiter, Irql.PASSIVE, ddi -> {
                    ddi.await(event.get(), ThreadingDdi.FOR_EVER);
                    seen.add(waiter);
                });
            }
            fresh.run("setter", Irql.PASSIVE, ddi -> ddi.set(event.get()));

            assertThat(seen, is(notification ? List.of("a", "b") : List.of("a")));
            fresh.agenda().abandon();
        }
    }

    @Test
    void a_wait_at_dispatch_level_stops_the_system() {
        bench.run(ddi -> {
            SpinLock lock = ddi.createSpinLock("s");
            ddi.acquire(lock);
            ddi.await(ddi.createEvent("e", true), ThreadingDdi.FOR_EVER);
        });

        assertThat(bench.bugchecks().size(), is(1));
        bench.agenda().abandon();
    }

    @Test
    void interlocked_calls_return_what_the_kernels_return() {
        bench.run(ddi -> {
            Counter counter = ddi.createCounter("c", 5);
            seen.add(ddi.interlockedIncrement(counter) + " " + ddi.interlockedDecrement(counter));
            seen.add(ddi.interlockedCompareExchange(counter, 9, 4) + " " + ddi.interlockedExchange(counter, 7));
            seen.add(ddi.interlockedCompareExchange(counter, 9, 7) + " " + ddi.interlockedExchange(counter, 0));
        });

        assertThat(seen, is(List.of("6 5", "5 5", "7 9")));
    }

    @Test
    void a_limited_wait_for_an_event_times_out() {
        bench.run(ddi -> seen.add(ddi.await(ddi.createEvent("e", true), 10).text()));
        bench.agenda().advance(10);

        assertThat(seen, is(List.of(NtStatus.TIMEOUT.text())));
    }
}
