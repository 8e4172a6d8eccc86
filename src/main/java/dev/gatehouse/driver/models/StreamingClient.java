package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.iotarget.AccessMask;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallbacks;
import dev.gatehouse.memory.Span;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.wdk.NtStatus;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A client of a device interface, as DMF's DeviceInterfaceTarget makes one: it opens the device when that arrives, asks
 * itself at a query-remove whether it can do without, and streams from it in D0.
 *
 * <p>It prints the first byte of each buffer that it gets, and each question that it is asked.
 */
public final class StreamingClient implements DriverModel {

    private final int outstanding;
    private final int length;
    private final boolean vetoes;
    private Optional<RemoteTarget> target = Optional.empty();
    private Optional<ContinuousRequests> stream = Optional.empty();

    private StreamingClient(int outstanding, int length, boolean vetoes) {
        this.outstanding = outstanding;
        this.length = length;
        this.vetoes = vetoes;
    }

    @Override
    public void evtInterfaceArrival(Ddi ddi, String symbolicLink) {
        RemoteTarget opened = ddi.createTarget("source");
        target = Optional.of(opened);
        TargetCallbacks callbacks = new TargetCallbacks(
                ddi.callback(asked -> queryRemove(ddi)),
                ddi.callback(told -> removeCanceled(ddi)),
                ddi.callback(told -> removeComplete(ddi)));
        OpenParams params =
                new OpenParams.ByName(symbolicLink, AccessMask.READ_WRITE, AccessMask.READ_WRITE, callbacks);
        if (ddi.open(opened, params).isSuccess()) {
            stream = Optional.of(new ContinuousRequests(ddi, opened, "stream", outstanding, length, this::got));
            stream.get().start(ddi);
        }
    }

    /** EvtContinuousRequestTargetBufferOutput: the client wants more, always. */
    private boolean got(Ddi ddi, Span bytes) {
        ddi.print("buffer " + HexFormat.of().withUpperCase().toHexDigits(bytes.bytes()[0]));
        return true;
    }

    private NtStatus queryRemove(Ddi ddi) {
        ddi.print(vetoes ? "QueryRemove refused" : "QueryRemove");
        if (vetoes) {
            return NtStatus.UNSUCCESSFUL;
        }
        stream.orElseThrow().stopAndWait(ddi);
        ddi.closeForQueryRemove(target.orElseThrow());
        return NtStatus.SUCCESS;
    }

    /** Nothing is to be opened again where the client had refused. */
    private NtStatus removeCanceled(Ddi ddi) {
        ddi.print("RemoveCancel");
        if (!vetoes && ddi.open(target.orElseThrow(), new OpenParams.Reopen()).isSuccess()) {
            stream.orElseThrow().start(ddi);
        }
        return NtStatus.SUCCESS;
    }

    private NtStatus removeComplete(Ddi ddi) {
        ddi.print("RemoveComplete");
        stream.ifPresent(running -> running.stopAndWait(ddi));
        stream = Optional.empty();
        ddi.delete(target.orElseThrow());
        return NtStatus.SUCCESS;
    }

    @Override
    public NtStatus evtDeviceD0Entry(Ddi ddi) {
        stream.ifPresent(stopped -> stopped.start(ddi));
        return NtStatus.SUCCESS;
    }

    @Override
    public NtStatus evtDeviceD0Exit(Ddi ddi) {
        stream.ifPresent(running -> running.stopAndWait(ddi));
        return NtStatus.SUCCESS;
    }

    /** Reads {@code outstanding}, {@code length} and {@code vetoes}. */
    public static final class Factory implements DriverModelFactory {

        @Override
        public String model() {
            return "streaming client";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            int outstanding =
                    parameters.integer("outstanding", 1, 64).orElse(1L).intValue();
            int length = parameters.size("length").orElse(1L).intValue();
            boolean vetoes = parameters.flag("vetoes").orElse(false);
            return () -> new StreamingClient(outstanding, length, vetoes);
        }
    }
}
