package dev.gatehouse.hardware;

import dev.gatehouse.wdk.RequestType;

/** How many bytes a transfer moves: none comes with a read, and none goes back with a write. */
final class Moved {

    private Moved() {}

    /** The bytes that come with it. */
    static int in(Transfer transfer) {
        return transfer.type() == RequestType.READ ? 0 : transfer.input().length;
    }

    /** The most that go back with it. */
    static int out(Transfer transfer) {
        return transfer.type() == RequestType.WRITE ? 0 : transfer.room();
    }
}
