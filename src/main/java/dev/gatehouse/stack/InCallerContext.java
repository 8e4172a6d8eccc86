package dev.gatehouse.stack;

import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.virtualtime.Frame;
import java.util.Optional;

/** Who presented a request to EvtIoInCallerContext: the I/O package, which keeps in mind the queue that it is for. */
record InCallerContext(Optional<IoQueue> queue) implements RequestOwner {

    @Override
    public Frame released(Request request) {
        return Frame.of(null);
    }
}
