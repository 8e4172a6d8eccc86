package dev.gatehouse.stack;

import dev.gatehouse.driver.DriverCode;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.driver.OwnDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.queue.QueueConfig;
import dev.gatehouse.request.CallDriver;
import dev.gatehouse.request.CompleteIrp;
import dev.gatehouse.request.InterfaceQuery;
import dev.gatehouse.request.Irp;
import dev.gatehouse.request.LowerDevice;
import dev.gatehouse.request.PhysicalDevice;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.StackLocation;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;

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
    private final SelfDevice self;
    private final DeviceLife life;
    private boolean started;

    public DeviceObject(
            DriverContext context,
            DriverCode code,
            LowerDevice lower,
            IoType ioType,
            Dispatching dispatching,
            boolean powerManaged) {
        this.context = context;
        this.code = code;
        this.lower = lower;
        context.setIoType(ioType);
        this.ioType = ioType;
        this.queue = context.queues()
                .createDefault(QueueConfig.of(
                        context.name() + "'s queue", dispatching, powerManaged, new PresentedBy(context, code)));
        this.life = new DeviceLife(this);
        this.self = new SelfDevice(this, context.journal());
        context.use(this);
    }

    @Override
    public String name() {
        return context.name();
    }

    @Override
    public int stackSize() {
        return lower.stackSize() + 1;
    }

    @Override
    public IoType ioType() {
        return ioType;
    }

    @Override
    public PhysicalDevice physicalDevice() {
        return lower.physicalDevice();
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

    @Override
    public Frame dispatch(Irp irp) {
        StackLocation location = irp.currentLocation();
        journal().delivered(irp.name(), name(), location.words());
        if (isFileOperation(location.type())) {
            return lower == LowerDevice.NONE ? succeed(irp) : passDown(irp);
        }
        Optional<IoQueue> configured = context.queues().configuredFor(location.type());
        if (configured.isEmpty() && !code.takes(irp) && lower != LowerDevice.NONE) {
            return passDown(irp);
        }
        return present(irp.name(), irp, configured.orElse(queue));
    }

    /** Gives a packet to a queue as a request (FxPkgIo::DispatchStep2). */
    Frame present(String name, Irp irp, IoQueue to) {
        return to.accept(Request.received(name, irp, context.identity(), to));
    }

    /** The queue that a packet comes to; empty where the driver has none for its type. */
    Optional<IoQueue> queueFor(Irp irp) {
        return context.queues()
                .configuredFor(irp.currentLocation().type())
                .or(() -> code.takes(irp) ? Optional.of(queue) : Optional.empty());
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

    private static boolean isFileOperation(RequestType type) {
        return type == RequestType.CREATE || type == RequestType.CLEANUP || type == RequestType.CLOSE;
    }

    /** The framework sends on what a filter has no queue for, without a request object. */
    private Frame passDown(Irp irp) {
        return strand -> {
            strand.writes(irp);
            irp.moveUp();
            strand.become(new CallDriver(irp, lower, journal()));
        };
    }

    private static Frame succeed(Irp irp) {
        return strand -> {
            strand.writes(irp);
            irp.setStatus(NtStatus.SUCCESS, 0, Reason.NONE);
            strand.become(new CompleteIrp(irp));
        };
    }

    private Journal journal() {
        return context.journal();
    }
}
