package dev.gatehouse.irp;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import dev.gatehouse.memory.Span;
import dev.gatehouse.wdk.Guid;
import dev.gatehouse.wdk.NtStatus;
import org.apiguardian.api.API;

/**
 * A query for a direct-call interface on its way down a stack (IRP_MN_QUERY_INTERFACE), with the INTERFACE structure
 * that it fills.
 *
 * <p>A driver that exposes the interface fills the structure, and those below it may fill it again.
 */
@Handle
public final class InterfaceQuery {

    private final Guid type;
    private final int version;
    private final byte[] table;
    private NtStatus status = NtStatus.NOT_SUPPORTED;
    private String answeredBy = "";

    /** A query for a structure of {@code size} bytes in a version. */
    public InterfaceQuery(Guid type, int size, int version) {
        this.type = type;
        this.version = version;
        this.table = new byte[size];
    }

    /** The GUID of the interface that is asked for. */
    @API(status = STABLE)
    public Guid type() {
        return type;
    }

    /** The size of the structure to fill, in bytes. */
    @API(status = STABLE)
    public int size() {
        return table.length;
    }

    /** The version that is asked for. */
    @API(status = STABLE)
    public int version() {
        return version;
    }

    /** The status so far: STATUS_NOT_SUPPORTED until a driver answers. */
    @API(status = STABLE)
    public NtStatus status() {
        return status;
    }

    public void setStatus(NtStatus next) {
        status = next;
    }

    /** A driver hands its interface out. */
    public void fill(String driver, byte[] exposed) {
        answeredBy = driver;
        put(0, exposed);
    }

    /** Writes into the structure; what does not fit is left out. */
    public void put(int offset, byte[] bytes) {
        Span.over(table).put(offset, bytes);
    }

    /** A copy of the structure. */
    @API(status = STABLE)
    public byte[] table() {
        return table.clone();
    }

    /** The driver that filled the structure last; empty if none has. */
    public String answeredBy() {
        return answeredBy;
    }
}
