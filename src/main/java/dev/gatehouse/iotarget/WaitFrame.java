package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.Irql;
import java.util.OptionalLong;

/** A wait of a DDI, with its records in the journal; ends with whether the object was given (not timed out). */
public final class WaitFrame implements Frame {

    private static final int IRQL_NOT_LESS_OR_EQUAL = 0x0A;

    private final String call;
    private final WaitObject object;
    private final long due;
    private final Journal journal;
    private OptionalLong systemTime = OptionalLong.empty();
    private boolean began;

    /** A wait without a limit where {@code due} is {@link Long#MAX_VALUE}. */
    public WaitFrame(String call, WaitObject object, long due, Journal journal) {
        this.call = call;
        this.object = object;
        this.due = due;
        this.journal = journal;
    }

    /** The wait's limit is a system time, where one is given, and follows changes of it. */
    WaitFrame following(OptionalLong limit) {
        systemTime = limit;
        return this;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(object);
        if (began) {
            end(strand, strand.timedOut());
        } else if (object.isSignalled()) {
            strand.await(object);
            strand.end(true);
        } else {
            begin(strand);
        }
    }

    private void begin(Strand strand) {
        if (strand.irql().isAbove(Irql.APC)) {
            journal.bugcheck(IRQL_NOT_LESS_OR_EQUAL, call, call + " waits at DISPATCH_LEVEL for " + object.name());
            strand.agenda().halt();
            return;
        }
        began = true;
        journal.blocked(call, object.name(), due);
        if (due == Long.MAX_VALUE) {
            strand.await(object);
        } else {
            strand.await(object, due);
            systemTime.ifPresent(strand.waiting()::followSystemTime);
        }
    }

    private void end(Strand strand, boolean timedOut) {
        journal.released(call, object.name(), timedOut);
        strand.end(!timedOut);
    }
}
