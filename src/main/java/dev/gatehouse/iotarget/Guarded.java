package dev.gatehouse.iotarget;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Lock;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a target guards with its lock L: its state, its lists, and what is waited for. */
final class Guarded {

    static final Reason CANCELLED_BY_TIMER = new Reason(
            "FxIoTarget::RequestCompletionRoutine", "its time-out cancelled it, and it came back as STATUS_CANCELLED");
    static final Reason NOT_SENT = new Reason(
            "FxIoTarget::CompletePendedRequestList",
            "it was still pended when its target was purged, closed or deleted");

    final Lock lock;
    final WaitObject sentEvent;
    final WaitObject disposeEvent;
    final Set<Tracking> sent = new LinkedHashSet<>();
    final Set<Tracking> ignored = new LinkedHashSet<>();
    final Set<Tracking> pended = new LinkedHashSet<>();
    private final String name;
    private final Journal journal;
    private final Pointers pointers;
    private TargetState state = TargetState.STARTED;
    boolean waitingForSent;
    boolean removing;
    private int ioCount = 1;

    Guarded(String name, Journal journal, Pointers pointers) {
        this.name = name;
        this.journal = journal;
        this.pointers = pointers;
        this.lock = new Lock(() -> "the lock of " + name);
        this.sentEvent = new WaitObject(() -> "the requests sent to " + name, this::outstanding);
        this.disposeEvent = new WaitObject(() -> "all completion routines of " + name, this::outstanding);
    }

    TargetState state() {
        return state;
    }

    void goTo(TargetState next, Reason why) {
        if (next != state) {
            journal.targetChanged(name, state, next, why);
            state = next;
        }
    }

    int ioCount() {
        return ioCount;
    }

    void countIo() {
        journal.agenda().adds(disposeEvent);
        ioCount++;
    }

    void uncountIo() {
        journal.agenda().adds(disposeEvent);
        ioCount--;
        if (ioCount == 0) {
            disposeEvent.signal();
        }
    }

    /** The bookkeeping at the end of every Stop and Purge: whether this call waits for `sent` to drain. */
    void noteWait(boolean waits) {
        journal.agenda().writes(sentEvent);
        waitingForSent = waits;
        if (waits) {
            sentEvent.clear();
        } else {
            sentEvent.signal();
        }
    }

    /** The start of Start and of an open: nobody waits any more. */
    void noteStarted() {
        journal.agenda().writes(sentEvent);
        waitingForSent = false;
        sentEvent.clear();
    }

    /**
     * Fixes what a close or delete has to wait for: with nothing sent, the pointers go at once.
     *
     * @return the requests to cancel: those that ignored the state, then the others, each in send order
     */
    List<Tracking> beginRemoval() {
        journal.agenda().writes(sentEvent);
        List<Tracking> outstanding = new ArrayList<>(ignored);
        outstanding.addAll(sent);
        if (outstanding.isEmpty()) {
            pointers.clear();
            sentEvent.signal();
        } else {
            removing = true;
            sentEvent.clear();
        }
        return outstanding;
    }

    /** Takes everything off the pended queue that nobody is cancelling, without dropping counts (step G1). */
    List<Tracking> drainPended() {
        List<Tracking> drained = new ArrayList<>();
        for (Tracking tracking : List.copyOf(pended)) {
            if (unpend(tracking)) {
                drained.add(tracking);
            }
        }
        return drained;
    }

    /** Takes one request off the pended queue; false if somebody is cancelling it, who then completes it. */
    boolean unpend(Tracking tracking) {
        Irp irp = tracking.request().irp();
        journal.agenda().writes(irp);
        if (!irp.hasCancelRoutine()) {
            return false;
        }
        irp.takeCancelRoutine();
        pended.remove(tracking);
        unmarkPended(tracking);
        return true;
    }

    /** The request is in the queue no longer: it gets its stack location back. */
    void unmarkPended(Tracking tracking) {
        tracking.pended = false;
        tracking.request().irp().moveUp();
    }

    /**
     * The part of step C1 that only the owner of a completion does: turns a cancellation by the timer into a time-out,
     * takes the request off its list, and says whether that ends somebody's wait.
     */
    boolean removeCompleted(Tracking tracking, boolean timerIsOwner) {
        Request request = tracking.request();
        journal.agenda().writes(request.irp());
        if ((timerIsOwner || tracking.cancelledFromTimer) && request.status().equals(NtStatus.CANCELLED)) {
            request.irp().setStatus(NtStatus.IO_TIMEOUT, CANCELLED_BY_TIMER);
        }
        boolean counts = !tracking.ignoresState;
        sent.remove(tracking);
        ignored.remove(tracking);
        tracking.clearFlags();
        return endsWait(counts);
    }

    /** A Stop or Purge does not look at requests that ignored the state; a close or delete looks at all. */
    private boolean endsWait(boolean counts) {
        if (removing) {
            boolean drained = sent.isEmpty() && ignored.isEmpty();
            if (drained) {
                removing = false;
                pointers.clear();
            }
            return drained;
        }
        boolean awaited = counts && waitingForSent && sent.isEmpty();
        if (awaited) {
            waitingForSent = false;
        }
        return awaited;
    }

    TargetSnapshot snapshot() {
        return new TargetSnapshot(state, waitingForSent, removing, ioCount, names(sent), names(ignored), names(pended));
    }

    private static List<String> names(Set<Tracking> requests) {
        return requests.stream().map(Tracking::toString).toList();
    }

    /** The requests that have not come back, in words. */
    String outstanding() {
        return Stream.concat(ignored.stream(), sent.stream())
                .map(Tracking::toString)
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "what " + lock + " guards";
    }
}
