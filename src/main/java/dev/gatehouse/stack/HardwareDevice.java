package dev.gatehouse.stack;

import dev.gatehouse.driver.ExposedInterface;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.SimulatedDevice;
import dev.gatehouse.irp.InterfaceQuery;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.List;
import java.util.Optional;

/** A bus driver's device object: reads, writes and controls go to its hardware, and fail where it has none. */
public final class HardwareDevice implements LowerDevice {

    private static final String NO_HARDWARE = "the bus driver has no hardware for it";

    private final String name;
    private final IoType ioType;
    private final Optional<SimulatedHardware> hardware;
    private final Journal journal;
    private final PhysicalDeviceObject physical;
    private final List<ExposedInterface> interfaces;
    private boolean touched;

    /** A bus driver's device; journals call it after its hardware where it has some. */
    public HardwareDevice(
            PhysicalDeviceObject physical,
            List<ExposedInterface> interfaces,
            IoType ioType,
            Optional<SimulatedDevice> device,
            Journal journal) {
        this.name = device.map(SimulatedDevice::name).orElse(physical.name());
        this.physical = physical;
        this.interfaces = List.copyOf(interfaces);
        this.ioType = ioType;
        this.hardware = device.map(found -> new SimulatedHardware(found, ioType, journal));
        this.journal = journal;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int stackSize() {
        return 1;
    }

    @Override
    public IoType ioType() {
        return ioType;
    }

    @Override
    public PhysicalDeviceObject physicalDevice() {
        return physical;
    }

    @Override
    public boolean isPhysical() {
        return true;
    }

    @Override
    public Frame queryInterface(InterfaceQuery query) {
        return new AnswerInterface(journal, physical.name(), interfaces, LowerDevice.NONE, query);
    }

    public Optional<SimulatedHardware> hardware() {
        return hardware;
    }

    /** Tells whether an IRP has come to it, or somebody has spoken of its hardware. */
    boolean isTouched() {
        return touched || hardware.filter(SimulatedHardware::isTouched).isPresent();
    }

    @Override
    public Frame dispatch(Irp irp) {
        touched = true;
        return strand -> deliver(strand, irp);
    }

    private void deliver(Strand strand, Irp irp) {
        strand.writes(irp);
        RequestType type = irp.currentLocation().type();
        journal.delivered(irp.name(), name, irp.currentLocation().words());
        if (type == RequestType.CREATE || type == RequestType.CLEANUP || type == RequestType.CLOSE) {
            finish(strand, irp, Outcome.success(0));
        } else if (hardware.isEmpty()) {
            finish(strand, irp, Outcome.failure(NtStatus.INVALID_DEVICE_REQUEST, NO_HARDWARE));
        } else {
            hardware.get().deliver(strand, irp);
        }
    }

    private void finish(Strand strand, Irp irp, Outcome outcome) {
        strand.become(new FinishIrp(irp, name, outcome, journal));
    }
}
