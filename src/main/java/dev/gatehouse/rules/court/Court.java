package dev.gatehouse.rules.court;

import dev.gatehouse.journal.Journal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where rules look things up, and report breaches: each rule once for each thing that a driver breaks it with. */
public final class Court {

    private final Journal journal;
    private final Ledger ledger = new Ledger();
    private final Callbacks callbacks = new Callbacks();
    private final HeldLocks locks = new HeldLocks();
    private final Set<String> reported = new HashSet<>();
    private final Map<Memory<?>, Object> memories = new HashMap<>();
    private boolean windingUp;

    /** A court for one world. */
    public Court(Journal journal) {
        this.journal = journal;
    }

    /** The requests and targets of drivers. */
    public Ledger ledger() {
        return ledger;
    }

    /** The callbacks that drivers are in. */
    public Callbacks callbacks() {
        return callbacks;
    }

    /** The locks that drivers hold. */
    public HeldLocks locks() {
        return locks;
    }

    /** What a rule remembers of this world. */
    @SuppressWarnings("unchecked") // each memory is the key of what it made itself
    public <T> T recall(Memory<T> memory) {
        return (T) memories.computeIfAbsent(memory, Memory::fresh);
    }

    /** A driver broke a rule with a request or a target. */
    public void breach(Rule rule, String driver, String subject, String what) {
        RuleText text = rule.text();
        if (isNew(text, driver, subject)) {
            journal.ruleBroken(text.name(), driver, what, text.instead());
        }
    }

    /** A driver did what a rule advises against. */
    public void warning(Rule rule, String driver, String subject, String what) {
        RuleText text = rule.text();
        if (isNew(text, driver, subject)) {
            journal.warned(text.name(), driver, what, text.instead());
        }
    }

    /** The scenario is over: what happens from now on, its own end does. */
    public void windUp() {
        windingUp = true;
    }

    /** Tells whether the scenario is over. */
    public boolean isWindingUp() {
        return windingUp;
    }

    /** Tells whether a rule was reported for a request or a target. */
    public boolean hasReported(String rule, String subject) {
        return reported.stream().anyMatch(each -> each.startsWith(rule + "/") && each.endsWith("/" + subject));
    }

    private boolean isNew(RuleText text, String driver, String subject) {
        return reported.add(text.name() + "/" + driver + "/" + subject);
    }
}
