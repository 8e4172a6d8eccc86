package dev.gatehouse.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A rule for drivers: what it says, and what it watches. It sees the world through its {@link Court} as it was before
 * what it watches happened. All worlds share it: what it remembers of one is a {@link Memory}.
 */
abstract class Rule {

    private final RuleText text;
    private final Map<Class<?>, BiConsumer<Object, Court>> checks = new LinkedHashMap<>();

    Rule(RuleText text) {
        this.text = text;
    }

    final RuleText text() {
        return text;
    }

    /** Checks every event, or every piece of conduct, of one kind. */
    final <E> void watch(Class<E> kind, BiConsumer<E, Court> check) {
        checks.put(kind, (seen, court) -> check.accept(kind.cast(seen), court));
    }

    final Map<Class<?>, BiConsumer<Object, Court>> checks() {
        return Collections.unmodifiableMap(checks);
    }

    /** Checks what is left when the scenario is wound up. */
    void atEnd(Court court) {}

    /** Tells whether breaches are found when the scenario is wound up, and not before. */
    boolean isForTheEnd() {
        return false;
    }
}
