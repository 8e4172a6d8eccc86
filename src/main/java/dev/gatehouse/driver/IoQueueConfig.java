package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.StopAction;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/** How a driver wants a queue (WDF_IO_QUEUE_CONFIG). A config never changes: each method gives another one. */
@API(status = STABLE)
public final class IoQueueConfig {

    /** EvtIoStop; {@code cancelable} is WdfRequestStopRequestCancelable. */
    @FunctionalInterface
    public interface Stop {
        /** Is called for each request that the driver has while the queue stops. */
        void stop(Ddi ddi, Request request, StopAction action, boolean cancelable);
    }

    private final String name;
    private final Dispatching dispatching;
    private final Map<RequestType, BiConsumer<Ddi, Request>> byType = new EnumMap<>(RequestType.class);
    private Optional<Boolean> powerManaged = Optional.empty();
    private boolean zeroLength;
    private OptionalInt presented = OptionalInt.empty();
    private Optional<BiConsumer<Ddi, Request>> evtIoDefault = Optional.empty();
    private Optional<Stop> evtIoStop = Optional.empty();
    private Optional<BiConsumer<Ddi, Request>> evtIoResume = Optional.empty();
    private Optional<BiConsumer<Ddi, Request>> evtIoCanceledOnQueue = Optional.empty();

    private IoQueueConfig(String name, Dispatching dispatching) {
        this.name = name;
        this.dispatching = dispatching;
    }

    /** WDF_IO_QUEUE_CONFIG_INIT: no callbacks, power management by default; journals and features call it by name. */
    public static IoQueueConfig of(String name, Dispatching dispatching) {
        return new IoQueueConfig(name, dispatching);
    }

    private IoQueueConfig with(Consumer<IoQueueConfig> change) {
        IoQueueConfig copy = new IoQueueConfig(name, dispatching);
        copy.byType.putAll(byType);
        copy.powerManaged = powerManaged;
        copy.zeroLength = zeroLength;
        copy.presented = presented;
        copy.evtIoDefault = evtIoDefault;
        copy.evtIoStop = evtIoStop;
        copy.evtIoResume = evtIoResume;
        copy.evtIoCanceledOnQueue = evtIoCanceledOnQueue;
        change.accept(copy);
        return copy;
    }

    /** PowerManaged as WdfTrue or WdfFalse; otherwise WdfUseDefault: TRUE, but for a filter's queue FALSE. */
    public IoQueueConfig powerManaged(boolean managed) {
        return with(config -> config.powerManaged = Optional.of(managed));
    }

    /** AllowZeroLengthRequests. */
    public IoQueueConfig allowingZeroLength() {
        return with(config -> config.zeroLength = true);
    }

    /** Settings.Parallel.NumberOfPresentedRequests; otherwise there is no limit. */
    public IoQueueConfig presenting(int atMost) {
        return with(config -> config.presented = OptionalInt.of(atMost));
    }

    /** EvtIoRead, EvtIoWrite, EvtIoDeviceControl or EvtIoInternalDeviceControl. */
    public IoQueueConfig on(RequestType type, BiConsumer<Ddi, Request> callback) {
        return with(config -> config.byType.put(type, callback));
    }

    /** EvtIoDefault. */
    public IoQueueConfig onDefault(BiConsumer<Ddi, Request> callback) {
        return with(config -> config.evtIoDefault = Optional.of(callback));
    }

    /** EvtIoStop. */
    public IoQueueConfig onStop(Stop callback) {
        return with(config -> config.evtIoStop = Optional.of(callback));
    }

    /** EvtIoResume. */
    public IoQueueConfig onResume(BiConsumer<Ddi, Request> callback) {
        return with(config -> config.evtIoResume = Optional.of(callback));
    }

    /** EvtIoCanceledOnQueue. */
    public IoQueueConfig onCanceled(BiConsumer<Ddi, Request> callback) {
        return with(config -> config.evtIoCanceledOnQueue = Optional.of(callback));
    }

    String name() {
        return name;
    }

    Dispatching dispatching() {
        return dispatching;
    }

    Optional<Boolean> powerManaged() {
        return powerManaged;
    }

    /** AllowZeroLengthRequests: whether empty reads and writes are presented, or completed by the queue. */
    boolean zeroLength() {
        return zeroLength;
    }

    OptionalInt presented() {
        return presented;
    }

    Map<RequestType, BiConsumer<Ddi, Request>> byType() {
        return Collections.unmodifiableMap(byType);
    }

    Optional<Stop> evtIoStop() {
        return evtIoStop;
    }

    Optional<BiConsumer<Ddi, Request>> evtIoResume() {
        return evtIoResume;
    }

    Optional<BiConsumer<Ddi, Request>> evtIoCanceledOnQueue() {
        return evtIoCanceledOnQueue;
    }

    /** What WdfIoQueueCreate says to it (FxIoQueue::Initialize). */
    NtStatus validate() {
        boolean presents = evtIoDefault.isPresent() || !byType.isEmpty();
        boolean manual = dispatching == Dispatching.MANUAL;
        if (!manual && !presents) {
            return NtStatus.WDF_NO_CALLBACK;
        }
        boolean limited = dispatching != Dispatching.PARALLEL && presented.isPresent();
        return (manual && presents) || limited ? NtStatus.INVALID_PARAMETER : NtStatus.SUCCESS;
    }

    /** The callback for requests of a type; empty where there is none. */
    Optional<BiConsumer<Ddi, Request>> callbackFor(RequestType type) {
        return Optional.ofNullable(byType.get(type)).or(() -> evtIoDefault);
    }
}
