package dev.gatehouse.world;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.wdk.RequestDdi;
import java.util.ArrayList;
import java.util.List;

/** What has happened in a world, in order: the journal, and what it leaves out that a scenario has words for. */
public final class Chronicle {

    /** A completion routine that returned, or a reuse, after so many events. */
    private record Unwritten(int events, Happening happening) {}

    private final Journal journal;
    private final List<Unwritten> unwritten = new ArrayList<>();
    private boolean isReadInOrder;

    private Chronicle(Journal journal) {
        this.journal = journal;
    }

    static Chronicle of(Journal journal) {
        Chronicle chronicle = new Chronicle(journal);
        journal.witness().add(chronicle::on);
        return chronicle;
    }

    private void on(Conduct conduct) {
        if (conduct instanceof Conduct.Left left && left.callback().equals(Conduct.Entered.COMPLETION_ROUTINE)) {
            unwritten.add(new Unwritten(journal.events().size(), Happening.of(left)));
        } else if (conduct instanceof Conduct.Used used && used.ddi() == RequestDdi.REUSE) {
            unwritten.add(new Unwritten(journal.events().size(), Happening.of(used)));
        }
    }

    /** Somebody goes by the order of all that has happened. */
    void readInOrder() {
        isReadInOrder = true;
    }

    /** Tells whether anybody has gone by the order of all that has happened. */
    boolean isReadInOrder() {
        return isReadInOrder;
    }

    /** Everything so far that a scenario has words for. */
    public List<Happening> happenings() {
        readInOrder();
        List<Happening> all = new ArrayList<>();
        int told = 0;
        for (int i = 0; i <= journal.events().size(); i++) {
            while (told < unwritten.size() && unwritten.get(told).events() == i) {
                all.add(unwritten.get(told++).happening());
            }
            if (i < journal.events().size()) {
                all.add(Happening.of(journal.events().get(i)));
            }
        }
        all.removeIf(happening -> happening.phrases().isEmpty());
        return all;
    }

    /** What a driver has printed, in order. */
    public List<String> printed(String driver) {
        return journal.events().stream()
                .filter(Event.Printed.class::isInstance)
                .map(Event.Printed.class::cast)
                .filter(printed -> printed.driver().equals(driver))
                .map(Event.Printed::what)
                .toList();
    }

    /** The calls of a request's completion routine, in order. */
    public List<Event.Completed> routines(String request) {
        return journal.events().stream()
                .filter(Event.Completed.class::isInstance)
                .map(Event.Completed.class::cast)
                .filter(completed -> completed.request().equals(request) && completed.routine())
                .toList();
    }
}
