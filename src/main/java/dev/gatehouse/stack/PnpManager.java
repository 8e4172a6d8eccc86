package dev.gatehouse.stack;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetNotification;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The PnP and power manager of a world: starts, powers, asks for removal of and removes stacks. */
public final class PnpManager {

    private final Namespace namespace;
    private final Journal journal;
    private final List<DeviceStack> stacks;

    public PnpManager(Namespace namespace, Journal journal, List<DeviceStack> stacks) {
        this.namespace = namespace;
        this.journal = journal;
        this.stacks = List.copyOf(stacks);
    }

    /**
     * Starts a stack: D0 entry from the bottom up; then its device interface arrives for the drivers that watch it.
     *
     * <p>Ends with STATUS_SUCCESS, or with the status of the driver that failed to enter D0.
     */
    public Frame start(DeviceStack stack) {
        return sequence(noting(stack, "starts"), starting(stack), new PowerUp(this, stack), strand -> {
            NtStatus status = strand.result();
            strand.become(status.isSuccess() ? started(stack) : Frame.of(status));
        });
    }

    private static Frame starting(DeviceStack stack) {
        return strand -> {
            stack.drivers().forEach(DeviceObject::start);
            strand.end(null);
        };
    }

    private Frame started(DeviceStack stack) {
        return sequence(setting(stack, DeviceStack.State.STARTED), announce(stack), Frame.of(NtStatus.SUCCESS));
    }

    /** EvtDeviceD0Entry from the bottom up; then what power-managed queues kept is presented; ends with a status. */
    public Frame powerUp(DeviceStack stack) {
        return new PowerUp(this, stack);
    }

    /** Power-managed queues stop and EvtDeviceD0Exit is called, from the top down. */
    public Frame powerDown(DeviceStack stack) {
        return sequence(powering(stack, false), leaveD0(stack.drivers()));
    }

    Frame leaveD0(List<DeviceObject> devices) {
        List<Frame> frames = new ArrayList<>();
        for (DeviceObject device : devices) {
            frames.add(device.queue().powerDown());
            frames.add(callback(device, "EvtDeviceD0Exit", device.code().d0Exit()));
        }
        return new Sequence(frames);
    }

    /** Asks everyone who has a file open; ends with STATUS_SUCCESS or the status of the first who refuses. */
    public Frame queryRemove(DeviceStack stack) {
        return new QueryRemove(this, stack);
    }

    /** The removal is cancelled: everyone who was asked is told. */
    public Frame cancelRemove(DeviceStack stack) {
        return sequence(
                noting(stack, "removal is cancelled"),
                setting(stack, DeviceStack.State.STARTED),
                notifyAll(stack, TargetNotification.REMOVE_CANCELED));
    }

    /**
     * The device is removed: those who have it open are told first, then the stack goes down and its targets with it.
     */
    public Frame remove(DeviceStack stack) {
        boolean toldBefore = stack.state() == DeviceStack.State.SURPRISE_REMOVED;
        return sequence(
                noting(stack, "is removed"),
                toldBefore ? Frame.of(null) : notifyAll(stack, TargetNotification.REMOVE_COMPLETE),
                later(() -> stack.isPowered() ? powerDown(stack) : Frame.of(null)),
                setting(stack, DeviceStack.State.REMOVED),
                later(() -> dispose(stack)));
    }

    /**
     * The hardware is gone without a question: the stack's drivers are told and leave D0, their power-managed queues
     * are purged, the bus driver completes what it has; then those who have it open are told.
     */
    public Frame surpriseRemove(DeviceStack stack) {
        List<Frame> frames = new ArrayList<>();
        frames.add(noting(stack, "is gone by surprise"));
        frames.add(setting(stack, DeviceStack.State.SURPRISE_REMOVED));
        frames.add(disappearing(stack));
        stack.drivers().forEach(device -> frames.add(device.code().surpriseRemoval()));
        frames.add(later(() -> stack.isPowered() ? powerDown(stack) : Frame.of(null)));
        stack.drivers().stream()
                .map(DeviceObject::queue)
                .filter(queue -> queue.isPowerManaged())
                .forEach(queue -> frames.add(queue.purge()));
        hardware(stack).ifPresent(hardware -> frames.add(hardware.completeAll()));
        frames.add(notifyAll(stack, TargetNotification.REMOVE_COMPLETE));
        return new Sequence(frames);
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
        return later(() -> telling(stack, namespace.targetsOn(stack), notification));
    }

    Frame telling(DeviceStack stack, List<RemoteTarget> targets, TargetNotification notification) {
        return new Notifying(namespace, stack, targets, notification);
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
            for (DeviceStack other : stacks) {
                if (other != stack && other.state() == DeviceStack.State.STARTED) {
                    arrivals.addAll(arrivals(stack, other));
                    arrivals.addAll(arrivals(other, stack));
                }
            }
            strand.become(new Sequence(arrivals));
        };
    }

    private static List<Frame> arrivals(DeviceStack arriving, DeviceStack watching) {
        if (arriving.deviceInterface().isEmpty() || arriving.symbolicLink().isEmpty()) {
            return List.of();
        }
        String link = arriving.symbolicLink().orElseThrow();
        return watching.drivers().stream()
                .map(device -> device.code().interfaceArrival(link))
                .toList();
    }

    /** Each device from the top down: its queue is purged, then its timers and targets go, in order of creation. */
    private static Frame dispose(DeviceStack stack) {
        List<Frame> frames = new ArrayList<>();
        for (DeviceObject device : stack.drivers()) {
            frames.add(device.queue().purge());
            frames.addAll(device.context().disposeTimers());
            device.context().targets().stream().map(IoTarget::delete).forEach(frames::add);
        }
        return new Sequence(frames);
    }

    /** Calls a callback that returns a status, with its records. */
    Frame callback(DeviceObject device, String name, Frame body) {
        return new Frame() {
            private boolean called;

            @Override
            public void step(Strand strand) {
                if (!called) {
                    called = true;
                    journal.callbackCalled(device.name(), name);
                    strand.call(body);
                } else {
                    NtStatus status = strand.result();
                    journal.callbackReturned(device.name(), name, status.text());
                    strand.end(status);
                }
            }
        };
    }

    private static Frame later(Supplier<Frame> frame) {
        return strand -> strand.become(frame.get());
    }

    private static Frame sequence(Frame... frames) {
        return new Sequence(List.of(frames));
    }
}
