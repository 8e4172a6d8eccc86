package dev.gatehouse.world;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/** A DDI that a driver calls because the scenario says so, with its records; ends with the DDI's result. */
final class Call implements Frame {

    private final Journal journal;
    private final String caller;
    private final String words;
    private final Frame ddi;
    private boolean called;

    Call(Journal journal, String caller, String words, Frame ddi) {
        this.journal = journal;
        this.caller = caller;
        this.words = words;
        this.ddi = ddi;
    }

    @Override
    public void step(Strand strand) {
        if (!called) {
            called = true;
            journal.called(caller, words);
            strand.call(ddi);
            return;
        }
        Object result = strand.result();
        journal.returned(caller, words, ResultText.of(result));
        strand.end(result);
    }
}
