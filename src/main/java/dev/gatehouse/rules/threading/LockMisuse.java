package dev.gatehouse.rules.threading;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.LockUse;
import java.util.Locale;

/** Acquiring and releasing a lock take turns: WdfSpinlock, WdfWaitlock. */
final class LockMisuse extends Rule {

    private final boolean spin;

    private LockMisuse(String name, String kind, boolean spin) {
        super(new RuleText(
                name,
                "acquire a " + kind + " that it holds, or release one that it does not hold",
                "the first never ends, and the second lets somebody else in where nobody may be",
                "acquire it, use what it guards, release it, in this order",
                "devtest/kmdf-" + name.toLowerCase(Locale.ROOT) + ".md"));
        this.spin = spin;
        watch(Conduct.Locks.class, this::locks);
    }

    static Rule ofSpinLocks() {
        return new LockMisuse("WdfSpinlock", "spin lock", true);
    }

    static Rule ofWaitLocks() {
        return new LockMisuse("WdfWaitlock", "wait lock", false);
    }

    private void locks(Conduct.Locks locks, Court court) {
        if (locks.spin() == spin && locks.use() == LockUse.ACQUIRE_AGAIN) {
            court.breach(this, locks.driver(), locks.lock(), "acquires " + locks.lock() + " twice, and waits for ever");
        } else if (locks.spin() == spin && locks.use() == LockUse.RELEASE_NOT_HELD) {
            court.breach(this, locks.driver(), locks.lock(), "releases " + locks.lock() + " without holding it");
        }
    }
}
