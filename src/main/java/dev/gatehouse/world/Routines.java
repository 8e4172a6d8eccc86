package dev.gatehouse.world;

import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Completion routines of drivers that a scenario speaks for: they note what came back and do as they are told. */
final class Routines {

    private final World world;
    private final Map<Request, List<Function<World, Frame>>> told = new HashMap<>();

    Routines(World world) {
        this.world = world;
    }

    /** The next time that the routine of this request is called it makes these calls. */
    void tell(Request request, List<Function<World, Frame>> calls) {
        told.put(request, List.copyOf(calls));
    }

    /** A routine for a request that came from above. */
    CompletionRoutine ofReceived() {
        return (request, from, params) -> asTold(request);
    }

    /** A routine for a request that its driver has made. */
    CompletionRoutine of(FollowedRequest followed) {
        return (request, from, params) -> strand -> {
            strand.writes(followed);
            note(followed, params);
            strand.become(asTold(request));
        };
    }

    /** A routine that sends the request again where it succeeded. */
    CompletionRoutine sendingAgain(FollowedRequest followed, Frame sending) {
        return (request, from, params) -> strand -> {
            strand.writes(followed);
            note(followed, params);
            if (params.status().isSuccess() && world.requests().maySendAgain()) {
                followed.request().used(world.journal(), RequestDdi.REUSE, NtStatus.SUCCESS);
                followed.request().reuse(NtStatus.SUCCESS);
                followed.accepted();
                strand.become(sending);
            } else {
                strand.end(null);
            }
        };
    }

    private void note(FollowedRequest followed, CompletionParams params) {
        world.requests()
                .note(
                        followed,
                        new Completion(
                                params.status(),
                                params.information(),
                                followed.request().irp().reason(),
                                world.agenda().now()));
    }

    private Frame asTold(Request request) {
        return Optional.ofNullable(told.remove(request))
                .<Frame>map(calls -> new InTurn(world, calls))
                .orElseGet(() -> Frame.of(null));
    }
}
