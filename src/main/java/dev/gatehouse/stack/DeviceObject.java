package dev.gatehouse.stack;

import dev.gatehouse.driver.DriverCode;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.driver.OwnDevice;
import dev.gatehouse.driver.WdmDdi;
import dev.gatehouse.irp.CallDriver;
import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.InterfaceQuery;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.irp.PhysicalDevice;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.queue.QueueConfig;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import java.util.Set;

/**
 * A filter's or function driver's device object in a stack: what it takes goes to its queue, the rest to the next
 * lower.
 */
public final class DeviceObject implements LowerDevice, OwnDevice {

    private final DriverContext context;
    private final DriverCode code;
    private final LowerDevice lower;
    private final IoType ioType;
    private final IoQueue queue;
    private final IoPackage io;
    private final FilePackage files;
    private final SelfDevice self;
    private final DeviceLife life;
    private boolean started;
    private boolean touched;

    public DeviceObject(
            DriverContext context, DriverCode code, LowerDevice lower, IoType ioType, DefaultQueue declared) {
        this.context = context;
        this.code = code;
        this.lower = lower;
        context.setIoType(ioType);
        this.ioType = ioType;
        this.queue = context.queues()
                .createDefault(QueueConfig.of(
                                context.name() + "'s queue",
                                declared.dispatching(),
                                declared.powerManaged(),
                                new PresentedBy(context, code))
                        .allowingZeroLength(declared.zeroLength())
                        .presenting(declared.presented()));
        this.life = new DeviceLife(this);
        this.io = new IoPackage(context, code, lower, queue);
        this.files = new FilePackage(context, code, lower == LowerDevice.NONE, io);
        this.self = new SelfDevice(this, context.journal());
        context.use(this);
    }

    @Override
    public String name() {
        return context.name();
    }

    @Override
    public int stackSize() {
        return 1 + (context.isChild() ? context.parent().device().stackSize() : lower.stackSize());
    }

    @Override
    public IoType ioType() {
        return ioType;
    }

    @Override
    public PhysicalDevice physicalDevice() {
        return context.init().physicalDevice().orElseGet(lower::physicalDevice);
    }

    @Override
    public boolean isPhysical() {
        return context.isChild();
    }

    @Override
    public Frame queryInterface(InterfaceQuery query) {
        return new AnswerInterface(journal(), name(), context.interfaces(), lower, query);
    }

    public DriverContext context() {
        return context;
    }

    public DriverCode code() {
        return code;
    }

    public IoQueue queue() {
        return queue;
    }

    /** What plug and play and power do to it. */
    DeviceLife life() {
        return life;
    }

    /** Tells whether an IRP has come to it, or somebody has spoken of it. */
    boolean isTouched() {
        return touched;
    }

    /** Somebody speaks of it, perhaps to change it. */
    public void touch() {
        touched = true;
    }

    @Override
    public Frame dispatch(Irp irp) {
        touched = true;
        StackLocation location = irp.currentLocation();
        journal().delivered(irp.name(), name(), location.words());
        return context.init()
                .preprocess(location.type())
                .map(callback -> callback.apply(irp))
                .orElseGet(() -> toPackage(irp));
    }

    private Frame toPackage(Irp irp) {
        return FilePackage.isFor(irp.currentLocation().type()) ? files.dispatch(irp) : io.dispatch(irp);
    }

    @Override
    public Frame dispatchPreprocessed(Irp irp) {
        return strand -> {
            strand.writes(irp);
            irp.moveDown();
            strand.become(toPackage(irp));
        };
    }

    @Override
    public Frame dispatchByDefault(Irp irp) {
        return io.dispatchByDefault(irp);
    }

    @Override
    public Frame dispatchToQueue(Irp irp, IoQueue to, Set<WdmDdi.DispatchFlag> flags) {
        return new DispatchIrpToQueue(io, context, irp, to, flags);
    }

    @Override
    public Frame callLower(Irp irp) {
        return new CallDriver(irp, lower, journal());
    }

    @Override
    public Frame complete(Irp irp, NtStatus status, long information) {
        return strand -> {
            strand.writes(irp);
            irp.setStatus(status, information, Reason.NONE);
            journal().completedBelow(irp.name(), name(), status, information, Reason.NONE);
            strand.become(new CompleteIrp(irp));
        };
    }

    /** Reads, writes and controls. */
    IoPackage io() {
        return io;
    }

    @Override
    public Frame enqueue(Request request) {
        return new Enqueue(io, context, request);
    }

    @Override
    public LowerDevice selfDevice() {
        return self;
    }

    @Override
    public void assignSelfQueue(IoQueue assigned) {
        self.assign(assigned);
    }

    /** The PnP manager starts the device. */
    void start() {
        started = true;
    }

    @Override
    public boolean isStarted() {
        return started;
    }

    private Journal journal() {
        return context.journal();
    }
}
