package dev.gatehouse.virtualtime;

import java.util.ArrayList;
import java.util.List;

/** The timers that are set, ordered by due time, kind, and the order in which they were set; removal costs O(log n). */
final class TimerHeap {

    private final List<VirtualTimer> timers = new ArrayList<>();
    private long added;

    VirtualTimer add(long due, TimerKind kind, Runnable expiry) {
        VirtualTimer timer = new VirtualTimer(due, kind, ++added, expiry);
        timers.add(timer);
        siftUp(timers.size() - 1, timer);
        return timer;
    }

    boolean isEmpty() {
        return timers.isEmpty();
    }

    /** The due time of the next timer, or {@link Long#MAX_VALUE}. */
    long nextDue() {
        return timers.isEmpty() ? Long.MAX_VALUE : timers.get(0).due();
    }

    VirtualTimer poll() {
        VirtualTimer first = timers.get(0);
        remove(first);
        return first;
    }

    void remove(VirtualTimer timer) {
        int hole = timer.position();
        timer.place(this, -1);
        VirtualTimer last = timers.remove(timers.size() - 1);
        if (last != timer) {
            siftDown(hole, last);
            siftUp(last.position(), last);
        }
    }

    private void siftUp(int from, VirtualTimer timer) {
        int at = from;
        while (at > 0 && timer.precedes(timers.get((at - 1) / 2))) {
            put(at, timers.get((at - 1) / 2));
            at = (at - 1) / 2;
        }
        put(at, timer);
    }

    private void siftDown(int from, VirtualTimer timer) {
        int at = from;
        int child = smallerChild(at);
        while (child >= 0 && timers.get(child).precedes(timer)) {
            put(at, timers.get(child));
            at = child;
            child = smallerChild(at);
        }
        put(at, timer);
    }

    private int smallerChild(int parent) {
        int left = 2 * parent + 1;
        if (left >= timers.size()) {
            return -1;
        }
        int right = left + 1;
        return right < timers.size() && timers.get(right).precedes(timers.get(left)) ? right : left;
    }

    private void put(int index, VirtualTimer timer) {
        timers.set(index, timer);
        timer.place(this, index);
    }
}
