package dev.gatehouse.topology;

import dev.gatehouse.bytes.ByteString;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;

/**
 * A continuous reader of a driver: requests that it keeps outstanding on a target.
 *
 * @param name its requests are called by it and a number
 * @param to the link that it reads from; absent: the local target
 * @param type read, device control or internal device control
 * @param code the control code; 0 for reads
 * @param input the input of a control
 * @param length the room for what comes, in bytes
 * @param offset the byte offset of a read
 * @param requests how many are outstanding
 * @param sendsAgain whether a request that failed is sent again
 * @param after how long it waits before, in ticks of 100 ns
 */
public record ReaderDeclaration(
        String name,
        Optional<String> to,
        RequestType type,
        IoControlCode code,
        ByteString input,
        int length,
        long offset,
        int requests,
        boolean sendsAgain,
        long after,
        ReaderPowerDown powerDown) {}
