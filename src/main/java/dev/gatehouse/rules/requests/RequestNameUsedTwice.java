package dev.gatehouse.rules.requests;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Memory;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;
import java.util.HashSet;
import java.util.Set;

/** Requests that live at the same time have names of their own. */
final class RequestNameUsedTwice extends Rule {

    private final Memory<Set<String>> owners = new Memory<>(HashSet::new);

    RequestNameUsedTwice() {
        super(new RuleText(
                "RequestNameUsedTwice",
                "give two of its requests the same name",
                "features, journals and rules speak of requests by name",
                "give every request that lives at the same time a name of its own",
                "Gatehouse"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        if (used.ddi() == RequestDdi.CREATE && !owners.of(court).add(used.request())) {
            String what = "creates a second request \"" + used.request() + "\"";
            court.breach(this, used.driver(), used.request(), what);
        } else if (used.ddi() == RequestDdi.DELETE) {
            owners.of(court).remove(used.request());
        }
    }
}
