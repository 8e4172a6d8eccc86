package dev.gatehouse.world;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import java.util.ArrayList;
import java.util.List;

/** What has happened in a world, in order: the journal, and the returns of completion routines, which it leaves out. */
public final class Chronicle {

    /** A completion routine that returned after so many events. */
    private record Return(int events, Conduct.Left left) {}

    private final Journal journal;
    private final List<Return> returns = new ArrayList<>();

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
            returns.add(new Return(journal.events().size(), left));
        }
    }

    /** Everything so far that a scenario has words for. */
    public List<Happening> happenings() {
        List<Happening> all = new ArrayList<>();
        int told = 0;
        for (int i = 0; i <= journal.events().size(); i++) {
            while (told < returns.size() && returns.get(told).events() == i) {
                all.add(Happening.of(returns.get(told++).left()));
            }
            if (i < journal.events().size()) {
                all.add(Happening.of(journal.events().get(i)));
            }
        }
        all.removeIf(happening -> happening.phrases().isEmpty());
        return all;
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
