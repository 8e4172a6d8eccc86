package dev.gatehouse.world;

import dev.gatehouse.irp.OtherArguments;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.ReceivedParameters;
import dev.gatehouse.request.SynchronousResult;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What a DDI returned, as journals and checks say it; empty for a DDI that returns nothing. */
final class ResultText {

    private ResultText() {}

    static String of(Object result) {
        if (result instanceof Boolean taken) {
            return taken ? "TRUE" : "FALSE";
        }
        if (result instanceof SynchronousResult sent) {
            return sent.status().text()
                    + (sent.bytes().isPresent() ? ", " + bytes(sent.bytes().getAsLong()) : "");
        }
        if (result instanceof NtStatus status) {
            return status.text();
        }
        return result instanceof Long || result instanceof String ? result.toString() : "";
    }

    /** WdfRequestRetrieveInputBuffer: STATUS_SUCCESS with the length of the buffer, or a failure. */
    static String of(Output<Span> buffer) {
        return buffer.status().text()
                + buffer.value().map(span -> ", " + bytes(span.length())).orElse("");
    }

    /** WDF_REQUEST_COMPLETION_PARAMS: "read, STATUS_SUCCESS, Information 4, output of 8 bytes, length 4". */
    static String of(CompletionParams params) {
        List<String> words = new ArrayList<>();
        words.add(params.type().words() + code(params.code()));
        words.add(params.status().text());
        words.add("Information " + params.information());
        words.addAll(range("input", params.input()));
        words.addAll(range("output", params.output()));
        words.addAll(range("argument 4", params.argument4()));
        words.add("length " + params.length());
        return String.join(", ", words);
    }

    private static String code(IoControlCode code) {
        return code.value() == 0 ? "" : " " + code;
    }

    private static List<String> range(String side, MemoryRange range) {
        return range.memory().isNone() ? List.of() : List.of(side + " of " + bytes(range.effectiveLength()));
    }

    /** WDF_REQUEST_PARAMETERS: "write of 4 bytes at 0x10". */
    static String of(ReceivedParameters parameters) {
        String type = parameters.type().words();
        if (!parameters.type().isControl()) {
            return type + " of " + bytes(parameters.inputLength() + parameters.outputLength()) + " at 0x"
                    + Long.toHexString(parameters.deviceOffset());
        }
        return type + " " + parameters.code() + ", in " + parameters.inputLength() + ", out "
                + parameters.outputLength() + others(parameters.others());
    }

    private static String others(OtherArguments others) {
        return others.equals(OtherArguments.NONE)
                ? ""
                : ", arguments " + hex(others.argument1()) + " and " + hex(others.argument2()) + " and "
                        + hex(others.argument4());
    }

    private static String hex(Span argument) {
        return argument.isNull()
                ? "null"
                : HexFormat.ofDelimiter(" ").withUpperCase().formatHex(argument.bytes());
    }

    private static String bytes(long count) {
        return count + (count == 1 ? " byte" : " bytes");
    }
}
