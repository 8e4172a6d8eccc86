package dev.gatehouse.world;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A driver that makes one mistake with every read: {@code mistake:} says which. */
public final class CarelessDriver implements DriverModel {

    /** What it can do wrong. */
    enum Mistake {
        NONE(""),
        COMPLETES_TWICE("DoubleCompletion"),
        LOSES("RequestCompleted"),
        KEEPS("DeferredRequestCompleted"),
        STOPS_AND_WAITS("NoWaitingStopInHandler"),
        SENDS_UNFORMATTED("RequestFormattedValid"),
        COMPLETES_CANCELABLE("ReqNotCanceledLocal"),
        COMPLETES_ITS_OWN("ReqDelete"),
        SUCCEEDS_AFTER_A_FAILED_SEND("ReqSendFail"),
        WRITES_TO_THE_BUFFER_OF_A_COMPLETED_REQUEST("BufAfterReqCompletedReadA"),
        COPIES_TO_THE_MEMORY_OF_A_COMPLETED_REQUEST("MemAfterReqCompletedReadA"),
        READS_THE_MDL_OF_A_COMPLETED_REQUEST("MdlAfterReqCompletedReadA"),
        RETRIEVES_THE_BUFFER_OF_A_COMPLETED_REQUEST("BufAfterReqCompletedRead"),
        RETRIEVES_THE_INPUT_OF_A_READ("InputBufferAPI");

        private final String rule;

        Mistake(String rule) {
            this.rule = rule;
        }

        /** The rule that it breaks; empty for none. */
        String rule() {
            return rule;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private final Mistake mistake;

    private CarelessDriver(Mistake mistake) {
        this.mistake = mistake;
    }

    @Override
    public void evtIoRead(Ddi ddi, Request request, int length) {
        switch (mistake) {
            case NONE -> succeed(ddi, request);
            case COMPLETES_TWICE -> succeed(ddi, request, request);
            case COMPLETES_ITS_OWN -> succeed(ddi, ddi.createRequest("own"), request);
            case LOSES -> {}
            case KEEPS -> ddi.markCancelable(request, calls -> {});
            case COMPLETES_CANCELABLE -> {
                ddi.markCancelable(request, calls -> {});
                succeed(ddi, request);
            }
            case STOPS_AND_WAITS -> {
                ddi.stop(ddi.localTarget(), SentIoAction.CANCEL_SENT_IO);
                succeed(ddi, request);
            }
            case SENDS_UNFORMATTED -> sendUnformatted(ddi, request);
            case SUCCEEDS_AFTER_A_FAILED_SEND -> failAndSucceed(ddi, request);
            default -> handleBytes(ddi, request);
        }
    }

    private void handleBytes(Ddi ddi, Request request) {
        switch (mistake) {
            case WRITES_TO_THE_BUFFER_OF_A_COMPLETED_REQUEST -> {
                Span buffer = ddi.retrieveOutputBuffer(request, 1).get();
                buffer.put(0, new byte[1]);
                succeed(ddi, request);
                buffer.slice(1, 1).put(0, new byte[1]);
            }
            case COPIES_TO_THE_MEMORY_OF_A_COMPLETED_REQUEST -> {
                Memory memory = ddi.retrieveOutputMemory(request).get();
                succeed(ddi, request);
                ddi.copyFromBuffer(memory, 0, new byte[1]);
            }
            case READS_THE_MDL_OF_A_COMPLETED_REQUEST -> {
                Span mdl = ddi.retrieveOutputMdl(request).get();
                succeed(ddi, request);
                mdl.bytes();
            }
            case RETRIEVES_THE_BUFFER_OF_A_COMPLETED_REQUEST -> {
                ddi.retrieveOutputBuffer(request, 1);
                succeed(ddi, request);
                ddi.retrieveOutputBuffer(request, 1);
            }
            case RETRIEVES_THE_INPUT_OF_A_READ -> {
                ddi.retrieveInputBuffer(request, 1);
                succeed(ddi, request);
            }
            default -> throw new IllegalStateException("impossible: nobody makes the mistake " + mistake);
        }
    }

    private static void succeed(Ddi ddi, Request... requests) {
        for (Request request : requests) {
            ddi.complete(request, NtStatus.SUCCESS, 0);
        }
    }

    private static void sendUnformatted(Ddi ddi, Request request) {
        ddi.setCompletionRoutine(request, (calls, back, target, params) -> succeed(calls, back));
        if (!ddi.send(request, ddi.localTarget(), SendOptions.NONE)) {
            ddi.complete(request, ddi.status(request), 0);
        }
    }

    private static void failAndSucceed(Ddi ddi, Request request) {
        ddi.purge(ddi.localTarget(), PurgeAction.PURGE_IO);
        ddi.formatUsingCurrentType(request);
        ddi.setCompletionRoutine(request, (calls, back, target, params) -> succeed(calls, back));
        ddi.send(request, ddi.localTarget(), SendOptions.NONE);
        succeed(ddi, request);
    }

    /** Found by its name in {@code META-INF/services}. */
    public static final class Factory implements DriverModelFactory {

        private static final Map<String, Mistake> WORDS =
                Arrays.stream(Mistake.values()).collect(Collectors.toMap(Mistake::words, Function.identity()));

        @Override
        public String model() {
            return "careless";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            Mistake mistake = parameters.choice("mistake", WORDS).orElse(Mistake.NONE);
            return () -> new CarelessDriver(mistake);
        }
    }
}
