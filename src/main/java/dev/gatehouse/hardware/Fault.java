package dev.gatehouse.hardware;

import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;
import java.util.OptionalInt;

/** A declared fault of a device in one world: which transfers it hits, and how often it has. */
public final class Fault {

    private final String name;
    private final Optional<RequestType> operation;
    private final Optional<IoControlCode> code;
    private final OptionalInt nth;
    private final NtStatus status;
    private boolean enabled;
    private int counted;
    private int fired;

    /** Hits each, or only the {@code nth} from 1, of the transfers of a type and a code, where those are given. */
    public Fault(
            String name,
            Optional<RequestType> operation,
            Optional<IoControlCode> code,
            OptionalInt nth,
            NtStatus status) {
        this.name = name;
        this.operation = operation;
        this.code = code;
        this.nth = nth;
        this.status = status;
    }

    public String name() {
        return name;
    }

    public NtStatus status() {
        return status;
    }

    /** Switches the fault on or off; counting starts with the first transfer after it was switched on. */
    public void enable(boolean on) {
        enabled = on;
    }

    /** Tells whether the scenario relies on it. */
    public boolean isEnabled() {
        return enabled;
    }

    public int timesFired() {
        return fired;
    }

    /** Counts a transfer that has arrived, and tells whether the fault hits it. */
    boolean hits(Transfer transfer) {
        if (!enabled || !matches(transfer)) {
            return false;
        }
        counted++;
        boolean hit = nth.isEmpty() || nth.getAsInt() == counted;
        fired += hit ? 1 : 0;
        return hit;
    }

    private boolean matches(Transfer transfer) {
        return operation.filter(type -> type != transfer.type()).isEmpty()
                && code.filter(wanted -> !wanted.equals(transfer.code())).isEmpty();
    }
}
