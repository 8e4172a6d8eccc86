package dev.gatehouse.driver.requests;

import dev.gatehouse.bytes.ByteString;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Format;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;

/**
 * What a continuous reader keeps outstanding, and what becomes of it.
 *
 * @param name its requests are called by it and a number
 * @param link the remote target that it reads from; absent: the local target
 * @param type read, device control or internal device control
 * @param code the control code; without a meaning for reads
 * @param input the input of a control
 * @param length the room for what comes, in bytes
 * @param offset the byte offset of a read
 * @param requests how many are outstanding
 * @param sendsAgain whether a request that failed is sent again
 * @param after how long it waits before, in ticks
 * @param powerDown what becomes of the requests when the device leaves D0
 */
public record ReaderConfig(
        String name,
        Optional<String> link,
        RequestType type,
        IoControlCode code,
        ByteString input,
        int length,
        long offset,
        int requests,
        boolean sendsAgain,
        long after,
        PowerDown powerDown) {

    /** What becomes of the requests when the device leaves D0. */
    public enum PowerDown {
        /** WdfRequestCancelSentRequest for each; they are sent again at the next D0 entry. */
        CANCEL,
        /** WdfIoTargetPurge, and WdfIoTargetStart at the next D0 entry. */
        PURGE,
        /** They stay outstanding. */
        GO_ON
    }

    Format format(MemoryRange given, MemoryRange room) {
        return type == RequestType.READ ? Format.read(room, offset) : Format.control(type, code, given, room);
    }
}
