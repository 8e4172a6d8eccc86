package dev.gatehouse.rules.court;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A rule for drivers: what it says, and what it watches. It sees the world through its {@link Court} as it was before
 * what it watches happened. All worlds share it: what it remembers of one is a {@link Memory}.
 */
public abstract class Rule {

    private final RuleText text;
    private final Map<Class<?>, BiConsumer<Object, Court>> checks = new LinkedHashMap<>();

    /** A rule that watches nothing yet. */
    protected Rule(RuleText text) {
        this.text = text;
    }

    /** What it says. */
    public final RuleText text() {
        return text;
    }

    /** Checks every event, or every piece of conduct, of one kind. */
    protected final <E> void watch(Class<E> kind, BiConsumer<E, Court> check) {
        checks.put(kind, (seen, court) -> check.accept(kind.cast(seen), court));
    }

    /** What it does about each kind of thing that happens. */
    public final Map<Class<?>, BiConsumer<Object, Court>> checks() {
        return Collections.unmodifiableMap(checks);
    }

    /** Checks what is left when the scenario is wound up. */
    public void atEnd(Court court) {}

    /** Tells whether breaches are found when the scenario is wound up, and not before. */
    public boolean isForTheEnd() {
        return false;
    }
}
