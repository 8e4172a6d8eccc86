package dev.gatehouse.request;

import dev.gatehouse.journal.Journal;

/** Stops the system, as the framework and the kernel do where going on would corrupt memory. */
public final class Bugcheck {

    private static final int WDF_VIOLATION = 0x10D;
    private static final int SYSTEM_THREAD_EXCEPTION_NOT_HANDLED = 0x7E;

    private Bugcheck() {}

    /** WDF_VIOLATION with its parameters, as "0x6, 0x3". */
    public static void violation(Journal journal, String parameters, String what) {
        stop(journal, WDF_VIOLATION, parameters, what);
    }

    /** A null pointer is dereferenced in the kernel. */
    public static void crash(Journal journal, String subject, String what) {
        stop(journal, SYSTEM_THREAD_EXCEPTION_NOT_HANDLED, subject, what);
    }

    private static void stop(Journal journal, int code, String parameters, String what) {
        journal.bugcheck(code, parameters, what);
        journal.agenda().halt();
    }
}
