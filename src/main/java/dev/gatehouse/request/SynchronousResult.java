package dev.gatehouse.request;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.wdk.NtStatus;
import java.util.OptionalLong;
import org.apiguardian.api.API;

/**
 * What a WdfIoTargetSend…Synchronously call returns.
 *
 * @param status the request's final status, or why it was not sent
 * @param bytes BytesRead, BytesWritten or BytesReturned: the IRP's Information, whatever the status; untouched where
 *     the request could not be formatted
 */
@API(status = STABLE)
public record SynchronousResult(NtStatus status, OptionalLong bytes) {

    /** It was not even formatted. */
    public static SynchronousResult unformatted(NtStatus status) {
        return new SynchronousResult(status, OptionalLong.empty());
    }

    /** What the request's IRP says. */
    public static SynchronousResult of(Request request) {
        return new SynchronousResult(request.status(), OptionalLong.of(request.information()));
    }
}
