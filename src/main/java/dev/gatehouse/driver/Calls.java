package dev.gatehouse.driver;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Bugcheck;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.DeviceCall;
import dev.gatehouse.wdk.NtStatus;
import java.util.function.Supplier;

/** What each group of DDIs stands on: a driver's context, and frames that run on the calling strand to their end. */
interface Calls {

    DriverContext context();

    /** Code of this driver as a frame. */
    Frame code(String callback, Runnable code);

    /** The same for a callback that belongs to no request: those who watch are told of its call and its return. */
    default Frame watched(String callback, Runnable code) {
        String driver = context().name();
        return code(callback, () -> {
            journal().witness().entered(driver, callback, "", "");
            try {
                code.run();
            } finally {
                journal().witness().left(driver, callback, "", "", NtStatus.SUCCESS);
            }
        });
    }

    /** A WdfDeviceInit… function: nothing comes of it for a device that is made already. */
    default void configure(String ddi, Runnable change) {
        once(context(), () -> {
            if (context().device().isStarted()) {
                journal().witness().callsDevice(context().name(), DeviceCall.INIT_TOO_LATE, ddi);
            } else {
                change.run();
            }
            return true;
        });
    }

    default Journal journal() {
        return context().journal();
    }

    default <T> T perform(Frame ddi) {
        return context().agenda().call(ddi);
    }

    /** A DDI of one step on one object that cannot block. */
    default <T> T once(Object cell, Supplier<T> body) {
        return perform(strand -> {
            strand.writes(context());
            strand.writes(cell);
            strand.end(body.get());
        });
    }

    /** A DDI of one step that needs the request's IRP: without one the framework follows a null pointer. */
    default <T> T onIrp(Request request, String ddi, Supplier<T> body) {
        return perform(strand -> {
            strand.writes(context());
            strand.writes(request);
            if (request.hasIrp()) {
                strand.end(body.get());
            } else {
                Bugcheck.crash(journal(), request.name(), ddi + " of " + request + ", which has no IRP");
            }
        });
    }

    /** Breaks into the debugger where the verifier is on for this driver. */
    default void breakIfVerified(String subject, String what, Reason why) {
        if (context().identity().verifier()) {
            journal().broke(subject, what, why);
        }
    }
}
