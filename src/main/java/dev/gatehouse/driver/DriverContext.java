package dev.gatehouse.driver;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.iotarget.ObjectManager;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.SelfTarget;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.objects.NewObject;
import dev.gatehouse.objects.ObjectCallbacks;
import dev.gatehouse.objects.ObjectTree;
import dev.gatehouse.queue.DeviceQueues;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.queue.ParentDevice;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.WdfObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one driver has in one world: its identity, its targets, its timers, its queues. */
public final class DriverContext implements ParentDevice {

    private final DriverIdentity identity;
    private final Journal journal;
    private final ObjectManager objectManager;
    private final Optional<LocalTarget> local;
    private final Map<String, RemoteTarget> remotes = new LinkedHashMap<>();
    private final ObjectTree objects;
    private final DeviceQueues queues;
    private Optional<OwnDevice> device = Optional.empty();
    private Optional<SelfTarget> self = Optional.empty();
    private Optional<DriverContext> parent = Optional.empty();
    private final List<ExposedInterface> interfaces = new ArrayList<>();
    private final DeviceInit init = new DeviceInit();
    private RequestObserver observer = RequestObserver.NONE;
    private IoType ioType = IoType.BUFFERED;

    /** A driver's context; a bus driver has no local target. */
    public DriverContext(
            DriverIdentity identity, Journal journal, ObjectManager objectManager, Optional<LocalTarget> local) {
        this.identity = identity;
        this.journal = journal;
        this.objectManager = objectManager;
        this.local = local;
        this.queues = new DeviceQueues(identity, journal);
        this.objects = new ObjectTree(identity, journal);
        local.ifPresent(target -> grow(target, Optional.empty(), ObjectCallbacks.NONE));
    }

    /** Lets somebody see the requests that the driver's code makes. */
    public void observe(RequestObserver requests) {
        observer = requests;
    }

    /** How the driver's own device takes the buffers of reads and writes (WdfDeviceInitSetIoType). */
    public void setIoType(IoType type) {
        ioType = type;
    }

    boolean isFilter() {
        return init.isFilter();
    }

    IoType ioType() {
        return ioType;
    }

    /** Who sees the requests that the driver makes. */
    public RequestObserver observer() {
        return observer;
    }

    /** The device is a child of another one: its driver can give it requests (WdfPdoInitSetForwardRequestToParent). */
    public void setParent(DriverContext device) {
        parent = Optional.of(device);
    }

    /** The parent device of a bus driver's child device; only for a device that {@link #isChild}. */
    public DriverContext parent() {
        return parent.orElseThrow(() -> new IllegalStateException("impossible: " + name() + " has no parent"));
    }

    public boolean isChild() {
        return parent.isPresent();
    }

    /** What the driver says about its device. */
    public DeviceInit init() {
        return init;
    }

    @Override
    public DriverIdentity identity() {
        return identity;
    }

    public String name() {
        return identity.name();
    }

    public Journal journal() {
        return journal;
    }

    public Agenda agenda() {
        return journal.agenda();
    }

    /** WdfDeviceGetIoTarget; empty for a device that has none. */
    public Optional<LocalTarget> localTarget() {
        return local;
    }

    /** The local target of a driver that has one. */
    public LocalTarget local() {
        return local.orElseThrow(() -> new IllegalStateException(
                "WdfDeviceGetIoTarget gives " + name() + " no target, as nobody is below its device"));
    }

    /** WdfIoTargetCreate: a remote target, not yet open, named after its link; a child of the device. */
    public RemoteTarget createTarget(String link, ObjectCallbacks callbacks) {
        return createTarget(link, Optional.empty(), callbacks).get();
    }

    /** WdfIoTargetCreate with a parent below the device: STATUS_DELETE_PENDING where that is being deleted. */
    Output<RemoteTarget> createTarget(String link, Optional<WdfObject> parent, ObjectCallbacks callbacks) {
        RemoteTarget target = new RemoteTarget(name() + "'s remote target " + link, identity, journal, objectManager);
        NtStatus status = grow(target, parent, callbacks);
        if (!status.isSuccess()) {
            return Output.failed(status);
        }
        remotes.put(link, target);
        return Output.of(target);
    }

    private NtStatus grow(IoTarget target, Optional<WdfObject> parent, ObjectCallbacks callbacks) {
        NewObject made = new NewObject(
                target,
                ObjectType.IO_TARGET,
                target.name(),
                callbacks,
                cleanup -> Sequence.of(cleanup, target.dispose()));
        return objects.add(made, parent);
    }

    /** WdfObjectDelete of a target; a second one does nothing. */
    public Frame delete(IoTarget target) {
        return strand -> {
            target.noteDelete(strand);
            strand.become(objects.has(target) ? objects.delete(target) : Frame.of(null));
        };
    }

    /** The framework objects of the driver and its device. */
    public ObjectTree objects() {
        return objects;
    }

    public Optional<RemoteTarget> remote(String link) {
        return Optional.ofNullable(remotes.get(link));
    }

    /** The remote targets by name, in the order in which they were created. */
    public Map<String, RemoteTarget> remotes() {
        return Collections.unmodifiableMap(remotes);
    }

    /** Gives the device a self target; one with nothing below it, a PDO's say, has none (FxPkgFdo). */
    public void allowSelfTarget() {
        if (local.isPresent() && self.isEmpty()) {
            SelfTarget made = new SelfTarget(name() + "'s self target", identity, journal, device().selfDevice());
            grow(made, Optional.empty(), ObjectCallbacks.NONE);
            self = Optional.of(made);
        }
    }

    /** WdfDeviceGetSelfIoTarget; empty unless the driver has asked for one. */
    public Optional<SelfTarget> selfTarget() {
        return self;
    }

    /** All targets of this driver: remote ones first. */
    public List<IoTarget> targets() {
        List<IoTarget> targets = new ArrayList<>(remotes.values());
        local.ifPresent(targets::add);
        self.ifPresent(targets::add);
        return targets;
    }

    /** WdfDeviceAddQueryInterface. */
    public void expose(ExposedInterface exposed) {
        interfaces.add(exposed);
    }

    /** The interfaces that the driver's device exposes, in the order in which they were added. */
    public List<ExposedInterface> interfaces() {
        return Collections.unmodifiableList(interfaces);
    }

    /** Where names are looked up, and stacks found. */
    public ObjectManager objectManager() {
        return objectManager;
    }

    /** The device, known once there is one. */
    public void use(OwnDevice own) {
        device = Optional.of(own);
    }

    /** The driver's own device. */
    public OwnDevice device() {
        return device.orElseThrow(() -> new IllegalStateException("impossible: " + name() + " has no device"));
    }

    /** Whether a queue belongs to this driver's device. */
    @Override
    public boolean owns(IoQueue any) {
        return queues.all().contains(any);
    }

    /** The queues of the driver's device. */
    public DeviceQueues queues() {
        return queues;
    }

    /** The device's default queue. */
    public IoQueue queue() {
        return queues.defaultQueue()
                .orElseThrow(() -> new IllegalStateException("impossible: " + name() + " has no device"));
    }
}
