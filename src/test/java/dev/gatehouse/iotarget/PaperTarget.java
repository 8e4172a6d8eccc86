package dev.gatehouse.iotarget;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a target does, worked out on paper from the tables of target-states 1 to 10 and requests 4: words, lists and
 * nothing of the engine.
 *
 * <p>One call at a time, each until it returns or waits; what it releases goes on afterwards.
 */
class PaperTarget {

    final List<String> seen = new ArrayList<>();
    final List<PaperRequest> sent = new ArrayList<>();
    final List<PaperRequest> ignored = new ArrayList<>();
    final List<PaperRequest> pended = new ArrayList<>();
    final List<PaperRequest> atDevice = new ArrayList<>();
    final boolean verifier;
    String state = "Started";
    boolean pointing = true;
    boolean waitingForSent;
    boolean removing;
    boolean signalled;
    boolean halted;
    /** Who makes the next call, as what returns is seen. */
    String caller = "call";

    int ioCount = 1;
    private final Deque<Runnable> waiters = new ArrayDeque<>();
    private final Deque<Runnable> disposers = new ArrayDeque<>();
    private final Deque<Runnable> released = new ArrayDeque<>();

    PaperTarget(boolean verifier) {
        this.verifier = verifier;
    }

    final void see(String what) {
        seen.add(what);
    }

    final void breakIfVerified() {
        if (verifier) {
            see("break");
        }
    }

    final void bugcheck(String code) {
        see("bugcheck " + code);
        halted = true;
    }

    /** What the pointers meant goes to the closing call; only remote targets have more than a device. */
    void clearPointers() {
        pointing = false;
    }

    // Events (target-states 1: auto-reset, one waiter a signal)

    final void waitForSent(boolean raised, Runnable then) {
        if (signalled) {
            signalled = false;
            then.run();
        } else if (raised) {
            bugcheck("0xA");
        } else {
            waiters.add(then);
        }
    }

    final void signal() {
        if (waiters.isEmpty()) {
            signalled = true;
        } else {
            released.add(waiters.remove());
        }
    }

    /** Lets go on, one after the other, those that were released. */
    final void settle() {
        while (!halted && !released.isEmpty()) {
            released.remove().run();
        }
    }

    final void uncount(Runnable atZero, Runnable otherwise) {
        ioCount--;
        (ioCount == 0 ? atZero : otherwise).run();
    }

    final void waitForRoutines(Runnable then) {
        disposers.add(then);
    }

    // Completion (requests 6, 9)

    final void complete(PaperRequest request, String status) {
        boolean respects = !request.ignores;
        request.status = request.timedOut && status.equals("CANCELLED/0") ? "IO_TIMEOUT/0" : status;
        request.timed = false;
        request.done = true;
        sent.remove(request);
        ignored.remove(request);
        pended.remove(request);
        boolean releases = endsWait(respects);
        see(request.name + " completed " + request.status);
        released.add(request.sender);
        if (releases) {
            signal();
        }
        uncount(() -> released.addAll(disposers), () -> {});
    }

    private boolean endsWait(boolean respects) {
        if (removing) {
            removing = !(sent.isEmpty() && ignored.isEmpty());
            if (!removing) {
                clearPointers();
            }
            return !removing;
        }
        boolean ends = respects && waitingForSent && sent.isEmpty();
        waitingForSent &= !ends;
        return ends;
    }

    /** Requests 8: TRUE where a cancel routine was there. */
    final boolean cancel(PaperRequest request) {
        see("cancel " + request.name);
        request.marked = true;
        boolean isPended = pended.contains(request);
        boolean isCancelledByDevice = atDevice.contains(request) && request.manner == RigDevice.Manner.CANCELABLE;
        if (isPended || isCancelledByDevice) {
            atDevice.remove(request);
            complete(request, "CANCELLED/0");
        }
        return isPended || isCancelledByDevice;
    }

    /** Requests 9: the time-out of one that is still out. */
    final void timeOut(PaperRequest request) {
        if (request.timed) {
            request.timed = false;
            request.timedOut = true;
            cancel(request);
        }
    }

    /** The device completes what it has; a request that nobody tracks says nothing. */
    final void deviceCompletesAll() {
        while (!halted && !atDevice.isEmpty()) {
            PaperRequest first = atDevice.remove(0);
            if (sent.contains(first) || ignored.contains(first)) {
                complete(first, "SUCCESS/7");
            }
            settle();
        }
    }

    final void deliver(PaperRequest request) {
        if (pointing) {
            see(request.name + " to device");
            receive(request);
        } else {
            bugcheck("0x7E");
        }
    }

    private void receive(PaperRequest request) {
        if (request.manner != RigDevice.Manner.INLINE) {
            atDevice.add(request);
        } else if (sent.contains(request) || ignored.contains(request)) {
            complete(request, "SUCCESS/3");
        }
    }

    // Start, Stop, Purge (target-states 2, 3, 4)

    final void start(boolean raised) {
        start(raised, caller + " returned ");
    }

    private void start(boolean raised, String returned) {
        if (state.equals("Deleted")) {
            see(returned + "INVALID_DEVICE_STATE");
        } else if (waitingForSent) {
            if (raised) {
                breakIfVerified();
            }
            waitForSent(raised, () -> start(raised, returned));
        } else {
            becomeStarted(returned + "SUCCESS");
        }
    }

    final void becomeStarted(String returned) {
        state = "Started";
        waitingForSent = false;
        signalled = false;
        List<PaperRequest> drained = List.copyOf(pended);
        pended.clear();
        for (PaperRequest request : drained) {
            request.timed &= request.sender != PaperCalls.NOBODY;
            if (!halted) {
                sent.add(request);
                deliver(request);
            }
        }
        if (!halted) {
            see(returned);
        }
    }

    final void stop(String action, boolean raised) {
        boolean leaves = action.equals("LeaveSentIoPending");
        if (!leaves && raised && verifier) {
            see("break");
            see(caller + " returned");
            return;
        }
        state = isOneOf("Started", "Stopped", "Purged") ? "Stopped" : state;
        boolean waits = !leaves && (!sent.isEmpty() || waitingForSent);
        List<PaperRequest> toCancel = action.equals("CancelSentIo") ? List.copyOf(sent) : List.of();
        bringBack(List.of(), toCancel, waits, raised);
    }

    final void purge(boolean andWait, boolean raised) {
        if (andWait && raised && verifier) {
            see("break");
            see(caller + " returned");
            return;
        }
        state = isOneOf("Started", "Stopped", "Purged") ? "Purged" : state;
        boolean waits = andWait && (!sent.isEmpty() || waitingForSent);
        if (waits && sent.isEmpty()) {
            breakIfVerified();
        }
        List<PaperRequest> toFail = takePended();
        bringBack(toFail, List.copyOf(sent), waits, raised);
    }

    private void bringBack(List<PaperRequest> toFail, List<PaperRequest> toCancel, boolean waits, boolean raised) {
        String returned = caller + " returned";
        waitingForSent = waits;
        if (waits) {
            signalled = false;
        } else {
            signal();
        }
        toFail.forEach(request -> complete(request, "WDF_DEVICE_REMOVED_NOT_SENT/0"));
        toCancel.forEach(this::cancel);
        if (waits) {
            waitForSent(raised, () -> {
                waitingForSent = false;
                see(returned);
            });
        } else {
            see(returned);
        }
    }

    final List<PaperRequest> takePended() {
        List<PaperRequest> taken = List.copyOf(pended);
        pended.clear();
        return taken;
    }

    final boolean isOneOf(String... states) {
        return List.of(states).contains(state);
    }
}
