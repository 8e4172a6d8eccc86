package dev.gatehouse.request;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.irp.OtherArguments;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.memory.Span;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;
import org.apiguardian.api.API;

/**
 * What a driver is told of a request that it received (WDF_REQUEST_PARAMETERS).
 *
 * @param type what the request is
 * @param inputLength the length of a write or of a control's input, in bytes
 * @param outputLength the length of a read or of a control's output, in bytes
 * @param deviceOffset byte offset of a read or write
 * @param code the control code; 0 where this is no device control
 * @param type3Input a control's input address with METHOD_NEITHER; null for all but internal ones under the verifier
 * @param others the raw arguments of an internal device control
 */
@API(status = STABLE)
public record ReceivedParameters(
        RequestType type,
        int inputLength,
        int outputLength,
        long deviceOffset,
        IoControlCode code,
        Span type3Input,
        OtherArguments others) {

    /** Reads the parameters of a request at its driver's own stack location. */
    public static ReceivedParameters of(Request request) {
        StackLocation location =
                request.irp().hasCurrentLocation() ? request.irp().currentLocation() : new StackLocation();
        return new ReceivedParameters(
                location.type(),
                location.inputLength(),
                location.outputLength(),
                location.byteOffset(),
                location.code(),
                hidesInput(request, location) ? Span.NONE : location.type3Input(),
                location.others());
    }

    private static boolean hidesInput(Request request, StackLocation location) {
        return request.driver().verifier()
                && location.type() == RequestType.DEVICE_CONTROL
                && location.code().method() == TransferMethod.NEITHER;
    }
}
