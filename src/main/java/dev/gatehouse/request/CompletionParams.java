package dev.gatehouse.request;

import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;

/**
 * What a completion routine is told (WDF_REQUEST_COMPLETION_PARAMS).
 *
 * @param type what the request was formatted as; NO_FORMAT where no formatter of a target did it
 * @param status the IRP's final status
 * @param information the IRP's Information, which is also the length of what was transferred, whatever the status
 * @param code the control code, 0 for reads and writes
 */
public record CompletionParams(RequestType type, NtStatus status, long information, IoControlCode code) {}
