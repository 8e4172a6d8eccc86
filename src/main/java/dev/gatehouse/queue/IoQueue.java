package dev.gatehouse.queue;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.DriverHold;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.WdfObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A driver's I/O queue (WDFQUEUE): what waits in it, what its driver has from it, and what its driver is to be told.
 *
 * <p>Whoever changes something visits {@link DispatchEvents}, which calls the driver.
 */
@Handle
public final class IoQueue implements RequestOwner, WdfObject {

    private static final Reason CANCELLED_ON_QUEUE =
            new Reason("FxIoQueue::CancelForQueue", "it was cancelled while it waited in the driver's queue");
    private static final Reason CANCELLED_BEFORE = new Reason(
            "FxIoQueue::InsertNewRequestLocked", "it was cancelled already when it was to wait in the driver's queue");
    private static final Reason ZERO_LENGTH = new Reason(
            "FxIoQueue::DispatchRequestToDriver", "the driver's queue does not allow requests of zero length");
    private static final Reason NOT_ACCEPTING =
            new Reason("FxIoQueue::QueueRequest", "the driver's queue takes nothing: it is drained, purged or removed");

    private final QueueConfig config;
    private final DriverIdentity driver;
    private final Journal journal;
    private final WaitingRequests waiting = new WaitingRequests();
    private final DriverOwned driverOwned = new DriverOwned();
    private final QueueGates gates = new QueueGates();
    private final PowerEvents power;
    private final QueueWaits waits = new QueueWaits();
    private final Deque<Frame> cancelled = new ArrayDeque<>(2);
    private final Deque<Request> cancelledOnQueue = new ArrayDeque<>(2);
    private int dispatchers;

    /** A queue; one that is power-managed begins without power, unless its device is in D0. */
    public IoQueue(QueueConfig config, DriverIdentity driver, boolean deviceInD0, Journal journal) {
        this.config = config;
        this.driver = driver;
        this.journal = journal;
        this.power = new PowerEvents(this, driverOwned, config.events(), deviceInD0 || !config.powerManaged());
    }

    /** The name under which journals and scenarios know the queue. */
    @API(status = STABLE)
    public String name() {
        return config.name();
    }

    public QueueConfig config() {
        return config;
    }

    DriverIdentity driver() {
        return driver;
    }

    Journal journal() {
        return journal;
    }

    WaitingRequests waiting() {
        return waiting;
    }

    DriverOwned driverOwned() {
        return driverOwned;
    }

    QueueGates gates() {
        return gates;
    }

    PowerEvents power() {
        return power;
    }

    QueueWaits waits() {
        return waits;
    }

    /** Takes a request that comes from above (FxIoQueue::QueueRequest). */
    public Frame accept(Request request) {
        return strand -> {
            strand.writes(this);
            strand.writes(request.irp());
            strand.become(
                    gates.accepts()
                            ? new DispatchEvents(this, Optional.of(request))
                            : finish(request, NtStatus.INVALID_DEVICE_STATE, NOT_ACCEPTING));
        };
    }

    /** The driver is done with a request: what stands behind it may come. */
    @Override
    public Frame released(Request request) {
        return strand -> {
            strand.writes(this);
            driverOwned.remove(request);
            strand.become(dispatchUnlessDispatched());
        };
    }

    /** Visits the dispatcher. */
    Frame dispatch() {
        return new DispatchEvents(this, Optional.empty());
    }

    /** Visits the dispatcher where nobody does so already (FxIoQueue::DispatchInternalEvents). */
    Frame dispatchUnlessDispatched() {
        return strand -> {
            strand.writes(this);
            strand.become(dispatchers == 0 ? dispatch() : Frame.of(null));
        };
    }

    void enterDispatcher() {
        dispatchers++;
    }

    void leaveDispatcher() {
        dispatchers--;
    }

    boolean isLastDispatcher() {
        return dispatchers == 1;
    }

