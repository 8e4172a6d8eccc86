package dev.gatehouse.queue;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.CompleteIrp;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A driver's I/O queue (WDFQUEUE).
 *
 * <p>Steps: Q1 accept, Q2 present. Presenting happens on the strand that brings the request, or that completes the one
 * before it. A power-managed queue presents nothing while its device is not in D0.
 */
public final class IoQueue implements RequestOwner {

    private static final Reason CANCELLED_ON_QUEUE =
            new Reason("FxIoQueue::CancelForQueue", "it was cancelled while it waited in the driver's queue");

    private final String driver;
    private final Dispatching dispatching;
    private final boolean powerManaged;
    private final Presenter presenter;
    private final Journal journal;
    private final Deque<Request> waiting = new ArrayDeque<>();
    private boolean powered = true;
    private boolean busy;

    public IoQueue(String driver, Dispatching dispatching, boolean powerManaged, Presenter presenter, Journal journal) {
        this.driver = driver;
        this.dispatching = dispatching;
        this.powerManaged = powerManaged;
        this.presenter = presenter;
        this.journal = journal;
    }

    /** Takes a request in, and presents what can be presented. */
    public Frame accept(Request request) {
        return strand -> {
            strand.writes(this);
            enqueue(request);
            strand.become(this::presentNext);
        };
    }

    private void enqueue(Request request) {
        waiting.add(request);
        request.irp().setCancelRoutine(irp -> cancelled(request));
    }

    private void presentNext(Strand strand) {
        strand.writes(this);
        Request next = canPresent() ? waiting.poll() : null;
        if (next == null) {
            strand.end(null);
            return;
        }
        next.irp().takeCancelRoutine();
        busy = dispatching == Dispatching.SEQUENTIAL;
        strand.call(presenter.present(next));
    }

    private boolean canPresent() {
        return dispatching != Dispatching.MANUAL && !busy && (powered || !powerManaged);
    }

    /** Gives the driver the oldest request that waits (WdfIoQueueRetrieveNextRequest). */
    public Optional<Request> retrieve() {
        Optional<Request> next = Optional.ofNullable(waiting.poll());
        next.ifPresent(request -> {
            request.irp().takeCancelRoutine();
            request.used(journal, RequestDdi.RETRIEVE, NtStatus.SUCCESS);
        });
        return next;
    }

    /** The driver is done with a request: a sequential queue presents the next one. */
    @Override
    public Frame released(Request request) {
        return strand -> {
            strand.writes(this);
            busy = false;
            strand.become(this::presentNext);
        };
    }

    /** The device has left D0: a power-managed queue keeps what arrives. */
    public void powerDown() {
        powered = false;
    }

    /** The device is in D0 again: what was kept is presented, in order. */
    public Frame powerUp() {
        return strand -> {
            strand.writes(this);
            powered = true;
            strand.become(this::presentNext);
        };
    }

    /** How many requests wait to be presented. */
    public int length() {
        return waiting.size();
    }

    /** Tells whether a request of that name waits in this queue. */
    public boolean holdsName(String request) {
        return waiting.stream().anyMatch(each -> each.name().equals(request));
    }

    private Frame cancelled(Request request) {
        return strand -> {
            strand.writes(this);
            journal.cancelRoutineCalled(request.name(), driver + "'s queue");
            waiting.remove(request);
            request.irp().setStatus(NtStatus.CANCELLED, 0, CANCELLED_ON_QUEUE);
            request.setCompleted();
            journal.completedBelow(request.name(), driver + "'s queue", NtStatus.CANCELLED, 0, CANCELLED_ON_QUEUE);
            strand.become(new CompleteIrp(request.irp()));
        };
    }
}
