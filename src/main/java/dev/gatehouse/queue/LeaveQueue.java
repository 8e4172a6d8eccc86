package dev.gatehouse.queue;

import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/** What presented a request forgets it once it is somewhere else: till then a queue does not count as idle. */
final class LeaveQueue {

    private LeaveQueue() {}

    /** Takes a request off the queue that presented it, if one did; returns who had it. */
    static RequestOwner begin(Strand strand, Request request) {
        if (request.owner() instanceof IoQueue from) {
            strand.writes(from);
            from.driverOwned().takeOff(request);
        }
        return request.owner();
    }

    /** The queue forgets it in this step; what is to follow is left to be called. */
    static Frame end(Strand strand, RequestOwner before, Request request) {
        if (!(before instanceof IoQueue from)) {
            return before.released(request);
        }
        strand.writes(from);
        from.driverOwned().forget();
        return from.dispatchUnlessDispatched();
    }
}
