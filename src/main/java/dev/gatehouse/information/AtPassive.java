package dev.gatehouse.information;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.TargetDdi;

/** What the verifier says of a DDI for PASSIVE_LEVEL that is called above it. */
final class AtPassive {

    private static final Reason ABOVE_PASSIVE =
            new Reason("FxVerifierCheckIrqlLevel", "it must be called at PASSIVE_LEVEL, and the verifier refuses it");

    private AtPassive() {}

    /** Tells the witness of the call, and whether the verifier refuses it with STATUS_INVALID_DEVICE_REQUEST. */
    static boolean isRefused(Journal journal, IoTarget target, TargetDdi ddi, Strand strand) {
        journal.witness().called(target.driver().name(), ddi, target.name(), strand.irql());
        boolean refused = target.driver().verifier() && strand.irql().isAbove(ddi.highest());
        if (refused) {
            journal.broke(target.name(), ddi.words() + " at " + strand.irql() + "_LEVEL", ABOVE_PASSIVE);
        }
        return refused;
    }
}
