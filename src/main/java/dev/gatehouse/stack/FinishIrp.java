package dev.gatehouse.stack;

import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/** The bottom of a stack completes an IRP with an outcome. */
final class FinishIrp implements Frame {

    private final Irp irp;
    private final String holder;
    private final Outcome outcome;
    private final Journal journal;

    FinishIrp(Irp irp, String holder, Outcome outcome, Journal journal) {
        this.irp = irp;
        this.holder = holder;
        this.outcome = outcome;
        this.journal = journal;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(irp);
        Reason why = new Reason("", outcome.why());
        irp.setStatus(outcome.status(), outcome.information(), why);
        journal.completedBelow(irp.name(), holder, outcome.status(), outcome.information(), why);
        strand.become(new CompleteIrp(irp));
    }
}
