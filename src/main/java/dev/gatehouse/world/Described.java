package dev.gatehouse.world;

import dev.gatehouse.request.SynchronousResult;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import java.util.Optional;

/** A synchronous send with described buffers, and what its caller knows of it afterwards. */
final class Described implements Frame {

    private final World world;
    private final Optional<FollowedRequest> own;
    private final Frame send;
    private boolean sent;

    Described(World world, Optional<FollowedRequest> own, Frame send) {
        this.world = world;
        this.own = own;
        this.send = send;
    }

    @Override
    public void step(Strand strand) {
        if (sent) {
            SynchronousResult result = strand.result();
            own.ifPresent(request -> note(request, result));
            strand.end(result);
        } else {
            sent = true;
            own.ifPresent(FollowedRequest::accepted);
            strand.call(send);
        }
    }

    private void note(FollowedRequest request, SynchronousResult result) {
        result.bytes().ifPresent(bytes -> world.requests()
                .note(
                        request,
                        new Completion(
                                result.status(),
                                bytes,
                                request.request().irp().reason(),
                                world.agenda().now())));
    }
}
