package dev.gatehouse.rules.threading;

import dev.gatehouse.rules.court.Rule;
import java.util.List;

/** The rules about locks and levels. */
public final class ThreadRules {

    private static final List<Rule> ALL = List.of(
            new ReqSendWhileSpinlock(),
            LockMisuse.ofSpinLocks(),
            LockMisuse.ofWaitLocks(),
            LockRelease.ofSpinLocks(),
            LockRelease.ofWaitLocks(),
            new SyncSendIrql(),
            new KmdfIrql());

    private ThreadRules() {}

    /** All of them; all worlds share them. */
    public static List<Rule> all() {
        return ALL;
    }
}
