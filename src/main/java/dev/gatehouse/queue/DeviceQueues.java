package dev.gatehouse.queue;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The queues of one device, what comes to which of them, and what power and removal do to them (FxPkgIo). */
public final class DeviceQueues {

    private final DriverIdentity driver;
    private final Journal journal;
    private final List<IoQueue> queues = new ArrayList<>();
    private final Map<RequestType, IoQueue> byType = new EnumMap<>(RequestType.class);
    private Optional<IoQueue> defaultQueue = Optional.empty();
    private boolean inD0;
    private boolean shuttingDown;

    public DeviceQueues(DriverIdentity driver, Journal journal) {
        this.driver = driver;
        this.journal = journal;
    }

    /** WdfIoQueueCreate: a queue begins as its device is now. */
    public IoQueue create(QueueConfig config) {
        IoQueue queue = new IoQueue(config, driver, inD0, journal);
        if (shuttingDown) {
            queue.gates().shutDown();
        }
        queues.add(queue);
        return queue;
    }

    /** WdfIoQueueCreate of the queue for all that no other is configured for. */
    public IoQueue createDefault(QueueConfig config) {
        IoQueue queue = create(config);
        defaultQueue = Optional.of(queue);
        return queue;
    }

    /** WdfDeviceGetDefaultQueue; empty where the device has none. */
    public Optional<IoQueue> defaultQueue() {
        return defaultQueue;
    }

    /** All queues in the order in which they were made. */
    public List<IoQueue> all() {
        return Collections.unmodifiableList(queues);
    }

    /**
     * WdfDeviceConfigureRequestDispatching: STATUS_SUCCESS; STATUS_INVALID_DEVICE_REQUEST for the default queue or one
     * without a callback for the type; STATUS_WDF_BUSY where another queue has the type.
     */
    public NtStatus configureDispatching(IoQueue queue, RequestType type) {
        boolean handles = queue.isManual() || queue.config().events().handles(type);
        if (!handles || defaultQueue.filter(queue::equals).isPresent()) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        return byType.putIfAbsent(type, queue) == null ? NtStatus.SUCCESS : NtStatus.WDF_BUSY;
    }

    /** The queue that was configured for requests of a type. */
    public Optional<IoQueue> configuredFor(RequestType type) {
        return Optional.ofNullable(byType.get(type));
    }

    /**
     * The device leaves D0: first no power-managed queue presents any more, then one after the other asks the driver to
     * stop what it has, and waits (FxPkgIo::StopProcessingForPower, FxIoStopProcessingForPowerHold).
     */
    public Frame hold() {
        return later(() -> {
            inD0 = false;
            List<Frame> frames = new ArrayList<>();
            List<IoQueue> managed = of(IoQueue::isPowerManaged);
            managed.forEach(queue -> frames.add(off(queue, QueuePower.STARTING_TRANSITION)));
            managed.forEach(queue -> frames.add(off(queue, QueuePower.STOPPING)));
            return frames;
        });
    }

    /** The device is being removed: its power-managed queues, or the others, are purged, and take nothing any more. */
    public Frame purge(boolean powerManaged) {
        return later(() -> {
            inD0 = false;
            shuttingDown = true;
            List<Frame> frames = new ArrayList<>();
            of(queue -> queue.isPowerManaged() == powerManaged).forEach(queue -> frames.add(purge(queue)));
            return frames;
        });
    }

    /** A queue is deleted: it is purged and takes nothing any more; with its device it is purged already. */
    public Frame dispose(IoQueue queue) {
        return strand -> {
            strand.writes(this);
            strand.become(shuttingDown ? Frame.of(null) : purge(queue));
        };
    }

    private Frame purge(IoQueue queue) {
        return Sequence.of(
                strand -> {
                    strand.writes(queue);
                    queue.gates().shutDown();
                    strand.end(null);
                },
                new Quieten(queue, QueueCall.PURGE, Optional.empty()),
                off(queue, QueuePower.PURGE));
    }

    /** The device is deleted, and its queues with it: each waits until its driver has nothing of it. */
    public Frame dispose() {
        return later(() -> {
            List<Frame> frames = new ArrayList<>();
            queues.forEach(queue -> frames.add(QueueDisposal.of(queue)));
            return frames;
        });
    }

    /** The device is in D0: all queues go on with what the driver kept, then present what waits. */
    public Frame resume() {
        return later(() -> {
            inD0 = true;
            List<Frame> frames = new ArrayList<>();
            List<IoQueue> managed = of(IoQueue::isPowerManaged);
            managed.forEach(queue -> frames.add(restart(queue)));
            managed.forEach(queue -> frames.add(presentAgain(queue)));
            return frames;
        });
    }

    private static Frame restart(IoQueue queue) {
        return strand -> {
            strand.writes(queue);
            boolean wasOff = queue.power().state() == QueuePower.OFF;
            if (wasOff) {
                queue.power().enter(QueuePower.RESTARTING);
            }
            strand.become(wasOff ? queue.dispatch() : Frame.of(null));
        };
    }

    private static Frame presentAgain(IoQueue queue) {
        return strand -> {
            strand.writes(queue);
            queue.waits().noteStart(queue.waiting().count());
            strand.become(queue.dispatch());
        };
    }

    private Frame off(IoQueue queue, QueuePower state) {
        return new QueuePowerOff(queue, state, driver.name());
    }

    private List<IoQueue> of(Predicate<IoQueue> which) {
        List<IoQueue> some = new ArrayList<>();
        for (IoQueue queue : queues) {
            if (which.test(queue)) {
                some.add(queue);
            }
        }
        return some;
    }

    private Frame later(Supplier<List<Frame>> frames) {
        return strand -> {
            strand.writes(this);
            strand.become(Sequence.of(frames.get()));
        };
    }
}
