package dev.gatehouse.stack;

import dev.gatehouse.iotarget.OpenFile;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetNotification;
import dev.gatehouse.irp.Requestor;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The PnP and power manager of a world: starts, powers, asks for removal of and removes stacks. */
public final class PnpManager {

    private final Namespace namespace;
    private final Journal journal;
    private final List<DeviceStack> stacks;
    private final List<DeviceStack> exposed;

    public PnpManager(Namespace namespace, Journal journal, List<DeviceStack> stacks) {
        this.namespace = namespace;
        this.journal = journal;
        this.stacks = List.copyOf(stacks);
        this.exposed = stacks.stream().filter(DeviceStack::isExposed).toList();
    }

    /**
     * Starts a stack: D0 entry from the bottom up; then its device interface arrives for the drivers that watch it.
     *
     * <p>Ends with STATUS_SUCCESS, or with the status of the driver that failed to enter D0.
     */
    public Frame start(DeviceStack stack) {
        return inTurn(stack, Sequence.of(noting(stack, "starts"), starting(stack), new PowerUp(this, stack), strand -> {
            NtStatus status = strand.result();
            strand.become(status.isSuccess() ? started(stack) : Frame.of(status));
        }));
    }

    private static Frame starting(DeviceStack stack) {
        return strand -> {
            stack.drivers().forEach(DeviceObject::start);
            strand.end(null);
        };
    }

    private Frame started(DeviceStack stack) {
        return Sequence.of(setting(stack, DeviceStack.State.STARTED), announce(stack), Frame.of(NtStatus.SUCCESS));
    }

    /** The devices enter D0 from the bottom up; ends with a status. */
    public Frame powerUp(DeviceStack stack) {
        return inTurn(stack, new PowerUp(this, stack));
    }

    /** The devices leave D0 from the top down; each waits for what its driver has from power-managed queues. */
    public Frame powerDown(DeviceStack stack) {
        return inTurn(stack, Sequence.of(powering(stack, false), leaveD0(stack.drivers())));
    }

    static Frame leaveD0(List<DeviceObject> devices) {
        return Sequence.of(
                devices.stream().map(device -> device.life().leaveD0()).toList());
    }

    /** Asks everyone who has a file open; ends with STATUS_SUCCESS or the status of the first who refuses. */
    public Frame queryRemove(DeviceStack stack) {
        return new QueryRemove(this, stack);
    }

    /** The removal is cancelled: everyone who was asked is told. */
    public Frame cancelRemove(DeviceStack stack) {
        return Sequence.of(
                noting(stack, "removal is cancelled"),
                setting(stack, DeviceStack.State.STARTED),
                notifyAll(stack, TargetNotification.REMOVE_CANCELED));
    }

    /**
     * The device is removed: those who have it open are told first, then each device from the top down is removed, with
     * all that belongs to it, before the next lower one hears of it.
     */
    public Frame remove(DeviceStack stack) {
        boolean toldBefore = stack.state() == DeviceStack.State.SURPRISE_REMOVED;
        return inTurn(
                stack,
                Sequence.of(
                        noting(stack, "is removed"),
                        toldBefore ? Frame.of(null) : notifyAll(stack, TargetNotification.REMOVE_COMPLETE),
                        Frame.later(() -> stack.isPowered() ? powering(stack, false) : Frame.of(null)),
                        setting(stack, DeviceStack.State.REMOVING),
                        each(stack, DeviceLife::remove),
                        setting(stack, DeviceStack.State.REMOVED)));
    }

    /**
     * The hardware is gone without a question: each of the stack's drivers is told, leaves D0 and has its power-managed
     * queues purged before the next lower one; the bus driver completes what it has; then those who have it open are
     * told.
     */
    public Frame surpriseRemove(DeviceStack stack) {
        return inTurn(
                stack,
                Sequence.of(
                        noting(stack, "is gone by surprise"),
                        setting(stack, DeviceStack.State.SURPRISE_REMOVED),
                        disappearing(stack),
                        Frame.later(() -> stack.isPowered() ? powering(stack, false) : Frame.of(null)),
                        each(stack, DeviceLife::surpriseRemoval),
                        hardware(stack).map(SimulatedHardware::completeAll).orElseGet(() -> Frame.of(null)),
                        notifyAll(stack, TargetNotification.REMOVE_COMPLETE)));
    }

    private static Frame each(DeviceStack stack, Function<DeviceLife, Frame> what) {
        List<Frame> frames = new ArrayList<>();
        stack.drivers().forEach(driver -> frames.add(what.apply(driver.life())));
        return Sequence.of(frames);
    }

    /** One change of a stack at a time: the next waits until the last is over. */
    private static Frame inTurn(DeviceStack stack, Frame change) {
        return new InTurn(stack.turn(), change);
    }

    private static Frame disappearing(DeviceStack stack) {
        return strand -> {
            hardware(stack).ifPresent(SimulatedHardware::disappear);
            strand.end(null);
        };
    }

    private static Optional<SimulatedHardware> hardware(DeviceStack stack) {
        return stack.bottom().flatMap(HardwareDevice::hardware);
    }

    private Frame notifyAll(DeviceStack stack, TargetNotification notification) {
        return strand -> {
            strand.reads(namespace);
            strand.become(telling(stack, namespace.targetsOn(stack), notification));
        };
    }

    Frame telling(DeviceStack stack, List<RemoteTarget> targets, TargetNotification notification) {
        return new Notifying(namespace, stack, targets, notification);
    }

    /** An application opens a file on a stack; ends with an {@link dev.gatehouse.iotarget.OpenResult}. */
    public Frame open(DeviceStack stack, String name, Requestor application) {
        return namespace.open(stack, name, application);
    }

    /** The last handle of a file is closed. */
    public Frame close(OpenFile file) {
        return namespace.close(file);
    }

    /** How many files are open on a stack. */
    public int filesOn(DeviceStack stack) {
        return namespace.filesOn(stack);
    }

    Namespace namespace() {
        return namespace;
    }

    void note(DeviceStack stack, String what) {
        journal.plugged("stack " + stack.name(), what, Reason.NONE);
    }

    Frame noting(DeviceStack stack, String what) {
        return strand -> {
            note(stack, what);
            strand.end(null);
        };
    }

    Frame setting(DeviceStack stack, DeviceStack.State state) {
        return strand -> {
            strand.writes(namespace);
            stack.setState(state);
            strand.end(null);
        };
    }

    Frame powering(DeviceStack stack, boolean inD0) {
        return strand -> {
            stack.setPowered(inD0);
            note(stack, inD0 ? "is in D0" : "leaves D0");
            strand.end(null);
        };
    }

    /** Drivers of started stacks learn of the device interface that arrives, and those of this stack of the others'. */
    private Frame announce(DeviceStack stack) {
        return strand -> {
            List<Frame> arrivals = new ArrayList<>();
            for (DeviceStack other : stack.isExposed() ? stacks : exposed) {
                if (other != stack && other.state() == DeviceStack.State.STARTED) {
                    arrivals.addAll(arrivals(stack, other));
                    arrivals.addAll(arrivals(other, stack));
                }
            }
            strand.become(Sequence.of(arrivals));
        };
    }

    private static List<Frame> arrivals(DeviceStack arriving, DeviceStack watching) {
        if (!arriving.isExposed()) {
            return List.of();
        }
        String link = arriving.symbolicLink().orElseThrow();
        return watching.drivers().stream()
                .map(device -> device.code().interfaceArrival(link))
                .toList();
    }
}
