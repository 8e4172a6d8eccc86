package dev.gatehouse.hardware;

import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** A transfer with a fault in its way: so many bytes pass at most, and come out changed. */
final class AlteredTransfer implements Transfer {

    private final Transfer transfer;
    private final int most;
    private final UnaryOperator<byte[]> change;

    AlteredTransfer(Transfer transfer, int most, UnaryOperator<byte[]> change) {
        this.transfer = transfer;
        this.most = most;
        this.change = change;
    }

    @Override
    public String request() {
        return transfer.request();
    }

    @Override
    public RequestType type() {
        return transfer.type();
    }

    @Override
    public IoControlCode code() {
        return transfer.code();
    }

    @Override
    public long offset() {
        return transfer.offset();
    }

    @Override
    public byte[] input() {
        return passing(transfer.input());
    }

    @Override
    public int room() {
        return Math.min(transfer.room(), most);
    }

    @Override
    public int answer(byte[] bytes) {
        return transfer.answer(passing(bytes));
    }

    private byte[] passing(byte[] bytes) {
        return change.apply(bytes.length > most ? Arrays.copyOf(bytes, most) : bytes);
    }

    @Override
    public String words() {
        return transfer.words();
    }
}
