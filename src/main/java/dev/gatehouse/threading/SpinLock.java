package dev.gatehouse.threading;

import dev.gatehouse.api.Handle;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Lock;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.LockUse;
import dev.gatehouse.wdk.WdfObject;
import java.util.Optional;

/** A framework spin lock (WDFSPINLOCK): its holder runs at DISPATCH_LEVEL and must not wait. */
@Handle
public final class SpinLock implements WdfObject {

    private final String name;
    private final String driver;
    private final Journal journal;
    private final Lock lock;
    private Optional<Strand> holder = Optional.empty();
    private Irql before = Irql.PASSIVE;

    public SpinLock(String name, String driver, Journal journal) {
        this.name = name;
        this.driver = driver;
        this.journal = journal;
        this.lock = new Lock(() -> name);
    }

    /** WdfSpinLockAcquire. */
    public Frame acquire() {
        return strand -> {
            strand.writes(lock);
            if (isHeldBy(strand)) {
                tell(LockUse.ACQUIRE_AGAIN);
                strand.await(new WaitObject(name + ", which it holds itself"));
            } else if (strand.acquire(lock)) {
                holder = Optional.of(strand);
                before = strand.irql();
                strand.setIrql(Irql.DISPATCH);
                tell(LockUse.ACQUIRE);
                strand.end(null);
            }
        };
    }

    /** WdfSpinLockRelease: back to the level before. */
    public Frame release() {
        return strand -> {
            strand.writes(lock);
            if (isHeldBy(strand)) {
                holder = Optional.empty();
                strand.release(lock);
                strand.setIrql(before);
                tell(LockUse.RELEASE);
            } else {
                tell(LockUse.RELEASE_NOT_HELD);
            }
            strand.end(null);
        };
    }

    private boolean isHeldBy(Strand strand) {
        return holder.filter(strand::equals).isPresent();
    }

    private void tell(LockUse use) {
        journal.witness().locks(driver, name, true, use);
    }

    @Override
    public String toString() {
        return name;
    }
}
