package dev.gatehouse.stack;

import dev.gatehouse.driver.DriverContext;
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
import java.util.stream.Stream;

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

    /** Starts a stack: D0 entry from the bottom up; then its device interface arrives for the drivers that watch it. */
    public Frame start(DeviceStack stack) {
        return sequence(
                noting(stack, "starts"), powerUp(stack), setting(stack, DeviceStack.State.STARTED), announce(stack));
    }

    /** EvtDeviceD0Entry from the bottom up; then what power-managed queues kept is presented. */
    public Frame powerUp(DeviceStack stack) {
        List<Frame> frames = new ArrayList<>();
        for (DeviceObject device : stack.fromTheBottom()) {
            frames.add(callback(device, "EvtDeviceD0Entry", device.code().d0Entry()));
            frames.add(device.queue().powerUp());
        }
        frames.add(powering(stack, true));
        return new Sequence(frames);
    }

    /** Power-managed queues stop and EvtDeviceD0Exit is called, from the top down. */
    public Frame powerDown(DeviceStack stack) {
        List<Frame> frames = new ArrayList<>();
        frames.add(powering(stack, false));
        for (DeviceObject device : stack.drivers()) {
            frames.add(strand -> {
                strand.writes(device.queue());
                device.queue().powerDown();
                strand.end(null);
            });
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
                notifyAll(namespace.targetsOn(stack), TargetNotification.REMOVE_CANCELED));
    }

    /**
     * The device is removed: those who have it open are told first, then the stack goes down and its targets with it.
     */
    public Frame remove(DeviceStack stack) {
        return sequence(
                noting(stack, "is removed"),
                notifyAll(namespace.targetsOn(stack), TargetNotification.REMOVE_COMPLETE),
                stack.isPowered() ? powerDown(stack) : Frame.of(null),
                setting(stack, DeviceStack.State.REMOVED),
                disposeTargets(stack));
    }

    /** The hardware is gone without a question: the stack's drivers are told, then those who have it open. */
    public Frame surpriseRemove(DeviceStack stack) {
        List<Frame> frames = new ArrayList<>();
        frames.add(noting(stack, "is gone by surprise"));
        frames.add(setting(stack, DeviceStack.State.SURPRISE_REMOVED));
        frames.add(strand -> {
            stack.bottom().ifPresent(PnpManager::disappear);
            strand.end(null);
        });
        stack.drivers().forEach(device -> frames.add(device.code().surpriseRemoval()));
        frames.add(notifyAll(namespace.targetsOn(stack), TargetNotification.REMOVE_COMPLETE));
        return new Sequence(frames);
    }

    private static void disappear(HardwareDevice bottom) {
        bottom.device().ifPresent(device -> {
            device.disappear();
            bottom.reconsider();
        });
    }

    Frame notifyAll(List<RemoteTarget> targets, TargetNotification notification) {
        return new Sequence(
                targets.stream().map(target -> target.notified(notification)).toList());
    }

    /** How many files are open on a stack. */
    public int filesOn(DeviceStack stack) {
        return namespace.filesOn(stack);
    }

    Namespace namespace() {
        return namespace;
    }

    Frame noting(DeviceStack stack, String what) {
        return strand -> {
            journal.plugged("stack " + stack.name(), what, Reason.NONE);
            strand.end(null);
        };
    }

    Frame setting(DeviceStack stack, DeviceStack.State state) {
        return strand -> {
            strand.writes(namespace);
            stack.setState(state);
            strand.end(NtStatus.SUCCESS);
        };
    }

    private Frame powering(DeviceStack stack, boolean inD0) {
        return strand -> {
            stack.setPowered(inD0);
            journal.plugged("stack " + stack.name(), inD0 ? "is in D0" : "leaves D0", Reason.NONE);
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

    private Frame disposeTargets(DeviceStack stack) {
        List<Frame> frames = new ArrayList<>();
        for (DeviceObject device : stack.drivers()) {
            DriverContext context = device.context();
            frames.add(strand -> {
                context.stopTimers();
                strand.end(null);
            });
            context.targets().stream().map(IoTarget::delete).forEach(frames::add);
        }
        return new Sequence(frames);
    }

    private Frame callback(DeviceObject device, String name, Frame body) {
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

    private static Frame sequence(Frame... frames) {
        return new Sequence(Stream.of(frames).toList());
    }
}
