package dev.gatehouse.driver;

import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.StopAction;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/**
 * How a driver wants a queue (WDF_IO_QUEUE_CONFIG).
 *
 * @param name what journals and features call it
 * @param powerManaged PowerManaged; empty for WdfUseDefault: TRUE, but for a filter's queue FALSE
 * @param zeroLength AllowZeroLengthRequests: whether empty reads and writes are presented, or completed by the queue
 * @param presented Settings.Parallel.NumberOfPresentedRequests; empty for no limit
 * @param byType EvtIoRead, EvtIoWrite, EvtIoDeviceControl, EvtIoInternalDeviceControl
 */
public record IoQueueConfig(
        String name,
        Dispatching dispatching,
        Optional<Boolean> powerManaged,
        boolean zeroLength,
        OptionalInt presented,
        Map<RequestType, BiConsumer<Ddi, Request>> byType,
        Optional<BiConsumer<Ddi, Request>> evtIoDefault,
        Optional<Stop> evtIoStop,
        Optional<BiConsumer<Ddi, Request>> evtIoResume,
        Optional<BiConsumer<Ddi, Request>> evtIoCanceledOnQueue) {

    /** EvtIoStop; {@code cancelable} is WdfRequestStopRequestCancelable. */
    @FunctionalInterface
    public interface Stop {
        void stop(Ddi ddi, Request request, StopAction action, boolean cancelable);
    }

    public IoQueueConfig {
        byType = Map.copyOf(byType);
    }

    /** WDF_IO_QUEUE_CONFIG_INIT: no callbacks, power management by default. */
    public static IoQueueConfig of(String name, Dispatching dispatching) {
        return new IoQueueConfig(
                name,
                dispatching,
                Optional.empty(),
                false,
                OptionalInt.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** PowerManaged as WdfTrue or WdfFalse. */
    public IoQueueConfig powerManaged(boolean managed) {
        return new IoQueueConfig(
                name,
                dispatching,
                Optional.of(managed),
                zeroLength,
                presented,
                byType,
                evtIoDefault,
                evtIoStop,
                evtIoResume,
                evtIoCanceledOnQueue);
    }

    /** AllowZeroLengthRequests. */
    public IoQueueConfig allowingZeroLength() {
        return new IoQueueConfig(
                name,
                dispatching,
                powerManaged,
                true,
                presented,
                byType,
                evtIoDefault,
                evtIoStop,
                evtIoResume,
                evtIoCanceledOnQueue);
    }

    /** Settings.Parallel.NumberOfPresentedRequests. */
    public IoQueueConfig presenting(int atMost) {
        return new IoQueueConfig(
                name,
                dispatching,
                powerManaged,
                zeroLength,
                OptionalInt.of(atMost),
                byType,
                evtIoDefault,
                evtIoStop,
                evtIoResume,
                evtIoCanceledOnQueue);
    }

    /** The callback for requests of one type. */
    public IoQueueConfig on(RequestType type, BiConsumer<Ddi, Request> callback) {
        Map<RequestType, BiConsumer<Ddi, Request>> all = new EnumMap<>(RequestType.class);
        all.putAll(byType);
        all.put(type, callback);
        return new IoQueueConfig(
                name,
                dispatching,
                powerManaged,
                zeroLength,
                presented,
                all,
                evtIoDefault,
                evtIoStop,
                evtIoResume,
                evtIoCanceledOnQueue);
    }

    /** EvtIoDefault. */
    public IoQueueConfig onDefault(BiConsumer<Ddi, Request> callback) {
        return new IoQueueConfig(
                name,
                dispatching,
                powerManaged,
                zeroLength,
                presented,
                byType,
                Optional.of(callback),
                evtIoStop,
                evtIoResume,
                evtIoCanceledOnQueue);
    }

    /** EvtIoStop. */
    public IoQueueConfig onStop(Stop callback) {
        return new IoQueueConfig(
                name,
                dispatching,
                powerManaged,
                zeroLength,
                presented,
                byType,
                evtIoDefault,
                Optional.of(callback),
                evtIoResume,
                evtIoCanceledOnQueue);
    }

    /** EvtIoResume. */
    public IoQueueConfig onResume(BiConsumer<Ddi, Request> callback) {
        return new IoQueueConfig(
                name,
                dispatching,
                powerManaged,
                zeroLength,
                presented,
                byType,
                evtIoDefault,
                evtIoStop,
                Optional.of(callback),
                evtIoCanceledOnQueue);
    }

    /** EvtIoCanceledOnQueue. */
    public IoQueueConfig onCanceled(BiConsumer<Ddi, Request> callback) {
        return new IoQueueConfig(
                name,
                dispatching,
                powerManaged,
                zeroLength,
                presented,
                byType,
                evtIoDefault,
                evtIoStop,
                evtIoResume,
                Optional.of(callback));
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
