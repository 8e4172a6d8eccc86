package dev.gatehouse.rules.requests;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Memory;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.wdk.RequestDdi;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a driver created it deletes, and does not complete. */
final class ReqDelete extends Rule {

    private record Made(String driver, String request) {
        // Written out: what the compiler makes of a record is put together at each start.
        @Override
        public boolean equals(Object other) {
            return other instanceof Made that && driver.equals(that.driver) && request.equals(that.request);
        }

        @Override
        public int hashCode() {
            return 31 * driver.hashCode() + request.hashCode();
        }
    }

    private final Memory<Set<Made>> left = new Memory<>(LinkedHashSet::new);

    ReqDelete() {
        super(new RuleText(
                "ReqDelete",
                "complete a request that it has created, or leave it behind",
                "only a request that came from a queue goes back to anybody, and one without a parent stays until the "
                        + "driver is unloaded",
                "delete it with WdfObjectDelete, or give it a parent that it goes away with",
                "devtest/kmdf-reqdelete.md"));
        watch(Conduct.Used.class, this::used);
        watch(Conduct.Made.class, this::made);
        watch(Conduct.Disposed.class, (disposed, court) -> left.of(court)
                .remove(new Made(disposed.driver(), disposed.object())));
    }

    private void made(Conduct.Made made, Court court) {
        if (made.type() == ObjectType.REQUEST && made.ofDriver()) {
            left.of(court).add(new Made(made.driver(), made.object()));
        }
    }

    @Override
    public void atEnd(Court court) {
        for (Made made : left.of(court)) {
            String what =
                    "made " + made.request() + ", and has neither deleted it nor given it a parent that goes away";
            court.breach(this, made.driver(), made.request(), what);
        }
    }

    @Override
    public boolean isForTheEnd() {
        return true;
    }

    private void used(Conduct.Used used, Court court) {
        if (used.ddi() == RequestDdi.COMPLETE && !used.fromQueue()) {
            court.breach(this, used.driver(), used.request(), "completes " + used.request() + ", which it made itself");
        }
    }
}
