package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.threading.Counter;
import dev.gatehouse.threading.Deferred;
import dev.gatehouse.threading.DriverEvent;
import dev.gatehouse.threading.SpinLock;
import dev.gatehouse.threading.WaitLock;
import dev.gatehouse.wdk.NtStatus;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/** The DDIs by which a driver's threads defer work to, exclude and wait for each other; each access is a step. */
@API(status = STABLE)
public interface ThreadingDdi {

    /** No limit to a wait. */
    long FOR_EVER = Long.MAX_VALUE;

    /** WdfWorkItemCreate: code that runs at PASSIVE_LEVEL. */
    Deferred createWorkItem(String name, Consumer<Ddi> evtWorkItem);

    /** WdfDpcCreate: code that runs at DISPATCH_LEVEL. */
    Deferred createDpc(String name, Consumer<Ddi> evtDpcFunc);

    /** WdfWorkItemEnqueue, WdfDpcEnqueue: FALSE where it is queued already and has not begun. */
    boolean enqueue(Deferred deferred);

    /** WdfDpcCancel: TRUE where it was queued and will not run. */
    boolean cancelDpc(Deferred dpc, boolean wait);

    /** WdfWorkItemFlush: waits until the callback has returned. */
    void flush(Deferred workItem);

    /** WdfSpinLockCreate. */
    SpinLock createSpinLock(String name);

    /** WdfSpinLockAcquire: raises the caller to DISPATCH_LEVEL. */
    void acquire(SpinLock lock);

    /** WdfSpinLockRelease. */
    void release(SpinLock lock);

    /** WdfWaitLockCreate. */
    WaitLock createWaitLock(String name);

    /** WdfWaitLockAcquire, for so many ticks at most: STATUS_SUCCESS or STATUS_TIMEOUT. */
    NtStatus acquire(WaitLock lock, long ticks);

    /** WdfWaitLockRelease. */
    void release(WaitLock lock);

    /** KeInitializeEvent: a notification event stays set until it is cleared, a synchronization event releases one. */
    DriverEvent createEvent(String name, boolean notification);

    /** KeSetEvent. */
    void set(DriverEvent event);

    /** KeClearEvent. */
    void clear(DriverEvent event);

    /** KeWaitForSingleObject, for so many ticks at most: STATUS_SUCCESS or STATUS_TIMEOUT. */
    NtStatus await(DriverEvent event, long ticks);

    /** A number that the driver's threads share. */
    Counter createCounter(String name, int initial);

    /** InterlockedIncrement: the value afterwards. */
    int interlockedIncrement(Counter counter);

    /** InterlockedDecrement: the value afterwards. */
    int interlockedDecrement(Counter counter);

    /** InterlockedExchange: the value before. */
    int interlockedExchange(Counter counter, int value);

    /** InterlockedCompareExchange: the value before; it is changed only where that was the one expected. */
    int interlockedCompareExchange(Counter counter, int value, int expected);
}
