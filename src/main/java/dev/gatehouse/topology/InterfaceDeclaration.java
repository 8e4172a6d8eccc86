package dev.gatehouse.topology;

import dev.gatehouse.wdk.Guid;
import dev.gatehouse.wdk.NtStatus;

/**
 * A direct-call interface that a driver answers for.
 *
 * @param size of its INTERFACE structure in bytes, at least 4
 * @param status what the driver answers; STATUS_NOT_SUPPORTED lets the drivers below answer
 */
public record InterfaceDeclaration(Guid type, int size, int version, NtStatus status) {}
