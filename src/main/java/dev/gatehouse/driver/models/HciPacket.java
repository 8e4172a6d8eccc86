package dev.gatehouse.driver.models;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** An HCI event as it comes over a UART: a type, an event code, a length, and so many bytes of parameters. */
final class HciPacket {

    private static final int HEADER = 3;
    private static final int LENGTH_AT = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** How many bytes have to be read next: the rest of the header, then the rest of the parameters. */
    int missing() {
        int size = bytes.size();
        return (size < HEADER ? HEADER : HEADER + (bytes.toByteArray()[LENGTH_AT] & 0xFF)) - size;
    }

    void add(byte[] more) {
        bytes.writeBytes(more);
    }

    boolean isWhole() {
        return bytes.size() >= HEADER && missing() == 0;
    }

    /** BTHX_HCI_READ_WRITE_CONTEXT: the length of what follows the type, the type, and the rest. */
    byte[] forReader() {
        return ByteBuffer.allocate(Integer.BYTES + bytes.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.size() - 1)
                .put(bytes.toByteArray())
                .array();
    }
}
