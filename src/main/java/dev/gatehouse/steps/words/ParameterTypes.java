package dev.gatehouse.steps.words;

import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.steps.Named;
import dev.gatehouse.steps.Parameter;
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
    @Parameter(
            meaning = "a driver of the topology",
            examples = {"driver \"guard\"", "driver \"guard\" of stack \"toaster\""},
            names = Named.DRIVER)
    public String driver(String name, String stack) {
        return stack == null ? name : stack + "/" + name;
    }

    /** One of the driver's targets: the local one, the self target, or the remote one of a link. */
    @ParameterType(name = "gatehouse-target", value = "its local target|its self target|its remote target \"[^\"]*\"")
    @Parameter(
            meaning = "one of the targets of the driver that acts",
            examples = {"its local target", "its self target", "its remote target \"watch\""},
            names = Named.LINK)
    public OwnTarget target(String words) {
        return OwnTarget.read(words);
    }

    @ParameterType(
            name = "gatehouse-target-of",
            value = "the (?:local|self) target of driver \"[^\"]*\"(?: of stack \"[^\"]*\")?"
                    + "|the remote target \"[^\"]*\" of driver \"[^\"]*\"(?: of stack \"[^\"]*\")?")
    @Parameter(
            meaning = "a target of a driver",
            examples = {
                "the local target of driver \"guard\"",
                "the self target of driver \"guard\"",
                "the remote target \"watch\" of driver \"guard\""
            },
            names = {Named.LINK, Named.DRIVER})
    public TargetName targetOf(String words) {
        return Phrases.targetOf(words);
    }

    /** What is sent: a read, a write, an IOCTL or an internal IOCTL. */
    @ParameterType(name = "gatehouse-transfer", value = Phrases.TRANSFER)
    @Parameter(
            meaning = "what is sent",
            examples = {
                "a read of 4 bytes",
                "a read of 4 bytes at offset 0x10",
                "a write of \"01 02\" at offset 0",
                "an IOCTL IOCTL_NAME with input \"01\" and room for 4 bytes",
                "an internal IOCTL 0x000B0003",
                "an internal IOCTL 0x000B0003 with other arguments \"01\", \"02\" and \"03\""
            },
            names = Named.IOCTL)
    public Transferred transfer(String words) {
        return Phrases.transfer(words);
    }

    /** What a request is formatted as, where a table says the rest. */
    @ParameterType(
            name = "gatehouse-form",
            value = "a read|a write|an IOCTL|an internal IOCTL(?: with other arguments)?")
    @Parameter(
            meaning = "what a request is formatted as",
            examples = {"a read", "a write", "an IOCTL", "an internal IOCTL", "an internal IOCTL with other arguments"})
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
    @Parameter(
            meaning = "nothing, or how it is sent, in any number and order",
            examples = {
                "",
                " to its remote target \"watch\"",
                " to its self target",
                " with a time-out of 50 ms",
                " with a time-out at 2030-01-01T00:00:00Z",
                ", ignoring the target's state",
                ", synchronously",
                ", without a completion routine",
                ", with the completion routine that it has",
                ", and forgets it",
                ", into a buffer filled with EE",
                ", and again whenever it succeeds"
            },
            names = Named.LINK)
    public How how(String words) {
        return Phrases.how(words);
    }

    /** Nothing, or the named thread that makes the call. */
    @ParameterType(name = "gatehouse-thread", value = "(?: on thread \"[^\"]*\")?")
    @Parameter(
            meaning = "nothing, or the thread that calls",
            examples = {"", " on thread \"A\""},
            gives = Named.THREAD)
    public Optional<String> thread(String words) {
        return Phrases.quoted(words);
    }

    @ParameterType(name = "gatehouse-status", value = "[A-Z][A-Z0-9_]+|0x[0-9A-Fa-f]+")
    @Parameter(
            meaning = "a status, by its name or its number",
            examples = {"STATUS_CANCELLED", "0xC0000120"})
    public NtStatus status(String text) {
        return NtStatus.parse(text).orElseThrow(() -> unknown("status", text, NtStatus.names()));
    }

    @ParameterType(name = "gatehouse-state", value = "\\w+")
    @Parameter(
            meaning = "a state, as `WDF_IO_TARGET_STATE` names it",
            examples = {"Started", "Stopped", "Purged", "Closed"})
    public TargetState state(String text) {
        List<String> known =
                Arrays.stream(TargetState.values()).map(TargetState::words).toList();
        return Arrays.stream(TargetState.values())
                .filter(state -> state.words().equals(text))
                .findFirst()
                .orElseThrow(() -> unknown("state of a target", text, known));
    }

    @ParameterType(name = "gatehouse-sent", value = "cancelling|waiting for|leaving")
    @Parameter(
            meaning = "what becomes of requests that are sent, as `WDF_IO_TARGET_SENT_IO_ACTION` has it",
            examples = {"cancelling", "waiting for", "leaving"})
    public SentIoAction sent(String word) {
        return switch (word) {
            case "cancelling" -> SentIoAction.CANCEL_SENT_IO;
            case "leaving" -> SentIoAction.LEAVE_SENT_IO_PENDING;
            default -> SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE;
        };
    }

    /** A duration in ticks. */
    @ParameterType(name = "gatehouse-duration", value = Phrases.DURATION)
    @Parameter(
            meaning = "virtual time",
            examples = {"2 ms", "100 ns", "5 us", "3 s", "1 min", "1 h"})
    public long duration(String words) {
        return Numbers.ticks(words);
    }

    /** A value of a device, 64 bits without a sign: {@code 16} or {@code 0x10}. */
    @ParameterType(name = "gatehouse-value", value = Phrases.NUMBER)
    @Parameter(
            meaning = "a number of 64 bits without a sign",
            examples = {"0x10", "16", "0xFFFFFFFFFFFFFFFF"})
    public long value(String text) {
        return Numbers.unsigned("a value", text);
    }

    /** An offset in bytes: {@code 16} or {@code 0x10}. */
    @ParameterType(name = "gatehouse-offset", value = Phrases.NUMBER)
    @Parameter(
            meaning = "an offset in bytes",
            examples = {"0x10", "16"})
    public long offset(String text) {
        return Numbers.read("offset", text, Long.MAX_VALUE);
    }

    /** The code of a bug check, {@code 0x10D}. */
    @ParameterType(name = "gatehouse-code", value = "0x[0-9A-Fa-f]{1,8}")
    @Parameter(
            meaning = "the code of a bug check",
            examples = {"0x10D"})
    public int code(String text) {
        return Integer.parseUnsignedInt(text.substring(2), 16);
    }

    /** A device property without its prefix: {@code HardwareID}. */
    @ParameterType(name = "gatehouse-property", value = "[A-Z]\\w+")
    @Parameter(
            meaning = "a device property, without its prefix",
            examples = {"HardwareID", "FriendlyName"})
    public DeviceProperty property(String text) {
        return DeviceProperty.parse(text).orElseThrow(() -> unknown("device property", text, DeviceProperty.names()));
    }

    @ParameterType(name = "gatehouse-guid", value = Guid.FORM)
    @Parameter(
            meaning = "a GUID in braces",
            examples = {"{781EF630-72B2-11D2-B852-00C04FAD5171}"})
    public Guid guid(String text) {
        return Guid.parse(text).orElseThrow();
    }

    @ParameterType(name = "gatehouse-pointer", value = "device object|physical device|file object|file handle")
    @Parameter(
            meaning = "what a getter returns",
            examples = {"device object", "physical device", "file object", "file handle"})
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
    @Parameter(
            meaning = "moments, in order",
            examples = {"1 ms, 1001 ms and 2001 ms"})
    public List<Long> durations(String words) {
        return Arrays.stream(words.split(", and |, | and ", -1))
                .map(Numbers::ticks)
                .toList();
    }

    /** What a DDI returned, as journals write it. */
    @ParameterType(name = "gatehouse-result", value = "TRUE|FALSE|\\d+|STATUS_[A-Z0-9_]+|0x[0-9A-Fa-f]+")
    @Parameter(
            meaning = "what a DDI returned",
            examples = {"TRUE", "FALSE", "STATUS_SUCCESS", "4"})
    public String result(String text) {
        return text.matches("TRUE|FALSE|\\d+") ? text : status(text).text();
    }

    /** Names in quotes, with commas or "and" between them; "r1" to "r64" are 64 names. */
    @ParameterType(name = "gatehouse-names", value = Names.FORM)
    @Parameter(
            meaning = "names, with commas or \"and\" between them; of a range, all of it",
            examples = {"\"r1\"", "\"r1\", \"r2\" and \"r3\"", "\"r1\" to \"r64\""})
    public List<String> names(String words) {
        return Names.read(words);
    }

    /** The buffer of a request, or what a device holds. */
    @ParameterType(name = "gatehouse-buffer", value = Buffer.FORM)
    @Parameter(
            meaning = "the buffer of a request, or what a device holds",
            examples = {
                "the buffer of \"r1\"",
                "the contents of device \"heater\"",
                "the contents of device \"heater\" at offset 0x10"
            },
            names = Named.DEVICE)
    public Buffer buffer(String words) {
        return new Buffer(words);
    }

    /** A moment of the system time, in ticks since 1601-01-01. */
    @ParameterType(name = "gatehouse-system-time", value = Phrases.SYSTEM_TIME)
    @Parameter(
            meaning = "a moment of the system time",
            examples = {"2030-01-01T00:00:00Z"})
    public long systemTime(String text) {
        return Numbers.systemTime(text);
    }

    /** Whether the framework frees an IRP, and may replace it. */
    @ParameterType(name = "gatehouse-owner", value = "the framework frees|it keeps")
    @Parameter(
            meaning = "who frees an IRP",
            examples = {"the framework frees", "it keeps"})
    public boolean owner(String words) {
        return words.equals("the framework frees");
    }

    /** Nothing, or the thread that all of it happened on. */
    @ParameterType(
            name = "gatehouse-where",
            value = "(?: on one thread| on the scenario's thread| on thread \"[^\"]*\"| on the timer of \"[^\"]*\""
                    + "| on a thread of device \"[^\"]*\")?")
    @Parameter(
            meaning = "nothing, or where all of it happened",
            examples = {
                "",
                " on one thread",
                " on the scenario's thread",
                " on thread \"A\"",
                " on the timer of \"r1\"",
                " on a thread of device \"heater\""
            },
            names = {Named.DEVICE, Named.THREAD})
    public Where where(String words) {
        return Where.of(words);
    }

    @ParameterType(name = "gatehouse-way", value = "read into|write from")
    @Parameter(
            meaning = "what a device does with a buffer",
            examples = {"read into", "write from"})
    public RequestType way(String words) {
        return words.equals("read into") ? RequestType.READ : RequestType.WRITE;
    }

    @ParameterType(name = "gatehouse-irql", value = "PASSIVE_LEVEL|APC_LEVEL|DISPATCH_LEVEL")
    @Parameter(
            meaning = "an IRQL",
            examples = {"PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL"})
    public Irql irql(String words) {
        return Irql.valueOf(words.substring(0, words.indexOf('_')));
    }

    @ParameterType(name = "gatehouse-check", value = ".*[^:]")
    @Parameter(
            meaning = "any other Then, without its keyword",
            examples = {"request \"r1\" completes with STATUS_CANCELLED"})
    public String check(String sentence) {
        return sentence;
    }

    @DocStringType(contentType = "hex")
    public HexPattern hex(String text) {
        return Bytes.pattern(text);
    }

    private static WrongInput unknown(String kind, String text, List<String> known) {
        String hint = Nearest.of(text, known)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("");
        return new WrongInput("no " + kind + " is called " + text + hint);
    }
}
