package dev.gatehouse.world;

import dev.gatehouse.driver.RequestObserver;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What driver models do with requests of their own, taken down so that a scenario can speak of them. */
final class ModelledRequests implements RequestObserver {

    private static final Reason NEVER_FORMATTED =
            new Reason("WdfRequestSend", "the driver has never formatted it, so it has no IRP");

    private final World world;
    private final Map<Request, FollowedRequest> followed = new HashMap<>();

    ModelledRequests(World world) {
        this.world = world;
    }

    /** A driver's request goes by its own name, or by its driver's and its own where that name is given already. */
    @Override
    public void created(Request request) {
        String driver = request.driver().name();
        String name = world.requests().has(request.name()) ? driver + "/" + request.name() : request.name();
        FollowedRequest created = new FollowedRequest(name, driver, request);
        followed.put(request, created);
        world.requests().follow(created);
    }

    @Override
    public void formatted(Request request, Format format) {
        followed.get(request).use(memory(request, format.input()), memory(request, format.output()));
    }

    /** The part of a memory object that a request uses, as one of its own. */
    private static Optional<Memory> memory(Request request, MemoryRange range) {
        return range.memory().isNone()
                ? Optional.empty()
                : Optional.of(Memory.over(
                        request + "'s part of " + range.memory().name(),
                        range.span().unwatched()));
    }

    @Override
    public boolean maySendAgain() {
        return world.requests().maySendAgain();
    }

    @Override
    public void sent(Request request, boolean taken) {
        FollowedRequest sent = followed.get(request);
        if (taken) {
            sent.accepted();
        } else if (request.hasIrp()) {
            sent.refused(request.status(), request.irp().reason());
        } else {
            sent.refused(NtStatus.INVALID_DEVICE_STATE, NEVER_FORMATTED);
        }
    }

    @Override
    public void completed(Request request, CompletionParams params) {
        Completion completion = new Completion(
                params.status(),
                params.information(),
                request.irp().reason(),
                world.agenda().now());
        world.requests().note(followed.get(request), completion);
    }
}
