package dev.gatehouse.driver;

import dev.gatehouse.threading.Counter;
import dev.gatehouse.threading.Deferred;
import dev.gatehouse.threading.DriverEvent;
import dev.gatehouse.threading.SpinLock;
import dev.gatehouse.threading.WaitLock;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import java.util.function.Consumer;

/** Work items, DPCs, locks, events and counters of one driver. */
interface ThreadingCalls extends ThreadingDdi, ObjectDdi, Calls {

    /** These calls as driver code sees them. */
    Ddi self();

    private String owned(String kind, String name) {
        return context().name() + "'s " + kind + " " + name;
    }

    private long due(long ticks) {
        long now = context().agenda().now();
        return ticks > Long.MAX_VALUE - now ? FOR_EVER : now + ticks;
    }

    @Override
    default Deferred createWorkItem(String name, Consumer<Ddi> evtWorkItem) {
        return new Deferred(
                owned("work item", name),
                Irql.PASSIVE,
                journal(),
                () -> watched("EvtWorkItem", () -> evtWorkItem.accept(self())));
    }

    @Override
    default Deferred createDpc(String name, Consumer<Ddi> evtDpcFunc) {
        return new Deferred(
                owned("DPC", name),
                Irql.DISPATCH,
                journal(),
                () -> watched("EvtDpcFunc", () -> evtDpcFunc.accept(self())));
    }

    @Override
    default boolean enqueue(Deferred deferred) {
        return this.<Boolean>perform(deferred.enqueue());
    }

    @Override
    default boolean cancelDpc(Deferred dpc, boolean wait) {
        return this.<Boolean>perform(dpc.cancel(wait));
    }

    @Override
    default void flush(Deferred workItem) {
        perform(workItem.flush());
    }

    @Override
    default SpinLock createSpinLock(String name) {
        return createSpinLock(name, ObjectAttributes.NONE).get();
    }

    @Override
    default void acquire(SpinLock lock) {
        perform(lock.acquire());
    }

    @Override
    default void release(SpinLock lock) {
        perform(lock.release());
    }

    @Override
    default WaitLock createWaitLock(String name) {
        return createWaitLock(name, ObjectAttributes.NONE).get();
    }

    @Override
    default NtStatus acquire(WaitLock lock, long ticks) {
        return perform(lock.acquire(due(ticks)));
    }

    @Override
    default void release(WaitLock lock) {
        perform(lock.release());
    }

    @Override
    default DriverEvent createEvent(String name, boolean notification) {
        return new DriverEvent(owned("event", name), notification, journal());
    }

    @Override
    default void set(DriverEvent event) {
        once(event, () -> {
            event.set();
            return true;
        });
    }

    @Override
    default void clear(DriverEvent event) {
        once(event, () -> {
            event.clear();
            return true;
        });
    }

    @Override
    default NtStatus await(DriverEvent event, long ticks) {
        return this.<Boolean>perform(event.await(due(ticks))) ? NtStatus.SUCCESS : NtStatus.TIMEOUT;
    }

    @Override
    default Counter createCounter(String name, int initial) {
        return new Counter(owned("counter", name), initial);
    }

    @Override
    default int interlockedIncrement(Counter counter) {
        return once(counter, () -> counter.exchange(counter.value() + 1) + 1);
    }

    @Override
    default int interlockedDecrement(Counter counter) {
        return once(counter, () -> counter.exchange(counter.value() - 1) - 1);
    }

    @Override
    default int interlockedExchange(Counter counter, int value) {
        return once(counter, () -> counter.exchange(value));
    }

    @Override
    default int interlockedCompareExchange(Counter counter, int value, int expected) {
        return once(counter, () -> counter.exchange(counter.value() == expected ? value : counter.value()));
    }
}
