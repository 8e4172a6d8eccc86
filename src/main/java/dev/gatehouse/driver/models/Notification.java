package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.ObjectAttributes;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;

/** One IOCTL that a peer completes when something changes; input and output are the same bytes. */
final class Notification {

    private static final int KS = 0x2F;
    private static final int FIRST_FUNCTION = 0x10;
    private static final int LENGTH = 4;

    private final String name;
    private final Request request;
    private final Memory memory;
    private final IoControlCode code;
    private boolean changed;

    private Notification(String name, Request request, Memory memory, IoControlCode code) {
        this.name = name;
        this.request = request;
        this.memory = memory;
        this.code = code;
    }

    static Notification create(Ddi ddi, String name, int index, ObjectAttributes attributes) {
        return new Notification(
                name,
                ddi.createRequest(name, attributes).get(),
                ddi.createMemory(name + " memory", LENGTH, attributes).get(),
                IoControlCode.of(KS, FIRST_FUNCTION + index, TransferMethod.BUFFERED, 0));
    }

    void send(Ddi ddi, IoTarget target, Runnable back) {
        MemoryRange whole = MemoryRange.all(memory);
        ddi.reuse(request, NtStatus.SUCCESS);
        NtStatus status = ddi.format(target, request, Format.control(RequestType.DEVICE_CONTROL, code, whole, whole));
        ddi.setCompletionRoutine(request, (calls, completed, from, params) -> cameBack(params, back));
        if (!status.isSuccess() || !ddi.send(request, target, SendOptions.NONE)) {
            ddi.print(name + " is not sent");
        }
    }

    /** What was cancelled is not sent again. */
    private void cameBack(CompletionParams params, Runnable back) {
        changed = params.status().isSuccess();
        if (changed) {
            back.run();
        }
    }

    boolean takeChange() {
        boolean was = changed;
        changed = false;
        return was;
    }

    String words() {
        return name + " is " + memory.span().bytes()[0];
    }
}
