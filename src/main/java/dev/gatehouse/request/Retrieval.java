package dev.gatehouse.request;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;

/**
 * What decides whether a driver gets at a buffer of a request, and in which order (FxRequest::GetMemoryObject and its
 * neighbours).
 *
 * @param input whether the input is asked for, not the output
 * @param type what the request is
 * @param method how a control carries its buffers
 * @param ownType how the driver's device takes reads and writes
 * @param kernelMode the requestor's mode
 * @param verifier whether the verifier is on
 * @param completed whether the driver has completed the request
 * @param length the length that the location gives for this side, in bytes
 * @param mdl whether the IRP has an MDL
 */
record Retrieval(
        boolean input,
        RequestType type,
        TransferMethod method,
        IoType ownType,
        boolean kernelMode,
        boolean verifier,
        boolean completed,
        int length,
        boolean mdl) {

    static Retrieval of(Request request, boolean input, IoType ownType) {
        Irp irp = request.irp();
        StackLocation location = irp.hasCurrentLocation() ? irp.currentLocation() : new StackLocation();
        IoControlCode code = location.code();
        return new Retrieval(
                input,
                location.type(),
                code.method(),
                ownType,
                irp.isKernelMode(),
                request.driver().verifier(),
                request.isCompleted(),
                input ? location.inputLength() : location.outputLength(),
                !irp.mdl().isNull());
    }

    /** For WdfRequestRetrieveInputBuffer, …OutputBuffer, …InputMemory, …OutputMemory. */
    NtStatus ofMemory() {
        if (isWrongDirection()) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        if (completed && verifier) {
            return NtStatus.INTERNAL_ERROR;
        }
        if (hasNoBuffers()) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        if (length == 0) {
            return NtStatus.BUFFER_TOO_SMALL;
        }
        if (isUsersOwnTransfer()) {
            return verifier ? NtStatus.INVALID_DEVICE_REQUEST : NtStatus.SUCCESS;
        }
        if (isUsersOwnControl()) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        return isDirect() && !mdl ? NtStatus.BUFFER_TOO_SMALL : NtStatus.SUCCESS;
    }

    /** For WdfRequestRetrieveInputWdmMdl and …OutputWdmMdl. */
    NtStatus ofMdl() {
        if (isWrongDirection()) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        if (completed && verifier) {
            return NtStatus.INTERNAL_ERROR;
        }
        if (hasNoBuffers()) {
            return ownType == IoType.BUFFERED ? NtStatus.INVALID_PARAMETER : NtStatus.INVALID_DEVICE_REQUEST;
        }
        if (isNeither()) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        return length == 0 || (isDirect() && !mdl) ? NtStatus.BUFFER_TOO_SMALL : NtStatus.SUCCESS;
    }

    /** For WdfRequestRetrieveUnsafeUserInputBuffer and …OutputBuffer, with the length that is required. */
    NtStatus ofUserBuffer(boolean inCallerContext, int required) {
        if (verifier && !inCallerContext) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        if (isWrongDirection() || type == RequestType.INTERNAL_DEVICE_CONTROL || hasNoBuffers() || !isNeither()) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        return length < required ? NtStatus.BUFFER_TOO_SMALL : NtStatus.SUCCESS;
    }

    /** Whether a request carries no user's address at all, which is the driver's own mistake to ask for. */
    boolean hasNoUserBuffer() {
        return !isWrongDirection() && type != RequestType.INTERNAL_DEVICE_CONTROL && (hasNoBuffers() || !isNeither());
    }

    /** Whether the framework breaks into the debugger for a failure that is the driver's own mistake. */
    boolean breaks() {
        boolean mistaken = completed || hasNoBuffers() || isUsersOwnTransfer();
        return verifier && !isWrongDirection() && mistaken;
    }

    /** Whether a driver that looks at a user's address without a probe gets none (step 4 without the verifier). */
    boolean isUsersOwnTransfer() {
        return !type.isControl() && ownType == IoType.NEITHER && !kernelMode;
    }

    /** WdfMemoryCopyFromBuffer must not write to it: it is data for the device. */
    boolean isReadOnly() {
        boolean isDirectControl = type.isControl() && isDirectMethod();
        boolean isInputOfTransfer = type == RequestType.WRITE;
        return input ? isInputOfTransfer || isDirectControl : isDirectControl && method == TransferMethod.IN_DIRECT;
    }

    private boolean isWrongDirection() {
        return type == (input ? RequestType.READ : RequestType.WRITE);
    }

    private boolean hasNoBuffers() {
        return !type.isControl() && type != RequestType.READ && type != RequestType.WRITE;
    }

    private boolean isUsersOwnControl() {
        return type == RequestType.DEVICE_CONTROL && method == TransferMethod.NEITHER && !kernelMode;
    }

    private boolean isNeither() {
        return type.isControl() ? method == TransferMethod.NEITHER : ownType == IoType.NEITHER;
    }

    private boolean isDirect() {
        return type.isControl() ? !input && isDirectMethod() : ownType == IoType.DIRECT;
    }

    private boolean isDirectMethod() {
        return method == TransferMethod.IN_DIRECT || method == TransferMethod.OUT_DIRECT;
    }
}
