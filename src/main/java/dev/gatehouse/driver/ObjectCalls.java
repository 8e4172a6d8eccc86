package dev.gatehouse.driver;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.memory.LookasideList;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.objects.NewObject;
import dev.gatehouse.objects.ObjectCallbacks;
import dev.gatehouse.objects.ObjectTree;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.queue.QueueConfig;
import dev.gatehouse.request.Bugcheck;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.threading.SpinLock;
import dev.gatehouse.threading.WaitLock;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.ExecutionLevel;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.WdfObject;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Framework objects and their places in the tree; what becomes of them there is decided in its room. */
interface ObjectCalls extends ObjectDdi, Calls {

    /** These calls as driver code sees them. */
    Ddi self();

    /** Whether the driver's code calls, and not a scenario that tells the driver to. */
    boolean isOwnCode();

    /** A queue of this driver's as the room of queues has it configured. */
    QueueConfig made(IoQueueConfig config);

    private ObjectTree objects() {
        return context().objects();
    }

    @Override
    default WdfObject deviceObject() {
        return objects().device();
    }

    @Override
    default WdfObject driverObject() {
        return objects().driver();
    }

    @Override
    default void delete(IoTarget target) {
        perform(context().delete(target));
    }

    /** What no tree knows is a request that a scenario has made; of a request that is gone the rules tell. */
    @Override
    default void deleteObject(WdfObject object) {
        perform(strand -> {
            strand.writes(objects());
            if (object instanceof IoTarget target) {
                strand.become(context().delete(target));
            } else if (object instanceof Request request) {
                strand.writes(request);
                deleteRequest(request, strand);
            } else {
                adopt(object);
                delete(object, strand);
            }
        });
    }

    private void delete(WdfObject object, Strand strand) {
        if (objects().has(object)) {
            strand.become(objects().delete(object));
        } else {
            stop("WdfObjectDelete");
        }
    }

    private void deleteRequest(Request request, Strand strand) {
        if (objects().has(request)) {
            request.used(journal(), RequestDdi.DELETE, NtStatus.SUCCESS);
            strand.become(objects().delete(request));
        } else {
            request.delete(journal());
            strand.end(null);
        }
    }

    @Override
    default void referenceObject(WdfObject object) {
        onObject(object, "WdfObjectReference", strand -> {
            objects().reference(object);
            strand.end(null);
        });
    }

    @Override
    default void dereferenceObject(WdfObject object) {
        onObject(
                object,
                "WdfObjectDereference",
                strand -> strand.become(objects().dereference(object)));
    }

    private void onObject(WdfObject object, String ddi, Consumer<Strand> body) {
        perform(strand -> {
            strand.writes(objects());
            adopt(object);
            if (objects().has(object)) {
                body.accept(strand);
            } else {
                stop(ddi);
            }
        });
    }

    private void stop(String ddi) {
        Bugcheck.violation(journal(), "0x5", ddi + " was given a handle that is no framework object any more");
    }

    /** What a driver got without attributes gets its place when the driver speaks of it as an object. */
    private void adopt(WdfObject object) {
        if (object instanceof Request request && request.isFromQueue() && !request.isCompleted()) {
            objects().adopt(new NewObject(request, ObjectType.REQUEST, request.name(), ObjectCallbacks.NONE));
        } else if (!objects().has(object) && !objects().isDestroyed(object)) {
            unplaced(object).ifPresent(made -> objects().add(made, Optional.empty()));
        }
    }

    /** A queue that the framework has made, or memory that is none of WdfMemoryCreate. */
    private Optional<NewObject> unplaced(WdfObject object) {
        if (object instanceof IoQueue queue) {
            return Optional.of(new NewObject(queue, ObjectType.DEFAULT_QUEUE, queue.name(), ObjectCallbacks.NONE));
        }
        return object instanceof Memory memory && !memory.isNone()
                ? Optional.of(new NewObject(memory, ObjectType.MEMORY, memory.name(), ObjectCallbacks.NONE))
                : Optional.empty();
    }

    /** Before a request from a queue is completed: what is below it goes (FxRequest::CompleteInternal). */
    default Frame completing(Request request) {
        boolean counts = request.isFromQueue() && !request.isCompleted();
        return counts ? objects().completing(request) : Frame.of(null);
    }

    @Override
    default Output<Request> createRequest(String name, ObjectAttributes attributes) {
        return below(attributes, false, () -> created(name, attributes, request -> NtStatus.SUCCESS));
    }

    @Override
    default Output<Request> createRequest(String name, IoTarget target, ObjectAttributes attributes) {
        return below(attributes, false, () -> created(name, attributes, target::changeTo));
    }

    private Output<Request> created(String name, ObjectAttributes attributes, Function<Request, NtStatus> check) {
        Request request = Request.create(name, context().identity());
        request.used(journal(), RequestDdi.CREATE, NtStatus.SUCCESS);
        NtStatus status = check.apply(request);
        if (!status.isSuccess()) {
            return Output.failed(status);
        }
        UnaryOperator<Frame> dispose = cleanup -> strand -> {
            strand.writes(request);
            request.dispose(journal());
            strand.become(cleanup);
        };
        Output<Request> placed = place(request, ObjectType.REQUEST, name, attributes, dispose);
        placed.value().ifPresent(context().observer()::created);
        return placed;
    }

