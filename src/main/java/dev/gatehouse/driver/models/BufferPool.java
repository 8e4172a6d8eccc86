package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.ObjectAttributes;
import dev.gatehouse.memory.Memory;
import java.util.ArrayDeque;
import java.util.Deque;

/** Buffers of one length, made when none is left and used again: there are as many as were ever out at once. */
final class BufferPool {

    private final String name;
    private final int length;
    private final ObjectAttributes attributes;
    private final Deque<Memory> free = new ArrayDeque<>();

    BufferPool(String name, int length, ObjectAttributes attributes) {
        this.name = name;
        this.length = length;
        this.attributes = attributes;
    }

    Memory take(Ddi ddi) {
        return free.isEmpty() ? ddi.createMemory(name, length, attributes).get() : free.remove();
    }

    void putBack(Memory buffer) {
        free.add(buffer);
    }
}
