package dev.gatehouse.threading;

import dev.gatehouse.api.Handle;
import dev.gatehouse.iotarget.WaitFrame;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.LockUse;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.WdfObject;
import java.util.Optional;

/** A framework wait lock (WDFWAITLOCK): who wants it waits for it, at up to APC_LEVEL. */
@Handle
public final class WaitLock implements WdfObject {

    private final String name;
    private final String driver;
    private final Journal journal;
    private final WaitObject free;
    private Optional<Strand> holder = Optional.empty();

    public WaitLock(String name, String driver, Journal journal) {
        this.name = name;
        this.driver = driver;
        this.journal = journal;
        this.free = new WaitObject(
                () -> name, () -> holder.map(strand -> "held by " + strand).orElse("free"));
        free.signal();
    }

    /** WdfWaitLockAcquire; ends with STATUS_SUCCESS, or with STATUS_TIMEOUT once a due time is over. */
    public Frame acquire(long due) {
        return new Frame() {
            private boolean waited;

            @Override
            public void step(Strand strand) {
                strand.writes(free);
                if (!waited) {
                    waited = true;
                    tellIfHeldBy(strand);
                    strand.call(new WaitFrame("WdfWaitLockAcquire", free, due, journal));
                } else {
                    boolean acquired = strand.<Boolean>result();
                    holder = acquired ? Optional.of(strand) : holder;
                    if (acquired) {
                        tell(LockUse.ACQUIRE);
                    }
                    strand.end(acquired ? NtStatus.SUCCESS : NtStatus.TIMEOUT);
                }
            }
        };
    }

    /** WdfWaitLockRelease. */
    public Frame release() {
        return strand -> {
            strand.writes(free);
            if (holder.filter(strand::equals).isPresent()) {
                holder = Optional.empty();
                free.signal();
                tell(LockUse.RELEASE);
            } else {
                tell(LockUse.RELEASE_NOT_HELD);
            }
            strand.end(null);
        };
    }

    private void tellIfHeldBy(Strand strand) {
        if (holder.filter(strand::equals).isPresent()) {
            tell(LockUse.ACQUIRE_AGAIN);
        }
    }

    private void tell(LockUse use) {
        journal.witness().locks(driver, name, false, use);
    }

    @Override
    public String toString() {
        return name;
    }
}
