package dev.gatehouse.information;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.irp.PhysicalDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.Bugcheck;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.TargetDdi;
import java.util.OptionalInt;

/** WdfIoTargetQueryTargetProperty: the rows of information 2.1 in their order; ends with a {@link PropertyResult}. */
public final class QueryProperty implements Frame {

    private final Journal journal;
    private final IoTarget target;
    private final DeviceProperty property;
    private final int bufferLength;
    private final Span buffer;

    /** A query into a buffer of {@code bufferLength} bytes; {@link Span#NONE} is the null pointer. */
    public QueryProperty(Journal journal, IoTarget target, DeviceProperty property, int bufferLength, Span buffer) {
        this.journal = journal;
        this.target = target;
        this.property = property;
        this.bufferLength = bufferLength;
        this.buffer = buffer;
    }

    @Override
    public void step(Strand strand) {
        strand.reads(target);
        strand.writes(buffer);
        if (AtPassive.isRefused(journal, target, TargetDdi.QUERY_PROPERTY, strand)) {
            strand.end(PropertyResult.failed(NtStatus.INVALID_DEVICE_REQUEST));
        } else if (bufferLength > 0 && buffer.isNull()) {
            Bugcheck.violation(journal, "0x4", TargetDdi.QUERY_PROPERTY.words() + " was given a null buffer");
        } else if (target.physicalDevice() == PhysicalDevice.NONE) {
            strand.end(PropertyResult.failed(NtStatus.INVALID_DEVICE_REQUEST));
        } else {
            strand.end(store(target.physicalDevice().property(property)));
        }
    }

    private PropertyResult store(Output<byte[]> data) {
        if (data.value().isEmpty()) {
            return PropertyResult.failed(data.status());
        }
        byte[] bytes = data.get();
        if (bufferLength < bytes.length) {
            return new PropertyResult(NtStatus.BUFFER_TOO_SMALL, OptionalInt.of(bytes.length));
        }
        buffer.put(0, bytes);
        return new PropertyResult(NtStatus.SUCCESS, OptionalInt.of(bytes.length));
    }
}
