package dev.gatehouse.iotarget;

import java.util.ArrayList;
import java.util.List;

/** On paper: opening, closing and deleting (target-states 5, 6), and sending (requests 4). */
final class PaperCalls extends PaperTarget {

    static final Runnable NOBODY = () -> {};

    /** What a closing call takes over. */
    private static final class Closer {
        private int file;
    }

    final boolean remote;
    boolean open;
    boolean reopenable;
    boolean disposed;
    int file;
    int filesOpened;
    private Closer closer = new Closer();

    PaperCalls(boolean verifier, boolean remote) {
        super(verifier);
        this.remote = remote;
    }

    @Override
    void clearPointers() {
        super.clearPointers();
        closer.file = file;
        closer = new Closer();
        file = 0;
    }

    void open(String how, boolean raised) {
        String returned = caller + " returned ";
        if (raised && verifier) {
            see("break");
            see(returned + "INVALID_DEVICE_REQUEST");
        } else if (how.equals("reopen") && !reopenable) {
            see(returned + "INVALID_DEVICE_REQUEST");
        } else if (state.equals("Deleted") || open) {
            see(returned + "INVALID_DEVICE_STATE");
        } else if (how.equals("of an absent name")) {
            reopenable = false;
            close("Close", false, returned + "OBJECT_NAME_NOT_FOUND");
        } else {
            reopenable = !how.equals("of a device");
            file = reopenable ? ++filesOpened : 0;
            if (reopenable) {
                see("file " + file + " opened");
            }
            pointing = true;
            open = true;
            startOpened(raised, returned);
        }
    }

    private void startOpened(boolean raised, String returned) {
        if (state.equals("Deleted")) {
            close("Close", raised, returned + "INVALID_DEVICE_STATE");
        } else if (waitingForSent) {
            waitForSent(raised, () -> startOpened(raised, returned));
        } else {
            becomeStarted(returned + "SUCCESS");
        }
    }

    /** Above PASSIVE_LEVEL a work item does it, whose return nobody sees. */
    void delete(boolean raised) {
        String returned = caller + " returned";
        if (disposed || raised) {
            see(returned);
        }
        if (!disposed) {
            disposed = true;
            close("delete", false, raised ? "" : returned);
        }
    }

    void close(String closing, boolean raised) {
        close(closing, raised, caller + " returned");
    }

    private void close(String closing, boolean raised, String returned) {
        boolean isDelete = closing.equals("delete");
        if (raised && verifier && !isDelete) {
            see("break");
            see(returned);
            return;
        }
        String next = isDelete
                ? "Deleted"
                : closing.equals("CloseForQueryRemove") && open ? "ClosedForQueryRemove" : "Closed";
        Closer mine = new Closer();
        closer = mine;
        open &= isDelete;
        if (waitingForSent) {
            waitForSent(raised, () -> goOnClosing(closing, next, mine, raised, returned));
        } else {
            goOnClosing(closing, next, mine, raised, returned);
        }
    }

    private void goOnClosing(String closing, String next, Closer mine, boolean raised, String returned) {
        state = next;
        List<PaperRequest> toFail = takePended();
        List<PaperRequest> toCancel = new ArrayList<>(ignored);
        toCancel.addAll(sent);
        if (toCancel.isEmpty()) {
            clearPointers();
            signal();
        } else {
            removing = true;
            signalled = false;
        }
        toFail.forEach(request -> complete(request, "WDF_DEVICE_REMOVED_NOT_SENT/0"));
        toCancel.forEach(this::cancel);
        if (toCancel.isEmpty()) {
            waited(closing, mine, returned);
        } else {
            waitForSent(raised, () -> waited(closing, mine, returned));
        }
    }

    private void waited(String closing, Closer mine, String returned) {
        signalled &= !closing.equals("Close");
        if (closing.equals("delete")) {
            reopenable = false;
            uncount(() -> release(mine, returned), () -> waitForRoutines(() -> release(mine, returned)));
        } else {
            release(mine, returned);
        }
    }

    private void release(Closer mine, String returned) {
        if (mine.file != 0) {
            see("file " + mine.file + " closed");
        }
        if (!returned.isEmpty()) {
            see(returned);
        }
    }

    // Sending

    /** Flags as letters: T time-out, S synchronous, I ignore state, F forget. */
    void send(PaperRequest request, String kind, String flags, boolean raised) {
        boolean forgets = flags.contains("F");
        boolean hasRoutine = !kind.equals("received, no routine");
        if (forgets && flags.length() > 1) {
            breakIfVerified();
            refuse("INVALID_PARAMETER");
        } else if (flags.contains("S")) {
            submit(request, flags, () -> waitForCompletion(request, raised));
        } else if (forgets && kind.equals("own")) {
            refuse("INVALID_DEVICE_STATE");
        } else if (forgets) {
            forget(request, hasRoutine);
        } else if (!hasRoutine) {
            breakIfVerified();
            refuse("INVALID_DEVICE_REQUEST");
        } else {
            submit(request, flags, () -> see(caller + " returned true"));
        }
    }

    private void forget(PaperRequest request, boolean hasRoutine) {
        if (hasRoutine) {
            breakIfVerified();
        }
        deliver(request);
        if (!halted) {
            see(caller + " returned true");
        }
    }

    private void refuse(String status) {
        see(caller + " returned false");
        see("status " + status);
    }

    private void waitForCompletion(PaperRequest request, boolean raised) {
        if (request.done) {
            see(caller + " returned true");
        } else if (raised) {
            bugcheck("0xA");
        } else {
            String returned = caller + " returned true";
            request.sender = () -> see(returned);
        }
    }

    private void submit(PaperRequest request, String flags, Runnable then) {
        String admission = admission(flags.contains("I"));
        if (admission.equals("fail")) {
            refuse("INVALID_DEVICE_STATE");
        } else if (request.marked) {
            refuse("CANCELLED");
        } else {
            accept(request, flags, admission, then);
        }
    }

    private void accept(PaperRequest request, String flags, String admission, Runnable then) {
        ioCount++;
        request.ignores = flags.contains("I");
        request.timed = flags.contains("T");
        if (admission.equals("pend")) {
            pended.add(request);
        } else {
            (request.ignores ? ignored : sent).add(request);
            deliver(request);
        }
        if (!halted) {
            then.run();
        }
    }

    /** Requests 4.2.1. */
    String admission(boolean ignores) {
        return switch (state) {
            case "Started" -> "send";
            case "Stopped" -> ignores ? "send" : "pend";
            case "Purged" -> ignores ? "send" : "fail";
            default -> ignores && removing ? "send" : "fail";
        };
    }
}
