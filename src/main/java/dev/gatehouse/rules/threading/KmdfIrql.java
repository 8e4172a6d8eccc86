package dev.gatehouse.rules.threading;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** A DDI is called at a level that it allows. */
final class KmdfIrql extends Rule {

    KmdfIrql() {
        super(new RuleText(
                "KmdfIrql",
                "call a DDI above its highest IRQL",
                "it waits or touches what is paged, and the verifier ignores the call",
                "call it at the level that its page names, from a work item say",
                "devtest/kmdf-kmdfirql.md"));
        watch(Conduct.Called.class, this::called);
    }

    private void called(Conduct.Called called, Court court) {
        if (called.irql().isAbove(called.ddi().highest())) {
            String what =
                    "calls " + called.ddi().words() + " on " + called.target() + " at " + called.irql() + "_LEVEL";
            court.breach(this, called.driver(), called.target() + called.ddi(), what);
        }
    }
}
