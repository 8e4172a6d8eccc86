package dev.gatehouse.irp;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import dev.gatehouse.memory.Span;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import org.apiguardian.api.API;

/** One driver's parameters in an IRP (IO_STACK_LOCATION). */
@Handle
public final class StackLocation {

    /** A location that nobody has filled in. */
    public static final IoControlCode NO_CODE = new IoControlCode(0);

    private RequestType type = RequestType.OTHER;
    private IoControlCode code = NO_CODE;
    private int inputLength;
    private int outputLength;
    private long byteOffset;
    private Span type3Input = Span.NONE;
    private OtherArguments others = OtherArguments.NONE;
    private FileObject file = FileObject.NONE;
    private IrpCompletion completion = IrpCompletion.NONE;
    private String words = "";

    /** Zeroes the location. */
    public void clear() {
        setControl(RequestType.OTHER, NO_CODE, 0, 0);
        byteOffset = 0;
        type3Input = Span.NONE;
        others = OtherArguments.NONE;
        file = FileObject.NONE;
        completion = IrpCompletion.NONE;
    }

    /** Takes over everything but the completion routine (IoCopyCurrentIrpStackLocationToNext). */
    public void copyParameters(StackLocation other) {
        type = other.type;
        code = other.code;
        inputLength = other.inputLength;
        outputLength = other.outputLength;
        byteOffset = other.byteOffset;
        type3Input = other.type3Input;
        others = other.others;
        file = other.file;
        words = other.words;
    }

    /** Makes this a read or a write. */
    public void setTransfer(RequestType readOrWrite, int length, long offset) {
        type = readOrWrite;
        inputLength = readOrWrite == RequestType.WRITE ? length : 0;
        outputLength = readOrWrite == RequestType.READ ? length : 0;
        byteOffset = offset;
        words = "";
    }

    /** Makes this a device control, internal or not. */
    public void setControl(RequestType control, IoControlCode controlCode, int input, int output) {
        type = control;
        code = controlCode;
        inputLength = input;
        outputLength = output;
        words = "";
    }

    /** Makes this an internal device control with three raw arguments; field 3 is the control code. */
    public void setOthers(IoControlCode controlCode, OtherArguments arguments) {
        type = RequestType.INTERNAL_DEVICE_CONTROL;
        code = controlCode;
        others = arguments;
        words = "";
    }

    /** Makes this a create, cleanup or close. */
    public void setType(RequestType fileOperation) {
        type = fileOperation;
        words = "";
    }

    public void setType3Input(Span address) {
        type3Input = address;
    }

    public void setFile(FileObject object) {
        file = object;
    }

    public void setCompletion(IrpCompletion routine) {
        completion = routine;
    }

    /** What is asked for (MajorFunction). */
    @API(status = STABLE)
    public RequestType type() {
        return type;
    }

    /** The control code; 0 where this is no device control. */
    @API(status = STABLE)
    public IoControlCode code() {
        return code;
    }

    /** The length of a write or of a control's input, in bytes. */
    @API(status = STABLE)
    public int inputLength() {
        return inputLength;
    }

    /** The length of a read or of a control's output, in bytes. */
    @API(status = STABLE)
    public int outputLength() {
        return outputLength;
    }

    /** Tells whether it is a read or a write of nothing. */
    public boolean isEmptyTransfer() {
        return (type == RequestType.READ && outputLength == 0) || (type == RequestType.WRITE && inputLength == 0);
    }

    /** Where on the device a read or write begins, in bytes. */
    @API(status = STABLE)
    public long byteOffset() {
        return byteOffset;
    }

    public Span type3Input() {
        return type3Input;
    }

    /** The raw arguments of an internal device control that was formatted with them. */
    public OtherArguments others() {
        return others;
    }

    public FileObject file() {
        return file;
    }

    public IrpCompletion completion() {
        return completion;
    }

    /** The operation in words: "read of 4 bytes at 0x10". */
    public String words() {
        words = words.isEmpty() ? inWords() : words;
        return words;
    }

    private String inWords() {
        return switch (type) {
            case READ -> type.words() + bytes(outputLength) + " at 0x" + Long.toHexString(byteOffset);
            case WRITE -> type.words() + bytes(inputLength) + " at 0x" + Long.toHexString(byteOffset);
            case DEVICE_CONTROL, INTERNAL_DEVICE_CONTROL ->
                type.words() + " " + code + ", in " + inputLength + ", out " + outputLength;
            default -> type.words();
        };
    }

    private static String bytes(int length) {
        return " of " + length + (length == 1 ? " byte" : " bytes");
    }
}
