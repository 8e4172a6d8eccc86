package dev.gatehouse.hardware.models;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.hardware.parts.Allowance;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Answers each request as a table says: the first response whose conditions all hold; none is an explained refusal. */
public final class ScriptModel implements DeviceModel {

    /** The most bytes that a topology may give a device to answer with and to compare with, all together. */
    static final int MOST_BYTES = 16 << 20;

    /** One line of the table. */
    private record Response(
            Optional<RequestType> type,
            Optional<IoControlCode> code,
            Optional<Long> offset,
            Optional<byte[]> input,
            NtStatus status,
            byte[] bytes,
            OptionalLong information,
            OptionalLong latency) {

        boolean matches(Transfer transfer) {
            return type.filter(wanted -> wanted != transfer.type()).isEmpty()
                    && code.filter(wanted -> !wanted.equals(transfer.code())).isEmpty()
                    && offset.filter(wanted -> wanted != transfer.offset()).isEmpty()
                    && input.filter(wanted -> !Arrays.equals(wanted, transfer.input()))
                            .isEmpty();
        }

        long size() {
            return bytes.length + (long) input.map(wanted -> wanted.length).orElse(0);
        }

        boolean fitsAll() {
            return type.isEmpty() && code.isEmpty() && offset.isEmpty() && input.isEmpty();
        }

        Outcome apply(Transfer transfer) {
            long answered = transfer.answer(bytes);
            long natural = transfer.type() == RequestType.WRITE ? transfer.input().length : answered;
            return new Outcome(status, information.orElse(status.isSuccess() ? natural : 0), "its script says so");
        }
    }

    private final List<Response> responses;

    private ScriptModel(List<Response> responses) {
        this.responses = responses;
    }

    @Override
    public Outcome serve(Transfer transfer) {
        return responseTo(transfer)
                .map(response -> response.apply(transfer))
                .orElseGet(() -> Outcome.failure(
                        NtStatus.INVALID_DEVICE_REQUEST, "none of its responses is for a " + transfer.words()));
    }

    @Override
    public OptionalLong latency(Transfer transfer) {
        return responseTo(transfer).map(Response::latency).orElse(OptionalLong.empty());
    }

    private Optional<Response> responseTo(Transfer transfer) {
        return responses.stream().filter(response -> response.matches(transfer)).findFirst();
    }

    /**
     * Reads {@code responses}: a list of maps with {@code to}, conditions, {@code status}, {@code bytes}, and so on.
     */
    public static final class Factory implements DeviceModelFactory {

        @Override
        public String model() {
            return "script";
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            parameters.require("responses");
            List<Response> responses =
                    Allowance.ofBytes(MOST_BYTES).read("responses", parameters, Factory::response, Response::size);
            warnOfHidden(responses, parameters.blocks("responses"));
            return () -> new ScriptModel(responses);
        }

        /** The first that fits is given: what stands behind one without conditions never is. */
        private static void warnOfHidden(List<Response> responses, List<Parameters> blocks) {
            for (int i = 0; i < responses.size() - 1; i++) {
                if (responses.get(i).fitsAll()) {
                    blocks.get(i + 1)
                            .warnOfAll(Complaint.of(
                                            ProblemCode.T169,
                                            blocks.get(i + 1).owner() + " has no effect: entry " + (i + 1)
                                                    + " fits each request")
                                    .expecting("the entry without conditions as the last one"));
                    return;
                }
            }
        }

        private static Response response(Parameters block) {
            Response response = new Response(
                    block.choice("to", types()),
                    block.ioctl("ioctl"),
                    block.integer("offset", 0, Long.MAX_VALUE),
                    block.bytes("input"),
                    block.status("status").orElse(NtStatus.SUCCESS),
                    block.bytes("bytes").orElse(new byte[0]),
                    optional(block.integer("information", 0, Integer.MAX_VALUE)),
                    optional(block.duration("latency")));
            block.finish();
            return response;
        }

        private static OptionalLong optional(Optional<Long> value) {
            return value.map(OptionalLong::of).orElse(OptionalLong.empty());
        }

        private static Map<String, RequestType> types() {
            Map<String, RequestType> words = new LinkedHashMap<>();
            for (RequestType type : List.of(
                    RequestType.READ,
                    RequestType.WRITE,
                    RequestType.DEVICE_CONTROL,
                    RequestType.INTERNAL_DEVICE_CONTROL)) {
                words.put(type.words(), type);
            }
            return words;
        }
    }
}