    @Override
    default Output<Memory> createMemory(String name, int size, ObjectAttributes attributes) {
        Output<Memory> memory = Memory.create(name, size);
        return memory.status().isSuccess()
                ? below(attributes, false, () -> place(memory.get(), ObjectType.MEMORY, name, attributes))
                : memory;
    }

    @Override
    default Output<LookasideList> createLookasideList(String name, int bufferSize, ObjectAttributes attributes) {
        Output<LookasideList> list = LookasideList.create(name, bufferSize);
        return list.status().isSuccess()
                ? below(attributes, false, () -> place(list.get(), ObjectType.LOOKASIDE, name, attributes))
                : list;
    }

    @Override
    default Output<RemoteTarget> createTarget(String name, ObjectAttributes attributes) {
        return below(
                attributes,
                false,
                () -> isUnderDevice(attributes)
                        ? context().createTarget(name, attributes.parent(), callbacks(name, attributes))
                        : Output.failed(NtStatus.INVALID_DEVICE_REQUEST));
    }

    private boolean isUnderDevice(ObjectAttributes attributes) {
        return attributes.parent().map(objects()::isOfDevice).orElse(true);
    }

    @Override
    default Output<DriverTimer> createTimer(String name, Consumer<Ddi> evtTimerFunc, ObjectAttributes attributes) {
        if (attributes.parent().isEmpty()) {
            return Output.failed(NtStatus.WDF_PARENT_NOT_SPECIFIED);
        }
        DriverTimer timer = new DriverTimer(
                context().name() + "'s timer " + name,
                attributes.level() == ExecutionLevel.PASSIVE ? Irql.PASSIVE : Irql.DISPATCH,
                journal(),
                () -> watched("EvtTimerFunc", () -> evtTimerFunc.accept(self())));
        return below(
                attributes,
                true,
                () -> isUnderDevice(attributes)
                        ? place(
                                timer,
                                ObjectType.TIMER,
                                name,
                                attributes,
                                cleanup -> Sequence.of(timer.dispose(), cleanup))
                        : Output.failed(NtStatus.INVALID_DEVICE_REQUEST));
    }

    @Override
    default Output<SpinLock> createSpinLock(String name, ObjectAttributes attributes) {
        SpinLock lock = new SpinLock(
                context().name() + "'s spin lock " + name, context().name(), journal());
        return below(attributes, false, () -> place(lock, ObjectType.SPIN_LOCK, name, attributes));
    }

    @Override
    default Output<WaitLock> createWaitLock(String name, ObjectAttributes attributes) {
        WaitLock lock = new WaitLock(
                context().name() + "'s wait lock " + name, context().name(), journal());
        return below(attributes, false, () -> place(lock, ObjectType.WAIT_LOCK, name, attributes));
    }

    @Override
    default Output<IoQueue> createQueue(IoQueueConfig config, ObjectAttributes attributes) {
        NtStatus status = config.validate();
        return below(attributes, true, () -> {
            if (!status.isSuccess()) {
                return Output.failed(status);
            }
            IoQueue queue = context().queues().create(made(config));
            NtStatus added = objects().add(placeOf(queue, attributes), attributes.parent());
            return added.isSuccess() ? Output.of(queue) : Output.failed(added);
        });
    }

    private NewObject placeOf(IoQueue queue, ObjectAttributes attributes) {
        return new NewObject(
                queue,
                ObjectType.QUEUE,
                queue.name(),
                callbacks(queue.name(), attributes),
                cleanup -> Sequence.of(context().queues().dispose(queue), cleanup));
    }

    /** One step that makes an object with attributes. */
    private <T> Output<T> below(ObjectAttributes attributes, boolean levelAllowed, Supplier<Output<T>> body) {
        return perform(strand -> {
            strand.writes(context());
            strand.writes(objects());
            attributes.parent().ifPresent(this::adopt);
            NtStatus status = attributes.validate(levelAllowed);
            if (!attributes.parent().map(objects()::has).orElse(true)) {
                stop("ParentObject of WDF_OBJECT_ATTRIBUTES");
            } else {
                strand.end(status.isSuccess() ? body.get() : Output.failed(status));
            }
        });
    }

    private <T extends WdfObject> Output<T> place(T handle, ObjectType type, String name, ObjectAttributes attributes) {
        return place(handle, type, name, attributes, UnaryOperator.identity());
    }

    private <T extends WdfObject> Output<T> place(
            T handle, ObjectType type, String name, ObjectAttributes attributes, UnaryOperator<Frame> dispose) {
        NewObject made = new NewObject(handle, type, name, callbacks(name, attributes), dispose);
        NtStatus status = objects().add(made, attributes.parent());
        if (!status.isSuccess()) {
            return Output.failed(status);
        }
        if (isOwnCode()) {
            objects().tellOf(handle, attributes.parent().isPresent());
        }
        return Output.of(handle);
    }

    private ObjectCallbacks callbacks(String name, ObjectAttributes attributes) {
        return new ObjectCallbacks(
                () -> callback("EvtCleanupCallback", name, attributes.evtCleanup()),
                () -> callback("EvtDestroyCallback", name, attributes.evtDestroy()));
    }

    private Frame callback(String callback, String name, Optional<Consumer<Ddi>> code) {
        return code.<Frame>map(known -> strand -> {
                    journal().callbackCalled(context().name(), callback + " of " + name);
                    strand.become(watched(callback, () -> known.accept(self())));
                })
                .orElseGet(() -> Frame.of(null));
    }
}
