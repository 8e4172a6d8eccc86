package dev.gatehouse.world;

import dev.gatehouse.irp.CallDriver;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.Request;
import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/** An application sends a request to the top of a stack, as the I/O manager does for it. */
final class ApplicationSending implements Frame {

    private final World world;
    private final FollowedRequest followed;
    private final DeviceStack stack;
    private final LowerDevice top;
    private final SendSpec spec;
    private boolean sent;

    ApplicationSending(World world, FollowedRequest followed, DeviceStack stack, SendSpec spec) {
        this.world = world;
        this.followed = followed;
        this.stack = stack;
        this.top = stack.top();
        this.spec = spec;
    }

    @Override
    public void step(Strand strand) {
        if (sent) {
            strand.end(true);
            return;
        }
        sent = true;
        Request request = followed.request();
        Journal journal = world.journal();
        request.format(Formats.of(spec, followed::use), top.stackSize(), top.ioType());
        journal.formatted(
                request.name(), top.name(), request.irp().nextLocation().words(), request.status());
        request.irp().nextLocation().setCompletion(this::completed);
        request.irp().nextLocation().setFile(world.files().latestOn(stack));
        request.irp().setRequestor(world.files().application(strand));
        strand.call(new CallDriver(request.irp(), top, journal));
    }

    /** The I/O manager copies the result to the application and keeps the packet. */
    private Frame completed(Irp irp) {
        return strand -> {
            strand.writes(followed);
            followed.request().takeResult();
            world.journal().ended(irp.name(), followed.sender(), irp.status(), irp.information());
            world.requests()
                    .note(
                            followed,
                            new Completion(
                                    irp.status(),
                                    irp.information(),
                                    irp.reason(),
                                    strand.agenda().now()));
            strand.end(false);
        };
    }
}
