package dev.gatehouse.steps.words;

import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.matcher.HexPatternException;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.Guid;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.TargetState;
import dev.gatehouse.wdk.WdmPointer;
import dev.gatehouse.world.TargetName;
import io.cucumber.java.DocStringType;
import io.cucumber.java.ParameterType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parameter types of Gatehouse's steps; all names begin with {@code gatehouse-}, so that a user's own are free. */
public final class ParameterTypes {

    @ParameterType(name = "gatehouse-driver", value = "driver \"([^\"]*)\"(?: of stack \"([^\"]*)\")?")
    public String driver(String name, String stack) {
        return stack == null ? name : stack + "/" + name;
    }

    /** One of the driver's targets: the local one, the self target, or the remote one of a link. */
    @ParameterType(name = "gatehouse-target", value = "its local target|its self target|its remote target \"[^\"]*\"")
    public OwnTarget target(String words) {
        return OwnTarget.read(words);
    }

    @ParameterType(
            name = "gatehouse-target-of",
            value = "the (?:local|self) target of driver \"[^\"]*\"(?: of stack \"[^\"]*\")?"
                    + "|the remote target \"[^\"]*\" of driver \"[^\"]*\"(?: of stack \"[^\"]*\")?")
    public TargetName targetOf(String words) {
        return Phrases.targetOf(words);
    }

    /** What is sent: a read, a write, an IOCTL or an internal IOCTL. */
    @ParameterType(name = "gatehouse-transfer", value = Phrases.TRANSFER)
    public Transferred transfer(String words) {
        return Phrases.transfer(words);
    }

    /** What a request is formatted as, where a table says the rest. */
    @ParameterType(
            name = "gatehouse-form",
            value = "a read|a write|an IOCTL|an internal IOCTL(?: with other arguments)?")
    public RequestType form(String words) {
        return switch (words) {
            case "a read" -> RequestType.READ;
            case "a write" -> RequestType.WRITE;
            case "an IOCTL" -> RequestType.DEVICE_CONTROL;
            case "an internal IOCTL" -> RequestType.INTERNAL_DEVICE_CONTROL;
            default -> RequestType.OTHER;
        };
    }

    /** Nothing, or how it is sent. */
    @ParameterType(name = "gatehouse-how", value = Phrases.HOW)
    public How how(String words) {
        return Phrases.how(words);
    }

    /** Nothing, or the named thread that makes the call. */
    @ParameterType(name = "gatehouse-thread", value = "(?: on thread \"[^\"]*\")?")
    public Optional<String> thread(String words) {
        return Phrases.quoted(words);
    }

    @ParameterType(name = "gatehouse-status", value = "[A-Z][A-Z0-9_]+|0x[0-9A-Fa-f]+")
    public NtStatus status(String text) {
        return NtStatus.parse(text).orElseThrow(() -> unknown("status", text, NtStatus.names()));
    }

    @ParameterType(name = "gatehouse-state", value = "\\w+")
    public TargetState state(String text) {
        List<String> known =
                Arrays.stream(TargetState.values()).map(TargetState::words).toList();
        return Arrays.stream(TargetState.values())
                .filter(state -> state.words().equals(text))
                .findFirst()
                .orElseThrow(() -> unknown("state of a target", text, known));
    }

    @ParameterType(name = "gatehouse-sent", value = "cancelling|waiting for|leaving")
    public SentIoAction sent(String word) {
        return switch (word) {
            case "cancelling" -> SentIoAction.CANCEL_SENT_IO;
            case "leaving" -> SentIoAction.LEAVE_SENT_IO_PENDING;
            default -> SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE;
        };
    }

    /** A duration in ticks. */
    @ParameterType(name = "gatehouse-duration", value = Phrases.DURATION)
    public long duration(String words) {
        return Numbers.ticks(words);
    }

    /** A value of a device, 64 bits without a sign: {@code 16} or {@code 0x10}. */
    @ParameterType(name = "gatehouse-value", value = Phrases.NUMBER)
    public long value(String text) {
        return Numbers.unsigned("a value", text);
    }