    private boolean hasEvents() {
        return !cancelled.isEmpty()
                || !cancelledOnQueue.isEmpty()
                || power.state().isBetween()
                || waits.isDue(isLastDispatcher(), driverOwned.count(), 1);
    }

    /** Tells whether a request that comes need not wait in the queue. */
    boolean canPresentAtOnce() {
        return !hasEvents() && mayPresent() && waiting.count() == 0;
    }

    private boolean mayPresent() {
        return power.state() == QueuePower.ON && gates.dispatches() && driverOwned.count() < config.room();
    }

    /** What the dispatcher does next, in the framework's order. */
    Turn nextEvent() {
        if (!power.state().isNotifying() && !cancelled.isEmpty()) {
            return Turn.calling(cancelled.remove());
        }
        if (!power.state().isNotifying() && !cancelledOnQueue.isEmpty()) {
            return Turn.calling(config.events().canceledOnQueue(cancelledOnQueue.remove()));
        }
        if (waits.isDue(isLastDispatcher(), driverOwned.count(), waiting.count())) {
            gates.driverHasNothing();
            return Turn.calling(waits.take(driverOwned.count(), waiting.count()));
        }
        if (power.state().isBetween()) {
            return power.next();
        }
        waits.dispose(isLastDispatcher(), driverOwned.count() + waiting.count());
        return ready();
    }

    private Turn ready() {
        if (isManual()) {
            boolean on = power.state() == QueuePower.ON && gates.dispatches();
            return on ? waits.ready().map(Turn::calling).orElse(Turn.DONE) : Turn.DONE;
        }
        Optional<Request> next = mayPresent() ? waiting.takeNext() : Optional.empty();
        return next.map(request -> Turn.calling(give(request))).orElse(Turn.DONE);
    }

    /** Gives a request to the driver. */
    Frame give(Request request) {
        RequestType type = request.irp().currentLocation().type();
        if (keepsFromDriver(request) && config.events().handles(type)) {
            driverOwned.add(request);
            return Sequence.of(completeEmpty(request), released(request));
        }
        own(request);
        return config.events().present(request);
    }

    void own(Request request) {
        driverOwned.add(request);
        request.delivery().present();
        request.setHold(DriverHold.OWNED);
        request.used(journal, RequestDdi.RETRIEVE, NtStatus.SUCCESS);
    }

    /** Puts a request behind those that wait; one that is cancelled already fails. */
    Optional<Frame> keep(Request request) {
        request.setHold(DriverHold.NONE);
        if (waiting.addLast(request, irp -> cancelled(request))) {
            waits.noteArrival(waiting.count());
            return Optional.empty();
        }
        return Optional.of(finish(request, NtStatus.CANCELLED, CANCELLED_BEFORE));
    }

    /** Puts a request of the driver's back before those that wait, unless it is cancelled or to be cancelled. */
    Frame takeBack(Request request) {
        return strand -> {
            strand.writes(this);
            strand.writes(request.irp());
            driverOwned.remove(request);
            request.setHold(DriverHold.NONE);
            if (!gates.cancelsDispatched() && waiting.addFirst(request, irp -> cancelled(request))) {
                waits.noteArrival(waiting.count());
                strand.end(null);
            } else {
                strand.become(cancelInQueue(request));
            }
        };
    }

    /** A request that was forwarded waits behind the others, unless it is cancelled already. */
    public Frame acceptForwarded(Request request) {
        return strand -> {
            strand.writes(this);
            strand.writes(request.irp());
            request.setHold(DriverHold.NONE);
            if (waiting.addLast(request, irp -> cancelled(request))) {
                waits.noteArrival(waiting.count());
                strand.become(dispatch());
            } else {
                strand.become(cancelInQueue(request));
            }
        };
    }

