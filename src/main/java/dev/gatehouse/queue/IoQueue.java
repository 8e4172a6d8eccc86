package dev.gatehouse.queue;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.CancelRoutine;
import dev.gatehouse.request.CompleteIrp;
import dev.gatehouse.request.DriverHold;
import dev.gatehouse.request.Irp;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A driver's I/O queue (WDFQUEUE).
 *
 * <p>Steps: Q1 accept, Q2 present. Presenting happens on the strand that brings the request, or that completes the one
 * before it. A power-managed queue presents nothing while its device is not in D0.
 */
public final class IoQueue implements RequestOwner {

    private static final Reason CANCELLED_ON_QUEUE =
            new Reason("FxIoQueue::CancelForQueue", "it was cancelled while it waited in the driver's queue");
    private static final Reason CANCELLED_BEFORE =
            new Reason("FxIoQueue::QueueRequest", "it was cancelled already when it came to the driver's queue");
    private static final Reason PURGED =
            new Reason("FxIoQueue::QueuePurge", "it waited in the driver's queue when the device was removed");
    private static final Reason SHUT =
            new Reason("FxIoQueue::QueueRequest", "the driver's queue takes nothing any more: its device is removed");

    /** What the queue does with what comes. */
    private enum Door {
        PRESENTING,
        KEEPING,
        SHUT
    }

    private final String name;
    private final Dispatching dispatching;
    private final boolean powerManaged;
    private final Presenter presenter;
    private final Journal journal;
    private final Set<Request> waiting = new LinkedHashSet<>();
    private final Set<Request> inDriver = new LinkedHashSet<>();
    private Door door = Door.PRESENTING;

    public IoQueue(String driver, Dispatching dispatching, boolean powerManaged, Presenter presenter, Journal journal) {
        this.name = driver + "'s queue";
        this.dispatching = dispatching;
        this.powerManaged = powerManaged;
        this.presenter = presenter;
        this.journal = journal;
    }

    /** Takes a request in, and presents what can be presented; one that is cancelled already is never presented. */
    public Frame accept(Request request) {
        return strand -> {
            strand.writes(this);
            strand.writes(request.irp());
            if (door == Door.SHUT) {
                strand.become(fail(request, NtStatus.INVALID_DEVICE_STATE, SHUT));
            } else if (request.irp().isCancelled()) {
                strand.become(fail(request, NtStatus.CANCELLED, CANCELLED_BEFORE));
            } else {
                waiting.add(request);
                request.setHold(DriverHold.NONE);
                request.irp().setCancelRoutine(irp -> cancelled(request));
                strand.become(this::presentNext);
            }
        };
    }

    private void presentNext(Strand strand) {
        strand.writes(this);
        Optional<Request> next = canPresent() ? retrieve() : Optional.empty();
        if (next.isPresent()) {
            strand.call(presenter.present(next.get()));
        } else {
            strand.end(null);
        }
    }

    private boolean canPresent() {
        return door == Door.PRESENTING
                && dispatching != Dispatching.MANUAL
                && (dispatching != Dispatching.SEQUENTIAL || inDriver.isEmpty());
    }

    /** Gives the driver the oldest request that waits and is not being cancelled (WdfIoQueueRetrieveNextRequest). */
    public Optional<Request> retrieve() {
        Iterator<Request> oldestFirst = waiting.iterator();
        while (oldestFirst.hasNext()) {
            Request next = oldestFirst.next();
            if (next.irp().takeCancelRoutine() != CancelRoutine.NONE) {
                oldestFirst.remove();
                inDriver.add(next);
                next.setHold(DriverHold.OWNED);
                next.used(journal, RequestDdi.RETRIEVE, NtStatus.SUCCESS);
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** Tells whether the queue takes what a driver forwards to it. */
    boolean isAccepting() {
        return door != Door.SHUT;
    }

    boolean isManual() {
        return dispatching == Dispatching.MANUAL;
    }

    /** Puts a request of the driver's back before all that wait (WdfRequestRequeue). */
    void putBack(Request request) {
        List<Request> behind = List.copyOf(waiting);
        waiting.clear();
        waiting.add(request);
        waiting.addAll(behind);
        inDriver.remove(request);
        request.setHold(DriverHold.NONE);
        request.irp().setCancelRoutine(irp -> cancelled(request));
    }

    /** The driver is done with a request: a sequential queue presents the next one. */
    @Override
    public Frame released(Request request) {
        return strand -> {
            strand.writes(this);
            inDriver.remove(request);
            strand.become(this::presentNext);
        };
    }

    public boolean isPowerManaged() {
        return powerManaged;
    }

    /** The device has left D0: a power-managed queue keeps what arrives. */
    public Frame powerDown() {
        return strand -> {
            strand.writes(this);
            door = powerManaged && door == Door.PRESENTING ? Door.KEEPING : door;
            strand.end(null);
        };
    }

    /** The device is in D0 again: what was kept is presented, in order. */
    public Frame powerUp() {
        return strand -> {
            strand.writes(this);
            door = door == Door.KEEPING ? Door.PRESENTING : door;
            strand.become(this::presentNext);
        };
    }

    /**
     * The device is removed: what waits is completed with STATUS_CANCELLED, what the driver has marked cancelable is
     * cancelled, and nothing is taken any more. It does not wait for what the driver has and keeps.
     */
    public Frame purge() {
        return new Frame() {
            private List<Frame> left = List.of();

            @Override
            public void step(Strand strand) {
                strand.writes(IoQueue.this);
                if (door != Door.SHUT) {
                    door = Door.SHUT;
                    left = shutting();
                }
                if (left.isEmpty()) {
                    strand.end(null);
                } else {
                    strand.call(left.remove(0));
                }
            }
        };
    }

    private List<Frame> shutting() {
        List<Frame> frames = new ArrayList<>();
        for (Request request : List.copyOf(waiting)) {
            if (request.irp().takeCancelRoutine() != CancelRoutine.NONE) {
                waiting.remove(request);
                frames.add(fail(request, NtStatus.CANCELLED, PURGED));
            }
        }
        inDriver.forEach(request -> frames.add(cancelOfDriver(request)));
        return frames;
    }

    /** Calls the driver's EvtRequestCancel if it has one for the request; a sent request belongs to its target. */
    private static Frame cancelOfDriver(Request request) {
        return strand -> {
            Irp irp = request.irp();
            strand.writes(irp);
            CancelRoutine routine = request.isOutstanding() ? CancelRoutine.NONE : irp.takeCancelRoutine();
            if (routine == CancelRoutine.NONE) {
                strand.end(null);
            } else {
                request.mark();
                strand.become(routine.cancel(irp));
            }
        };
    }

    /** Tells whether a request of that name waits in this queue. */
    public boolean holdsName(String request) {
        return waiting.stream().anyMatch(each -> each.name().equals(request));
    }

    /** Tells whether the driver has a request of that name from this queue. */
    public boolean hasPresented(String request) {
        return inDriver.stream().anyMatch(each -> each.name().equals(request));
    }

    private Frame cancelled(Request request) {
        return strand -> {
            strand.writes(this);
            journal.cancelRoutineCalled(request.name(), name);
            waiting.remove(request);
            strand.become(fail(request, NtStatus.CANCELLED, CANCELLED_ON_QUEUE));
        };
    }

    private Frame fail(Request request, NtStatus status, Reason why) {
        return strand -> {
            strand.writes(request);
            request.irp().setStatus(status, 0, why);
            request.setCompleted();
            journal.completedBelow(request.name(), name, status, 0, why);
            strand.become(new CompleteIrp(request.irp()));
        };
    }
}
