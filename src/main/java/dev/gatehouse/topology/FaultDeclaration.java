package dev.gatehouse.topology;

import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A fault of a device, which a scenario enables by name.
 *
 * @param operation the requests that count; absent: all
 * @param ioctl the control code that counts; absent: all
 * @param nth which of those that count fails, from 1; absent: each
 * @param complete what the device completes it with
 */
public record FaultDeclaration(
        String name,
        SourceLocation place,
        String device,
        Optional<RequestType> operation,
        Optional<IoControlCode> ioctl,
        OptionalInt nth,
        NtStatus complete) {}
