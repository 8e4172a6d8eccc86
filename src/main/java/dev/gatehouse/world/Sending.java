package dev.gatehouse.world;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;

/**
 * A driver formats a request for a target and sends it, and takes down what becomes of it; ends with TRUE if it was
 * taken.
 */
final class Sending implements Frame {

    private static final Reason NOT_FORMATTED =
            new Reason("FxRequestBase::ValidateTarget", "the target is closed or was never opened, so it has no stack");

    private enum At {
        FORMAT,
        SEND,
        SENT
    }

    private final World world;
    private final FollowedRequest followed;
    private final IoTarget target;
    private final SendSpec spec;
    private At at;
    private boolean silent;

    private Sending(At begin, World world, FollowedRequest followed, IoTarget target, SendSpec spec) {
        this.at = begin;
        this.world = world;
        this.followed = followed;
        this.target = target;
        this.spec = spec;
    }

    /** Formats and sends. */
    static Frame formatting(World world, FollowedRequest followed, IoTarget target, SendSpec spec) {
        return new Sending(At.FORMAT, world, followed, target, spec);
    }

    /** Sends what is formatted already, or is not. */
    static Frame asItIs(World world, FollowedRequest followed, IoTarget target, SendSpec spec) {
        return new Sending(At.SEND, world, followed, target, spec);
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case FORMAT -> format(strand);
            case SEND -> send(strand);
            case SENT -> sent(strand);
        };
    }

    private At format(Strand strand) {
        strand.writes(followed.request());
        NtStatus formatted = target.format(followed.request(), Formats.of(spec, followed::use));
        if (!formatted.isSuccess()) {
            followed.refused(formatted, NOT_FORMATTED);
            strand.end(false);
            return at;
        }
        return send(strand);
    }

    private At send(Strand strand) {
        strand.writes(followed.request());
        if (spec.completionRoutine()) {
            followed.request().setCompletionRoutine(routine());
        }
        silent = !followed.request().hasCompletionRoutine();
        strand.call(target.send(followed.request(), spec.options()));
        return At.SENT;
    }

    private CompletionRoutine routine() {
        return spec.again()
                ? world.routines().sendingAgain(followed, formatting(world, followed, target, spec))
                : world.routines().of(followed);
    }

    private At sent(Strand strand) {
        boolean taken = strand.<Boolean>result();
        Request request = followed.request();
        if (!taken) {
            followed.refused(request.status(), request.irp().reason());
        } else if (spec.options().synchronous() && silent) {
            world.requests()
                    .note(
                            followed,
                            new Completion(
                                    request.status(),
                                    request.information(),
                                    request.irp().reason(),
                                    strand.agenda().now()));
        }
        strand.end(taken);
        return at;
    }
}
