package dev.gatehouse.driver;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;

/** A callback that gets a packet, from its call to its return, with its records. */
final class WdmCallbackFrame implements Frame {

    private final Journal journal;
    private final String driver;
    private final String callback;
    private final Irp irp;
    private final Frame code;
    private boolean entered;

    WdmCallbackFrame(Journal journal, String driver, String callback, Irp irp, Frame code) {
        this.journal = journal;
        this.driver = driver;
        this.callback = callback;
        this.irp = irp;
        this.code = code;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(irp);
        if (entered) {
            journal.witness().left(driver, callback, irp.name(), "", NtStatus.SUCCESS);
            strand.end(null);
        } else {
            entered = true;
            journal.callbackCalled(driver, callback);
            journal.witness().entered(driver, callback, irp.name(), "");
            strand.call(code);
        }
    }
}
