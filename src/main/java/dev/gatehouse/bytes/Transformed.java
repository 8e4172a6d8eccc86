package dev.gatehouse.bytes;

import dev.gatehouse.wdk.NtStatus;

/**
 * What a transform has made of some bytes.
 *
 * @param bytes the bytes that come out; none where it failed
 * @param status STATUS_SUCCESS, or what a request completes with whose bytes are not as they should be
 * @param why what is wrong with them; empty where nothing is
 */
public record Transformed(ByteString bytes, NtStatus status, String why) {

    static Transformed of(byte[] bytes) {
        return new Transformed(ByteString.of(bytes), NtStatus.SUCCESS, "");
    }

    static Transformed failed(NtStatus status, String why) {
        return new Transformed(ByteString.EMPTY, status, why);
    }

    public boolean isGood() {
        return status.isSuccess();
    }
}