    /** An offset in bytes: {@code 16} or {@code 0x10}. */
    @ParameterType(name = "gatehouse-offset", value = Phrases.NUMBER)
    public long offset(String text) {
        return Numbers.read("offset", text, Long.MAX_VALUE);
    }

    /** The code of a bug check, {@code 0x10D}. */
    @ParameterType(name = "gatehouse-code", value = "0x[0-9A-Fa-f]{1,8}")
    public int code(String text) {
        return Integer.parseUnsignedInt(text.substring(2), 16);
    }

    /** A device property without its prefix: {@code HardwareID}. */
    @ParameterType(name = "gatehouse-property", value = "[A-Z]\\w+")
    public DeviceProperty property(String text) {
        return DeviceProperty.parse(text).orElseThrow(() -> unknown("device property", text, DeviceProperty.names()));
    }

    @ParameterType(name = "gatehouse-guid", value = Guid.FORM)
    public Guid guid(String text) {
        return Guid.parse(text).orElseThrow();
    }

    @ParameterType(name = "gatehouse-pointer", value = "device object|physical device|file object|file handle")
    public WdmPointer pointer(String words) {
        return Arrays.stream(WdmPointer.values())
                .filter(pointer -> pointer.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** Durations in ticks, with commas or "and" between them. */
    @ParameterType(
            name = "gatehouse-durations",
            value = Phrases.DURATION + "(?:(?:, | and |, and )" + Phrases.DURATION + ")*")
    public List<Long> durations(String words) {
        return Arrays.stream(words.split(", and |, | and ", -1))
                .map(Numbers::ticks)
                .toList();
    }

    /** What a DDI returned, as journals write it. */
    @ParameterType(name = "gatehouse-result", value = "TRUE|FALSE|\\d+|STATUS_[A-Z0-9_]+|0x[0-9A-Fa-f]+")
    public String result(String text) {
        return text.matches("TRUE|FALSE|\\d+") ? text : status(text).text();
    }

    /** Names in quotes, with commas or "and" between them; "r1" to "r64" are 64 names. */
    @ParameterType(name = "gatehouse-names", value = Names.FORM)
    public List<String> names(String words) {
        return Names.read(words);
    }

    /** The buffer of a request, or what a device holds. */
    @ParameterType(name = "gatehouse-buffer", value = Buffer.FORM)
    public Buffer buffer(String words) {
        return new Buffer(words);
    }

    /** A moment of the system time, in ticks since 1601-01-01. */
    @ParameterType(name = "gatehouse-system-time", value = Phrases.SYSTEM_TIME)
    public long systemTime(String text) {
        return Numbers.systemTime(text);
    }

    /** Whether the framework frees an IRP, and may replace it. */
    @ParameterType(name = "gatehouse-owner", value = "the framework frees|it keeps")
    public boolean owner(String words) {
        return words.equals("the framework frees");
    }

    /** Nothing, or the thread that all of it happened on. */
    @ParameterType(
            name = "gatehouse-where",
            value = "(?: on one thread| on the scenario's thread| on thread \"[^\"]*\"| on the timer of \"[^\"]*\""
                    + "| on a thread of device \"[^\"]*\")?")
    public Where where(String words) {
        return Where.of(words);
    }

    @ParameterType(name = "gatehouse-way", value = "read into|write from")
    public RequestType way(String words) {
        return words.equals("read into") ? RequestType.READ : RequestType.WRITE;
    }

    @ParameterType(name = "gatehouse-irql", value = "PASSIVE_LEVEL|APC_LEVEL|DISPATCH_LEVEL")
    public Irql irql(String words) {
        return Irql.valueOf(words.substring(0, words.indexOf('_')));
    }

    @DocStringType(contentType = "hex")
    public HexPattern hex(String text) {
        try {
            return HexPattern.parse(text);
        } catch (HexPatternException wrong) {
            throw new WrongInput("the bytes cannot be read: " + wrong.getMessage());
        }
    }

    private static WrongInput unknown(String kind, String text, List<String> known) {
        String hint = Nearest.of(text, known)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("");
        return new WrongInput("no " + kind + " is called " + text + hint);
    }
}
