package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.information.PropertyResult;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.InterfaceQuery;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.irp.PhysicalDevice;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.Guid;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import java.util.function.BiFunction;
import org.apiguardian.api.API;

/** The DDIs of wdfiotarget.h by which a driver asks a target about its device. */
@API(status = STABLE)
public interface InformationDdi {

    /** WdfIoTargetGetDevice: the driver whose device it is; never null. */
    DriverIdentity device(IoTarget target);

    /** WdfIoTargetWdmGetTargetDeviceObject; {@link LowerDevice#NONE} is null. */
    LowerDevice targetDeviceObject(IoTarget target);

    /** WdfIoTargetWdmGetTargetPhysicalDevice; {@link PhysicalDevice#NONE} is null. */
    PhysicalDevice targetPhysicalDevice(IoTarget target);

    /** WdfIoTargetWdmGetTargetFileObject; {@link FileObject#NONE} is null. */
    FileObject targetFileObject(IoTarget target);

    /** WdfIoTargetWdmGetTargetFileHandle: 0 is null; a local target stops the system. */
    int targetFileHandle(IoTarget target);

    /**
     * WdfIoTargetQueryTargetProperty, into a buffer of so many bytes: {@link Span#NONE} is the null pointer, which only
     * a length of 0 goes with.
     */
    PropertyResult queryTargetProperty(IoTarget target, DeviceProperty property, int bufferLength, Span buffer);

    /** WdfIoTargetAllocAndQueryTargetProperty: memory of exactly the size of the property. */
    Output<Memory> allocAndQueryTargetProperty(IoTarget target, DeviceProperty property);

    /**
     * WdfIoTargetQueryForInterface, at the top of the target's stack; a null query stands for the null pointers that
     * stop the system.
     */
    NtStatus queryForInterface(IoTarget target, InterfaceQuery query);

    /**
     * WdfDeviceAddQueryInterface: {@code process} is EvtDeviceProcessQueryInterfaceRequest, which may fill the
     * structure; STATUS_NOT_SUPPORTED sends the query on, another failure ends it.
     */
    void addQueryInterface(Guid type, int size, int version, BiFunction<Ddi, InterfaceQuery, NtStatus> process);
}
