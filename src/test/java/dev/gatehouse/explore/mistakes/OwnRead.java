package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.ObjectAttributes;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.NtStatus;

/** A read that a driver sends for itself, and may send again. */
final class OwnRead {

    private final Request request;
    private final Memory memory;
    private boolean used;

    private OwnRead(Request request, Memory memory) {
        this.request = request;
        this.memory = memory;
    }

    /** A request that goes away with the device. */
    static OwnRead ofDevice(Ddi ddi) {
        return of(ddi, ObjectAttributes.NONE.parent(ddi.deviceObject()));
    }

    /** A request that the driver has to delete. */
    static OwnRead ofNobody(Ddi ddi) {
        return of(ddi, ObjectAttributes.NONE);
    }

    private static OwnRead of(Ddi ddi, ObjectAttributes attributes) {
        return new OwnRead(
                ddi.createRequest("own", attributes).get(),
                ddi.createMemory("own memory", 4, ObjectAttributes.NONE.parent(ddi.deviceObject()))
                        .get());
    }

    Request request() {
        return request;
    }

    /** Reuses it where it was sent before, formats it and sends it. */
    boolean send(Ddi ddi, IoTarget target, Ddi.Completed routine) {
        return prepare(ddi, target, routine) && ddi.send(request, target, SendOptions.NONE);
    }

    /** All but the sending. */
    boolean prepare(Ddi ddi, IoTarget target, Ddi.Completed routine) {
        if (used) {
            ddi.reuse(request, NtStatus.SUCCESS);
        }
        used = true;
        NtStatus status = ddi.format(target, request, Format.read(MemoryRange.all(memory), 0));
        ddi.setCompletionRoutine(request, routine);
        return status.isSuccess();
    }
}
