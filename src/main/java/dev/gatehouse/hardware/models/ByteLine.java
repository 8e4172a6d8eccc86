package dev.gatehouse.hardware.models;

import java.util.ArrayDeque;

/** Bytes one behind the other: they come out in the order in which they went in. */
final class ByteLine {

    private final ArrayDeque<Byte> bytes = new ArrayDeque<>();

    int size() {
        return bytes.size();
    }

    void add(byte value) {
        bytes.addLast(value);
    }

    void dropOldest() {
        bytes.removeFirst();
    }

    /** Takes so many from the head, or as many as there are. */
    byte[] take(int most) {
        byte[] taken = new byte[Math.min(most, bytes.size())];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = bytes.removeFirst();
        }
        return taken;
    }

    byte[] all() {
        byte[] all = new byte[bytes.size()];
        int next = 0;
        for (byte value : bytes) {
            all[next++] = value;
        }
        return all;
    }
}