    /** STATUS_SUCCESS where a driver may retrieve now; STATUS_INVALID_DEVICE_STATE or STATUS_WDF_PAUSED else. */
    NtStatus retrievable() {
        if (config.dispatching() == Dispatching.PARALLEL) {
            return NtStatus.INVALID_DEVICE_STATE;
        }
        boolean paused = power.state() == QueuePower.OFF || !gates.dispatches();
        return paused ? NtStatus.WDF_PAUSED : NtStatus.SUCCESS;
    }

    /** Tells whether it is an empty read or write, and the queue completes those itself. */
    boolean keepsFromDriver(Request request) {
        return !config.zeroLength() && request.irp().currentLocation().isEmptyTransfer();
    }

    /** Completes an empty read or write. */
    Frame completeEmpty(Request request) {
        return finish(request, NtStatus.SUCCESS, ZERO_LENGTH);
    }

    /** Tells whether the queue takes what a driver forwards to it. */
    public boolean isAccepting() {
        return gates.accepts();
    }

    boolean isManual() {
        return config.dispatching() == Dispatching.MANUAL;
    }

    public boolean isPowerManaged() {
        return config.powerManaged();
    }

    /** Tells whether the driver has marked a request cancelable and it is neither cancelled nor sent meanwhile. */
    static boolean isCancelable(Request request) {
        return request.hold() == DriverHold.CANCELABLE
                && !request.isOutstanding()
                && request.irp().hasCancelRoutine();
    }

    /** The driver's cancel callback is to be called, by whoever dispatches (FxIoQueue::CancelForDriver). */
    Frame cancelForDriver(Request request, Function<Request, Frame> evtRequestCancel) {
        return strand -> {
            strand.writes(this);
            strand.writes(request);
            request.mark();
            cancelled.add(evtRequestCancel.apply(request));
            strand.become(dispatchUnlessDispatched());
        };
    }

    private Frame cancelled(Request request) {
        return strand -> {
            strand.writes(this);
            journal.cancelRoutineCalled(request.name(), name());
            waiting.remove(request);
            strand.become(cancelInQueue(request));
        };
    }

    /** Cancels what is not in the driver's hands: the driver hears of it only where it had it before and wants to. */
    Frame cancelInQueue(Request request) {
        return strand -> {
            strand.writes(this);
            request.mark();
            boolean tells = request.delivery().wasPresented()
                    && config.events().canceledOnQueue(request).isPresent();
            if (tells) {
                driverOwned.add(request);
                request.setHold(DriverHold.CANCELLED);
                cancelledOnQueue.add(request);
                strand.become(dispatchUnlessDispatched());
            } else {
                strand.become(Sequence.of(
                        finish(request, NtStatus.CANCELLED, CANCELLED_ON_QUEUE), dispatchUnlessDispatched()));
            }
        };
    }

    private Frame finish(Request request, NtStatus status, Reason why) {
        return strand -> {
            strand.writes(request);
            Irp irp = request.irp();
            irp.setStatus(status, 0, why);
            request.setCompleted();
            journal.completedBelow(request.name(), name(), status, 0, why);
            strand.become(new CompleteIrp(irp));
        };
    }

    /** What a power-down or removal waits for while the driver has requests of this queue. */
    public WaitObject powerIdle() {
        return power.idle();
    }

    /** WdfIoQueueGetState. */
    public IoQueueState state() {
        boolean held = config.powerManaged() && power.state() != QueuePower.ON;
        return new IoQueueState(gates.accepts(), gates.dispatches(), held, waiting.count(), driverOwned.count());
    }

    /** The requests that wait or that the driver has, by name. */
    String outstanding() {
        return Stream.concat(driverOwned.all(), waiting.all())
                .map(Request::name)
                .collect(Collectors.joining(", "));
    }

    /** Tells whether a request of that name waits in this queue. */
    public boolean holdsName(String request) {
        return waiting.all().anyMatch(each -> each.name().equals(request));
    }

    /** Tells whether the driver has a request of that name from this queue. */
    public boolean hasPresented(String request) {
        return driverOwned.all().anyMatch(each -> each.name().equals(request));
    }
}
