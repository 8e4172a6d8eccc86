package dev.gatehouse.driver;

import dev.gatehouse.irp.InterfaceQuery;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.Guid;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Function;

/**
 * A direct-call interface that a driver exposes (WdfDeviceAddQueryInterface).
 *
 * @param size of its INTERFACE structure in bytes, at least 4
 * @param process EvtDeviceProcessQueryInterfaceRequest as a frame, which ends with an
 *     {@link dev.gatehouse.wdk.NtStatus}
 */
public record ExposedInterface(Guid type, int size, int version, Function<InterfaceQuery, Frame> process) {

    /** The structure that is handed out: Size and Version, and nothing behind them. */
    public byte[] table() {
        return ByteBuffer.allocate(size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) size)
                .putShort((short) version)
                .array();
    }

    /** Tells whether a query asks for no less than this (FxPkgPnp::HandleQueryInterface). */
    public boolean fits(InterfaceQuery query) {
        return size <= query.size() && version <= query.version();
    }
}
