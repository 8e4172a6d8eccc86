package dev.gatehouse.iotarget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a target of the product tables came to its state, before it gets requests into its lists.
 *
 * @param remote whether it is a remote target
 * @param opened how it was opened; empty for one that never was, or cannot be
 * @param calls what was called then, with those requests outstanding that the call does not bring back
 * @param state the state that it reports then
 */
record Situation(boolean remote, String opened, List<Move> calls, String state) {

    private static final Move STOP = Move.of("stop", "LeaveSentIoPending");
    private static final Move PURGE = Move.of("purge", "PurgeIo");
    private static final Move STOP_AND_WAIT = Move.of("stop", "WaitForSentIoToComplete");
    private static final Move CLOSE = Move.of("close", "Close");
    private static final Move QUERY = Move.of("close", "CloseForQueryRemove");
    private static final Move DELETE = Move.of("delete", "");
    private static final Move START = Move.of("start", "");

    static List<Situation> all() {
        List<Situation> all = new ArrayList<>();
        for (String opened : List.of("local", "by name", "of a device", "never")) {
            add(all, opened, "Started");
            add(all, opened, "Stopped", STOP);
            add(all, opened, "Stopped", STOP_AND_WAIT);
            add(all, opened, "Purged", PURGE);
            add(all, opened, "Deleted", DELETE);
            if (!opened.equals("local")) {
                add(all, opened, "Closed", CLOSE);
                add(all, opened, opened.equals("never") ? "Closed" : "ClosedForQueryRemove", QUERY);
                add(all, opened, "Started", CLOSE, START);
                add(all, opened, "Stopped", CLOSE, START, STOP);
            }
        }
        return all;
    }

    private static void add(List<Situation> all, String opened, String state, Move... calls) {
        boolean remote = !opened.equals("local");
        all.add(new Situation(remote, remote && !opened.equals("never") ? opened : "", List.of(calls), state));
    }

    boolean isOpened() {
        return !remote || !opened.isEmpty();
    }

    /** Whether lists of these lengths can be come by here, and why not otherwise. */
    boolean holds(int sent, int ignored, int pended, RigDevice.Manner manner) {
        boolean outstanding = sent + ignored > 0;
        if (pended > 0 && !state.equals("Stopped")) {
            return false;
        }
        if (outstanding && (!isOpened() || calls.size() > 1)) {
            return false;
        }
        if (calls.contains(STOP_AND_WAIT)) {
            return sent > 0 && manner != RigDevice.Manner.INLINE;
        }
        boolean calledBack = (sent > 0 && calls.contains(PURGE)) || (outstanding && isClosing());
        return switch (manner) {
            case HOLDS, DEFERS -> true;
            case CANCELABLE -> !calledBack;
            case INLINE -> !outstanding;
        };
    }

    private boolean isClosing() {
        return Stream.of(CLOSE, QUERY, DELETE).anyMatch(calls::contains);
    }

    private String way() {
        if (!remote) {
            return "local";
        }
        return opened.isEmpty() ? "never opened" : "opened " + opened;
    }

    @Override
    public String toString() {
        return way() + calls + " " + state;
    }
}
