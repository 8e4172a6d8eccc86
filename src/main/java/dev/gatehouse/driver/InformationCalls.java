package dev.gatehouse.driver;

import dev.gatehouse.information.AllocAndQueryProperty;
import dev.gatehouse.information.GetPointer;
import dev.gatehouse.information.PropertyResult;
import dev.gatehouse.information.QueryForInterface;
import dev.gatehouse.information.QueryProperty;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.InterfaceQuery;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.irp.PhysicalDevice;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.Guid;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** What a driver asks a target, over the frames of the room of information. */
interface InformationCalls extends InformationDdi, Calls {

    /** These calls as driver code sees them. */
    Ddi self();

    /** A callback of this driver that returns a status, as a frame. */
    Frame answering(String callback, Supplier<NtStatus> code);

    @Override
    default DriverIdentity device(IoTarget target) {
        return once(target, target::driver);
    }

    @Override
    default LowerDevice targetDeviceObject(IoTarget target) {
        return once(target, target::device);
    }

    @Override
    default PhysicalDevice targetPhysicalDevice(IoTarget target) {
        return once(target, target::physicalDevice);
    }

    @Override
    default FileObject targetFileObject(IoTarget target) {
        return once(target, target::fileObject);
    }

    @Override
    default int targetFileHandle(IoTarget target) {
        return this.<Integer>perform(strand -> {
            strand.reads(target);
            if (target instanceof RemoteTarget remote) {
                strand.end(remote.fileHandle());
            } else {
                GetPointer.stopForLocal(journal(), target);
            }
        });
    }

    @Override
    default PropertyResult queryTargetProperty(
            IoTarget target, DeviceProperty property, int bufferLength, Span buffer) {
        return perform(new QueryProperty(journal(), target, property, bufferLength, buffer));
    }

    @Override
    default Output<Memory> allocAndQueryTargetProperty(IoTarget target, DeviceProperty property) {
        return perform(new AllocAndQueryProperty(journal(), target, property));
    }

    @Override
    default NtStatus queryForInterface(IoTarget target, InterfaceQuery query) {
        return perform(new QueryForInterface(journal(), context().objectManager(), target, Optional.ofNullable(query)));
    }

    @Override
    default void addQueryInterface(
            Guid type, int size, int version, BiFunction<Ddi, InterfaceQuery, NtStatus> process) {
        once(context(), () -> {
            context()
                    .expose(new ExposedInterface(
                            type,
                            size,
                            version,
                            query -> answering(
                                    "EvtDeviceProcessQueryInterfaceRequest", () -> process.apply(self(), query))));
            return true;
        });
    }
}
