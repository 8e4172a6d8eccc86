package dev.gatehouse.information;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.irp.PhysicalDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.TargetDdi;

/**
 * WdfIoTargetAllocAndQueryTargetProperty: asks for the size, then for the data (FxDevice::_AllocAndQueryProperty); ends
 * with an {@link Output} of a {@link Memory} of exactly the size.
 *
 * <p>A property that has grown between the two queries fails with STATUS_BUFFER_TOO_SMALL.
 */
public final class AllocAndQueryProperty implements Frame {

    private final Journal journal;
    private final IoTarget target;
    private final DeviceProperty property;
    private PhysicalDevice device = PhysicalDevice.NONE;
    private Memory memory = Memory.NONE;

    public AllocAndQueryProperty(Journal journal, IoTarget target, DeviceProperty property) {
        this.journal = journal;
        this.target = target;
        this.property = property;
    }

    @Override
    public void step(Strand strand) {
        strand.reads(target);
        if (memory.isNone()) {
            querySize(strand);
        } else {
            strand.end(fetch());
        }
    }

    private void querySize(Strand strand) {
        device = target.physicalDevice();
        boolean refused = AtPassive.isRefused(journal, target, TargetDdi.ALLOC_AND_QUERY_PROPERTY, strand);
        if (refused || device == PhysicalDevice.NONE) {
            strand.end(Output.failed(NtStatus.INVALID_DEVICE_REQUEST));
            return;
        }
        Output<byte[]> size = device.property(property);
        if (size.value().isEmpty() || size.get().length == 0) {
            strand.end(Output.failed(size.status()));
        } else {
            memory = Memory.create(property + " of " + target.name(), size.get().length)
                    .get();
        }
    }

    private Output<Memory> fetch() {
        Output<byte[]> data = device.property(property);
        if (data.value().isEmpty()) {
            return Output.failed(data.status());
        }
        if (data.get().length > memory.span().length()) {
            return Output.failed(NtStatus.BUFFER_TOO_SMALL);
        }
        memory.span().put(0, data.get());
        return Output.of(memory);
    }
}
