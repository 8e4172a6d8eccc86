package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.ObjectAttributes;
import dev.gatehouse.iotarget.AccessMask;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallbacks;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.wdk.ExecutionLevel;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One toaster that the monitor has open: a remote target, a timer, and two requests, each in its slot or outstanding.
 */
final class MonitoredToaster {

    private static final int READ_LENGTH = 100;
    private static final int WRITE_LENGTH = 120;

    private final Ddi ddi;
    private final String symbolicLink;
    private final String name;
    private final Consumer<MonitoredToaster> gone;
    private final RemoteTarget target;
    private final DriverTimer timer;
    private Optional<Request> readSlot;
    private Optional<Request> writeSlot;

    MonitoredToaster(Ddi ddi, String symbolicLink, Consumer<MonitoredToaster> gone) {
        this.ddi = ddi;
        this.symbolicLink = symbolicLink;
        this.name = symbolicLink.substring(symbolicLink.lastIndexOf('\\') + 1);
        this.gone = gone;
        this.target = ddi.createTarget(name);
        ObjectAttributes ofTarget = ObjectAttributes.NONE.parent(target);
        this.readSlot = Optional.of(ddi.createRequest(name + "-read", ofTarget).get());
        this.writeSlot =
                Optional.of(ddi.createRequest(name + "-write", ofTarget).get());
        this.timer = ddi.createTimer(name, calls -> tick(), ofTarget.executionLevel(ExecutionLevel.PASSIVE))
                .get();
    }

    String name() {
        return name;
    }

    RemoteTarget target() {
        return target;
    }

    void open() {
        TargetCallbacks callbacks = new TargetCallbacks(
                ddi.callback(asked -> queryRemove()),
                ddi.callback(told -> removeCanceled()),
                ddi.callback(told -> removeComplete()));
        NtStatus status = ddi.open(
                target, new OpenParams.ByName(symbolicLink, AccessMask.READ_WRITE, AccessMask.READ_WRITE, callbacks));
        if (status.isSuccess()) {
            poll(ToasterMonitor.FIRST_POLL);
        }
    }

    void poll(long ticks) {
        ddi.startTimer(timer, ticks);
    }

    void stopPolling() {
        ddi.stopTimer(timer, false);
    }

    private void tick() {
        readSlot.ifPresent(request -> {
            readSlot = Optional.empty();
            Memory memory = memoryOf(request, "-read memory", READ_LENGTH);
            send(request, memory, Format.read(MemoryRange.all(memory), 0), this::putReadBack);
        });
        writeSlot.ifPresent(request -> {
            writeSlot = Optional.empty();
            Memory memory = memoryOf(request, "-write memory", WRITE_LENGTH);
            send(request, memory, Format.write(MemoryRange.all(memory), 0), this::putWriteBack);
        });
        poll(ToasterMonitor.POLL_INTERVAL);
    }

    private Memory memoryOf(Request request, String suffix, int length) {
        return ddi.createMemory(name + suffix, length, ObjectAttributes.NONE.parent(request))
                .get();
    }

    private void send(Request request, Memory memory, Format format, Consumer<Request> putBack) {
        Consumer<Request> over = back -> {
            ddi.deleteObject(memory);
            putBack.accept(back);
        };
        ddi.setCompletionRoutine(request, (calls, completed, from, params) -> over.accept(completed));
        boolean formatted = ddi.format(target, request, format).isSuccess();
        if (!formatted || !ddi.send(request, target, SendOptions.NONE)) {
            over.accept(request);
        }
    }

    private void putReadBack(Request request) {
        ddi.reuse(request, NtStatus.SUCCESS);
        readSlot = Optional.of(request);
    }

    private void putWriteBack(Request request) {
        ddi.reuse(request, NtStatus.SUCCESS);
        writeSlot = Optional.of(request);
    }

    private NtStatus queryRemove() {
        stopPolling();
        ddi.closeForQueryRemove(target);
        return NtStatus.SUCCESS;
    }

    private NtStatus removeCanceled() {
        if (ddi.open(target, new OpenParams.Reopen()).isSuccess()) {
            poll(ToasterMonitor.POLL_INTERVAL);
        }
        return NtStatus.SUCCESS;
    }

    private NtStatus removeComplete() {
        stopPolling();
        ddi.delete(target);
        gone.accept(this);
        return NtStatus.SUCCESS;
    }
}
