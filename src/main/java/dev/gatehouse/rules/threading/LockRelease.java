package dev.gatehouse.rules.threading;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import java.util.Locale;

/** A lock that a callback acquires is released before it returns: WdfSpinlockRelease, WdfWaitlockRelease. */
final class LockRelease extends Rule {

    private final boolean spin;

    private LockRelease(String name, String kind, boolean spin) {
        super(new RuleText(
                name,
                "return from a callback with a " + kind + " that it has acquired there",
                "whoever wants the lock next waits for good",
                "release it on every way out of the callback",
                "devtest/kmdf-" + name.toLowerCase(Locale.ROOT) + ".md"));
        this.spin = spin;
        watch(Conduct.Left.class, this::left);
    }

    static Rule ofSpinLocks() {
        return new LockRelease("WdfSpinlockRelease", "spin lock", true);
    }

    static Rule ofWaitLocks() {
        return new LockRelease("WdfWaitlockRelease", "wait lock", false);
    }

    private void left(Conduct.Left left, Court court) {
        if (court.locks().isNobodyHolding()) {
            return;
        }
        court.locks().acquiredAt(left, court.callbacks().depth(left.lane())).stream()
                .filter(held -> held.spin() == spin)
                .forEach(held -> court.breach(
                        this, left.driver(), held.lock(), "leaves " + left.callback() + " with " + held.lock()));
    }
}
