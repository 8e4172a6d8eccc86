package dev.gatehouse.information;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.irp.PhysicalDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.Bugcheck;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.WdmPointer;
import java.util.Optional;

/**
 * A getter of a {@link WdmPointer} for those who speak of things by name: ends with the name of what the pointer leads
 * to, or an empty {@link Optional} for null.
 */
public final class GetPointer implements Frame {

    private final Journal journal;
    private final IoTarget target;
    private final WdmPointer pointer;

    public GetPointer(Journal journal, IoTarget target, WdmPointer pointer) {
        this.journal = journal;
        this.target = target;
        this.pointer = pointer;
    }

    @Override
    public void step(Strand strand) {
        strand.reads(target);
        if (pointer == WdmPointer.FILE_HANDLE && !(target instanceof RemoteTarget)) {
            stopForLocal(journal, target);
        } else {
            strand.end(name());
        }
    }

    /** Only a remote target has a file handle (TA:WdfIoTargetWdmGetTargetFileHandle). */
    public static void stopForLocal(Journal journal, IoTarget target) {
        String what = WdmPointer.FILE_HANDLE.ddi() + " of " + target + ", which is no remote target";
        Bugcheck.violation(journal, "0x5", what);
    }

    private Optional<String> name() {
        return switch (pointer) {
            case DEVICE_OBJECT ->
                Optional.of(target.device())
                        .filter(device -> device != LowerDevice.NONE)
                        .map(GetPointer::nameOf);
            case PHYSICAL_DEVICE ->
                Optional.of(target.physicalDevice())
                        .filter(device -> device != PhysicalDevice.NONE)
                        .map(PhysicalDevice::name);
            case FILE_OBJECT ->
                Optional.of(target.fileObject()).filter(file -> !file.isNone()).map(FileObject::name);
            case FILE_HANDLE ->
                Optional.of(((RemoteTarget) target).fileHandle())
                        .filter(handle -> handle != 0)
                        .map(handle -> "handle " + handle);
        };
    }

    /** The device object of a bus driver is the physical one, which goes by the driver's name. */
    private static String nameOf(LowerDevice device) {
        return device.isPhysical() ? device.physicalDevice().name() : device.name();
    }
}
