package dev.gatehouse.rules;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Ledger;
import dev.gatehouse.rules.court.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Checks the rules of the book over a journal while it is written; what no rule watches costs a look-up. */
public final class Rules {

    private static final Map<Class<?>, List<BiConsumer<Object, Court>>> CHECKS = checks();

    private final Court court;

    private Rules(Journal journal) {
        this.court = new Court(journal);
    }

    /** What is done about each kind of thing that happens, the same in all worlds: the rules, then the ledger. */
    private static Map<Class<?>, List<BiConsumer<Object, Court>>> checks() {
        Map<Class<?>, List<BiConsumer<Object, Court>>> checks = new HashMap<>();
        for (Rule rule : RuleBook.rules()) {
            rule.checks().forEach((kind, check) -> checks.computeIfAbsent(kind, key -> new ArrayList<>())
                    .add(check));
        }
        Ledger.entries().forEach((kind, entry) -> checks.computeIfAbsent(kind, key -> new ArrayList<>())
                .add((seen, court) -> entry.accept(seen, court.ledger())));
        return Collections.unmodifiableMap(checks);
    }

    /** Lets all rules watch a journal from now on. */
    public static Rules watch(Journal journal) {
        Rules rules = new Rules(journal);
        journal.addSink((Event event) -> rules.see(event));
        journal.witness().add(rules::saw);
        return rules;
    }

    /** The scenario is over and is wound up. */
    public void windUp() {
        court.windUp();
    }

    /** Checks what is left at the end of a scenario, after everything had the chance to finish. */
    public void atEnd() {
        RuleBook.rules().forEach(rule -> rule.atEnd(court));
    }

    /** Tells whether a rule for the end found that a driver has a request and never completes it. */
    public boolean tellsOfLoss(String request) {
        return court.hasReported("DrvAckIoStop", request) || isLost(request);
    }

    private boolean isLost(String request) {
        return court.ledger().all().stream()
                .anyMatch(life -> life.name().equals(request) && life.isFromQueue() && life.isWithDriver());
    }

    private void saw(Conduct conduct) {
        see(conduct);
        if (conduct instanceof Conduct.Entered entered) {
            court.callbacks().entered(entered);
        } else if (conduct instanceof Conduct.Left left) {
            court.callbacks().left(left);
        } else if (conduct instanceof Conduct.Locks locks) {
            court.locks().used(locks, court.callbacks().depth(locks.lane()));
        }
    }

    /** The rules first: they see the world as it was before. The ledger's own entry is the last of each kind. */
    private void see(Object seen) {
        List<BiConsumer<Object, Court>> all = CHECKS.getOrDefault(seen.getClass(), List.of());
        for (int i = 0; i < all.size(); i++) {
            all.get(i).accept(seen, court);
        }
    }
}
