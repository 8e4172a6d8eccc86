package dev.gatehouse.request;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What WdfRequestReuse is told (WDF_REQUEST_REUSE_PARAMS).
 *
 * @param flags {@link #SET_NEW_IRP}, and the private {@link #MUST_COMPLETE}
 * @param status what WdfRequestGetStatus says from then on
 * @param newIrp the IRP to set, with the first flag
 */
@API(status = STABLE)
public record ReuseParams(int flags, NtStatus status, Optional<Irp> newIrp) {

    /** WDF_REQUEST_REUSE_SET_NEW_IRP. */
    public static final int SET_NEW_IRP = 1;

    /** The private flag by which a driver may complete the request afterwards; KMDF 1.11. */
    public static final int MUST_COMPLETE = 2;

    /** WDF_REQUEST_REUSE_PARAMS_INIT with no flags. */
    public static ReuseParams of(NtStatus status) {
        return new ReuseParams(0, status, Optional.empty());
    }

    /** WDF_REQUEST_REUSE_PARAMS_SET_NEW_IRP. */
    public ReuseParams withNewIrp(Irp irp) {
        return new ReuseParams(flags | SET_NEW_IRP, status, Optional.of(irp));
    }

    /** Sets the private flag. */
    public ReuseParams mustComplete() {
        return new ReuseParams(flags | MUST_COMPLETE, status, newIrp);
    }

    /** Tells whether a public or private flag of that name exists for all that are set, and the IRP goes with it. */
    boolean isLegal() {
        return (flags & ~(SET_NEW_IRP | MUST_COMPLETE)) == 0 && setsNewIrp() == newIrp.isPresent();
    }

    boolean setsNewIrp() {
        return (flags & SET_NEW_IRP) != 0;
    }

    boolean isToBeCompleted() {
        return (flags & MUST_COMPLETE) != 0;
    }
}
