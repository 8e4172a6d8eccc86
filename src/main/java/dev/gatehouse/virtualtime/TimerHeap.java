package dev.gatehouse.virtualtime;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The timers that are set, ordered by due time, kind, and the order in which they were set; removal costs O(log n). */
final class TimerHeap {

    private VirtualTimer[] timers = new VirtualTimer[8];
    private int size;
    private long added;
    private final Agenda agenda;

    TimerHeap(Agenda agenda) {
        this.agenda = agenda;
    }

    VirtualTimer add(long due, TimerKind kind, Lane lane, Runnable expiry) {
        VirtualTimer timer = new VirtualTimer(this, due, kind, lane, ++added, expiry);
        agenda.reads(this);
        agenda.writes(timer);
        insert(timer);
        return timer;
    }

    void insert(VirtualTimer timer) {
        if (size == timers.length) {
            timers = Arrays.copyOf(timers, 2 * size);
        }
        siftUp(size++, timer);
    }

    /** Notes that a step touches a timer; while it is set, somebody who moves the clock must not overlook that. */
    void touched(VirtualTimer timer, boolean isSet) {
        agenda.writes(timer);
        if (isSet) {
            agenda.reads(this);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The due time of the next timer, or {@link Long#MAX_VALUE}. */
    long nextDue() {
        return size == 0 ? Long.MAX_VALUE : timers[0].due();
    }

    /** When those are due that are set, in any order. */
    LongStream dues() {
        return Arrays.stream(timers, 0, size).mapToLong(VirtualTimer::due);
    }

    VirtualTimer poll() {
        VirtualTimer first = timers[0];
        remove(first);
        return first;
    }

    void remove(VirtualTimer timer) {
        int hole = timer.position();
        timer.place(-1);
        VirtualTimer last = timers[--size];
        timers[size] = null;
        if (last == timer) {
            return;
        }
        if (hole > 0 && last.precedes(timers[(hole - 1) / 2])) {
            siftUp(hole, last);
        } else {
            siftDown(hole, last);
        }
    }

    private void siftUp(int from, VirtualTimer timer) {
        int at = from;
        while (at > 0 && timer.precedes(timers[(at - 1) / 2])) {
            put(at, timers[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        put(at, timer);
    }

    private void siftDown(int from, VirtualTimer timer) {
        int at = from;
        int child = smallerChild(at);
        while (child >= 0 && timers[child].precedes(timer)) {
            put(at, timers[child]);
            at = child;
            child = smallerChild(at);
        }
        put(at, timer);
    }

    private int smallerChild(int parent) {
        int left = 2 * parent + 1;
        if (left >= size) {
            return -1;
        }
        int right = left + 1;
        return right < size && timers[right].precedes(timers[left]) ? right : left;
    }

    private void put(int index, VirtualTimer timer) {
        timers[index] = timer;
        timer.place(index);
    }

    @Override
    public String toString() {
        return "the clock";
    }
}
