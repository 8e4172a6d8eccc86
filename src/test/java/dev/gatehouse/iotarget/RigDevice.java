package dev.gatehouse.iotarget;

import dev.gatehouse.irp.CancelRoutine;
import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The device below a target: it holds each request until it is told to complete it, but for its manner. */
final class RigDevice implements LowerDevice {

    /** What a device does with a request. */
    enum Manner {
        /** No cancel routine: a cancel is not heeded. */
        HOLDS,
        /** Its cancel routine completes the request. */
        CANCELABLE,
        /** Its cancel routine is called, and the request completes when the device is told. */
        DEFERS,
        /** It completes the request within its dispatch routine. */
        INLINE
    }

    /** What it answers a request with that it completes itself. */
    static final long INLINE_INFORMATION = 3;

    private final String name;
    private final int stackSize;
    private final Consumer<String> seen;
    private final Map<String, Manner> manners = new HashMap<>();
    private final Map<String, Irp> held = new LinkedHashMap<>();
    private Manner usual = Manner.HOLDS;

    RigDevice(String name, int stackSize, Consumer<String> seen) {
        this.name = name;
        this.stackSize = stackSize;
        this.seen = seen;
    }

    void treat(String request, Manner manner) {
        manners.put(request, manner);
    }

    void treatAll(Manner manner) {
        usual = manner;
    }

    /** The requests that it has now, in the order of arrival. */
    List<String> held() {
        return List.copyOf(held.keySet());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int stackSize() {
        return stackSize;
    }

    @Override
    public IoType ioType() {
        return IoType.BUFFERED;
    }

    @Override
    public Frame dispatch(Irp irp) {
        return strand -> {
            strand.writes(irp);
            seen.accept(irp.name() + " to device");
            held.put(irp.name(), irp);
            Manner manner = mannerOf(irp);
            if (manner == Manner.INLINE) {
                finish(strand, irp, NtStatus.SUCCESS, INLINE_INFORMATION);
            } else if (manner == Manner.CANCELABLE && irp.isCancelled()) {
                finish(strand, irp, NtStatus.CANCELLED, 0);
            } else {
                irp.setCancelRoutine(cancelRoutine(manner));
                strand.end(null);
            }
        };
    }

    /** Completes a request, unless it is not here, or its cancel routine has been taken to complete it. */
    Frame complete(String request, NtStatus status, long information) {
        return strand -> {
            Irp irp = held.get(request);
            boolean isBeingCancelled =
                    irp != null && mannerOf(irp) == Manner.CANCELABLE && !irp.hasCancelRoutine() && irp.isCancelled();
            if (irp == null || isBeingCancelled) {
                strand.end(null);
            } else {
                strand.writes(irp);
                finish(strand, irp, status, information);
            }
        };
    }

    private CancelRoutine cancelRoutine(Manner manner) {
        return switch (manner) {
            case CANCELABLE -> irp -> strand -> finish(strand, irp, NtStatus.CANCELLED, 0);
            case DEFERS -> irp -> Frame.of(null);
            case HOLDS, INLINE -> CancelRoutine.NONE;
        };
    }

    private void finish(Strand strand, Irp irp, NtStatus status, long information) {
        held.remove(irp.name());
        irp.takeCancelRoutine();
        irp.setStatus(status, information, Reason.NONE);
        strand.become(new CompleteIrp(irp));
    }

    private Manner mannerOf(Irp irp) {
        return manners.getOrDefault(irp.name(), usual);
    }
}
