package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.memory.LookasideList;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.threading.SpinLock;
import dev.gatehouse.threading.WaitLock;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.WdfObject;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * The DDIs of wdfobject.h, and those that make objects with attributes.
 *
 * <p>Each of those fails with STATUS_WDF_OBJECT_ATTRIBUTES_INVALID, STATUS_WDF_SYNCHRONIZATION_SCOPE_INVALID or
 * STATUS_WDF_EXECUTION_LEVEL_INVALID for attributes that such an object cannot have, and with STATUS_DELETE_PENDING
 * where its parent is being deleted; a parent that is destroyed stops the system.
 */
@API(status = STABLE)
public interface ObjectDdi {

    /** The driver's device, as a parent (WDFDEVICE). */
    WdfObject deviceObject();

    /** The driver itself, as a parent (WdfGetDriver). */
    WdfObject driverObject();

    /** WdfObjectDelete: its children first; nothing for an object that is being deleted already. */
    void deleteObject(WdfObject object);

    /** WdfObjectDelete of a target. */
    void delete(IoTarget target);

    /** WdfObjectReference: from now on the object outlives its deletion. */
    void referenceObject(WdfObject object);

    /** WdfObjectDereference. */
    void dereferenceObject(WdfObject object);

    /** WdfRequestCreate without a target. */
    Output<Request> createRequest(String name, ObjectAttributes attributes);

    /** WdfRequestCreate with a target: STATUS_INVALID_DEVICE_STATE where that is closed or was never opened. */
    Output<Request> createRequest(String name, IoTarget target, ObjectAttributes attributes);

    /** WdfMemoryCreate: STATUS_INVALID_PARAMETER for a size of 0. */
    Output<Memory> createMemory(String name, int size, ObjectAttributes attributes);

    /** WdfLookasideListCreate: STATUS_INVALID_PARAMETER for a size of 0. */
    Output<LookasideList> createLookasideList(String name, int bufferSize, ObjectAttributes attributes);

    /** WdfIoTargetCreate: STATUS_INVALID_DEVICE_REQUEST for a parent that is not the device or below it. */
    Output<RemoteTarget> createTarget(String name, ObjectAttributes attributes);

    /**
     * WdfTimerCreate: STATUS_WDF_PARENT_NOT_SPECIFIED without a parent, STATUS_INVALID_DEVICE_REQUEST for one that is
     * not the device or below it. The execution level PASSIVE has the callback run at PASSIVE_LEVEL.
     */
    Output<DriverTimer> createTimer(String name, Consumer<Ddi> evtTimerFunc, ObjectAttributes attributes);

    /** WdfSpinLockCreate. */
    Output<SpinLock> createSpinLock(String name, ObjectAttributes attributes);

    /** WdfWaitLockCreate. */
    Output<WaitLock> createWaitLock(String name, ObjectAttributes attributes);

    /** WdfIoQueueCreate. */
    Output<IoQueue> createQueue(IoQueueConfig config, ObjectAttributes attributes);
}
