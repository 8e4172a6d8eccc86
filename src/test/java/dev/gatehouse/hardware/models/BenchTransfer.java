package dev.gatehouse.hardware.models;

import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import java.util.Arrays;

/** A transfer that no request has brought. */
final class BenchTransfer implements Transfer {

    private final RequestType type;
    private final byte[] input;
    private final int room;
    private final long offset;
    private byte[] answer = new byte[0];

    BenchTransfer(RequestType type, byte[] input, int room, long offset) {
        this.type = type;
        this.input = input;
        this.room = room;
        this.offset = offset;
    }

    static BenchTransfer read(int room, long offset) {
        return new BenchTransfer(RequestType.READ, new byte[0], room, offset);
    }

    static BenchTransfer write(byte[] input, long offset) {
        return new BenchTransfer(RequestType.WRITE, input, 0, offset);
    }

    byte[] answered() {
        return answer;
    }

    @Override
    public String request() {
        return "r";
    }

    @Override
    public RequestType type() {
        return type;
    }

    @Override
    public IoControlCode code() {
        return new IoControlCode(0);
    }

    @Override
    public long offset() {
        return offset;
    }

    @Override
    public byte[] input() {
        return input.clone();
    }

    @Override
    public int room() {
        return room;
    }

    @Override
    public int answer(byte[] bytes) {
        answer = Arrays.copyOf(bytes, Math.min(room, bytes.length));
        return answer.length;
    }

    @Override
    public String words() {
        return type.words();
    }
}
