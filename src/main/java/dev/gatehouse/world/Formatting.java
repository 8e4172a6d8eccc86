package dev.gatehouse.world;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;

/** Formatting requests for targets, also in one call with the send; each call is a frame. */
public final class Formatting {

    private final World world;

    Formatting(World world) {
        this.world = world;
    }

    /** WdfIoTargetFormatRequestFor… by the driver that owns the target; ends with the status. */
    public Frame format(TargetName to, SendSpec spec) {
        IoTarget target = world.drivers().target(to);
        Optional<Request> kept = world.received().kept(to.driver(), spec.name());
        Request request = kept.orElseGet(
                () -> world.requests().createdBy(target, spec.name()).request());
        String words =
                spec.payload().ddi("WdfIoTargetFormatRequestFor", "") + "(" + spec.name() + ") for " + target.name();
        return call(target, words, strand -> {
            strand.writes(request);
            strand.end(target.format(request, Formats.of(spec, (in, out) -> use(request, spec.name(), in, out))));
        });
    }

    private void use(Request request, String name, Optional<Memory> in, Optional<Memory> out) {
        if (!request.isFromQueue()) {
            world.requests().find(name).use(in, out);
        }
    }

    /** The same with the memory of a request that the driver has received and keeps. */
    public Frame formatOver(TargetName to, RequestType type, String received, String name) {
        IoTarget target = world.drivers().target(to);
        Request owner = world.requests().handle(to.driver(), received);
        Request request = world.requests().createdBy(target, name).request();
        boolean writes = type == RequestType.WRITE;
        String words = "WdfIoTargetFormatRequestFor" + (writes ? "Write(" : "Read(") + name + ") for " + target.name();
        return call(target, words, strand -> {
            strand.writes(request);
            strand.writes(owner);
            Output<Memory> memory =
                    owner.retrieved().memory(writes, world.drivers().ioType(to.driver()), world.journal());
            strand.end(
                    memory.status().isSuccess()
                            ? target.format(request, over(writes, MemoryRange.all(memory.get())))
                            : memory.status());
        });
    }

    private static Format over(boolean writes, MemoryRange memory) {
        return writes ? Format.write(memory, 0) : Format.read(memory, 0);
    }

    /** WdfIoTargetSend…Synchronously, with a request of the driver's or without; ends with what it returned. */
    public Frame sendDescribed(TargetName to, Optional<String> name, SendSpec spec) {
        IoTarget target = world.drivers().target(to);
        Optional<FollowedRequest> own = name.map(each -> world.requests().createdBy(target, each));
        DescribedSend described = Formats.described(spec, (in, out) -> own.ifPresent(each -> each.use(in, out)));
        Frame send = target.sendSynchronously(own.map(FollowedRequest::request), described, spec.options());
        String words = spec.payload().ddi("WdfIoTargetSend", "Synchronously")
                + name.map(each -> "(" + each + ")").orElse("") + " to " + target.name();
        return call(target, words, new Described(world, own, send));
    }

    private Frame call(IoTarget target, String words, Frame ddi) {
        return new Call(world.journal(), target.driver().name(), words, ddi);
    }
}
