package dev.gatehouse.threading;

import dev.gatehouse.api.Handle;
import dev.gatehouse.iotarget.WaitFrame;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.WaitObject;
import java.util.ArrayList;
import java.util.List;

/** A kernel event (KEVENT): a notification event releases all who wait, a synchronization event one. */
@Handle
public final class DriverEvent {

    private final String name;
    private final boolean releasesAll;
    private final Journal journal;
    private final WaitObject single;
    private final List<WaitObject> everyone = new ArrayList<>();
    private boolean set;

    public DriverEvent(String name, boolean releasesAll, Journal journal) {
        this.name = name;
        this.releasesAll = releasesAll;
        this.journal = journal;
        this.single = new WaitObject(name);
    }

    /** KeSetEvent. */
    public void set() {
        if (releasesAll) {
            set = true;
            everyone.forEach(this::signal);
            everyone.clear();
        } else {
            signal(single);
        }
    }

    private void signal(WaitObject waited) {
        journal.agenda().writes(waited);
        waited.signal();
    }

    /** KeClearEvent. */
    public void clear() {
        journal.agenda().writes(single);
        set = false;
        single.clear();
    }

    /** KeWaitForSingleObject; ends with whether the event was given before a due time was over. */
    public Frame await(long due) {
        return strand -> {
            strand.writes(this);
            strand.become(new WaitFrame("KeWaitForSingleObject", releasesAll ? ofMyOwn() : single, due, journal));
        };
    }

    private WaitObject ofMyOwn() {
        WaitObject mine = new WaitObject(name);
        if (set) {
            mine.signal();
        } else {
            everyone.add(mine);
        }
        return mine;
    }

    @Override
    public String toString() {
        return name;
    }
}
