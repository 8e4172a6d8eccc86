package dev.gatehouse.request;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.wdk.NtStatus;

/** Whose a request's IRP is, and so what the framework may do with it. */
public enum Allocation {
    /** A queue delivered it: never replaced, and its driver completes it. */
    FROM_IO,
    /** The framework's own: replaced by a larger one, wiped by a reuse. */
    INTERNAL,
    /** The driver's: neither replaced nor touched. */
    DRIVER;

    /** Tells whether a reuse clears the IRP's cancel bit. */
    boolean clearsCancelBit() {
        return this != DRIVER;
    }

    /** What a reuse does to an IRP that stays, with a status to begin with. */
    void reuse(Irp irp, NtStatus initial) {
        switch (this) {
            case FROM_IO -> irp.setStatus(initial, Reason.NONE);
            case INTERNAL -> irp.reuse(initial);
            case DRIVER -> {
                // not even its status is touched
            }
        }
    }
}
