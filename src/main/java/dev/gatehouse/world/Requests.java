package dev.gatehouse.world;

import dev.gatehouse.driver.RequestObserver;
import dev.gatehouse.iotarget.CancelRequest;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.CancelIrp;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Memory;
import dev.gatehouse.request.MemoryRange;
import dev.gatehouse.request.Output;
import dev.gatehouse.request.Request;
import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.RequestType;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The requests that a scenario can speak of: those it has named, and those that driver models have made.
 *
 * <p>Sending, cancelling, and what became of each.
 */
public final class Requests implements RequestObserver {

    private static final DriverIdentity APPLICATION = new DriverIdentity("an application", false, 33);
    private static final Reason NEVER_FORMATTED =
            new Reason("WdfRequestSend", "the driver has never formatted it, so it has no IRP");

    private final World world;
    private final Map<String, FollowedRequest> requests = new LinkedHashMap<>();
    private final Map<Request, FollowedRequest> ofDrivers = new HashMap<>();
    private boolean windingUp;

    Requests(World world) {
        this.world = world;
    }

    /** A driver's request goes by its own name, or by its driver's and its own where that name is given already. */
    @Override
    public void created(Request request) {
        String driver = request.driver().name();
        String name = requests.containsKey(request.name()) ? driver + "/" + request.name() : request.name();
        follow(new FollowedRequest(name, driver, request));
    }

    private FollowedRequest follow(FollowedRequest followed) {
        requests.put(followed.name(), followed);
        ofDrivers.put(followed.request(), followed);
        return followed;
    }

    @Override
    public void sent(Request request, boolean taken) {
        FollowedRequest followed = ofDrivers.get(request);
        if (taken) {
            followed.accepted();
        } else if (request.hasIrp()) {
            followed.refused(request.status(), request.irp().reason());
        } else {
            followed.refused(NtStatus.INVALID_DEVICE_STATE, NEVER_FORMATTED);
        }
    }

    @Override
    public void completed(Request request, CompletionParams params) {
        Completion completion = new Completion(
                params.status(),
                params.information(),
                request.irp().reason(),
                world.agenda().now());
        world.note(ofDrivers.get(request), completion);
    }

    /** From now on no completion routine sends its request again: the scenario is being wound up. */
    void sendNothingAgain() {
        windingUp = true;
    }

    boolean maySendAgain() {
        return !windingUp;
    }

    boolean has(String name) {
        return requests.containsKey(name);
    }

    /** A request by its name. */
    public FollowedRequest find(String name) {
        FollowedRequest found = requests.get(name);
        if (found == null) {
            throw ScenarioFailure.unknown("request", name, requests.keySet(), "");
        }
        return found;
    }

    public Collection<FollowedRequest> all() {
        return Collections.unmodifiableCollection(requests.values());
    }

    /** WdfIoTargetFormatRequestFor… and WdfRequestSend, by the driver that owns the target; ends with TRUE or FALSE. */
    public Frame send(TargetName to, SendSpec spec) {
        IoTarget target = world.drivers().target(to);
        FollowedRequest followed = createdBy(target, spec.name());
        reuse(followed);
        return sending(target, followed, Sending.formatting(world, followed, target, spec));
    }

    /** WdfRequestSend of a request that was formatted, or that was not; ends with TRUE or FALSE. */
    public Frame sendAsItIs(TargetName to, SendSpec spec) {
        IoTarget target = world.drivers().target(to);
        Request request = handle(to.driver(), spec.name());
        if (!request.hasIrp()) {
            throw new ScenarioFailure(
                    "request \"" + spec.name() + "\" has no packet to send: no formatter has made one");
        }
        if (request.isFromQueue()) {
            return call(target.driver().name(), sendWords(spec.name(), target), sendReceived(request, target, spec));
        }
        FollowedRequest followed = find(spec.name());
        return sending(target, followed, Sending.asItIs(world, followed, target, spec));
    }

    private Frame sendReceived(Request request, IoTarget target, SendSpec spec) {
        return strand -> {
            strand.writes(request);
            if (spec.completionRoutine() && !spec.options().sendAndForget()) {
                request.setCompletionRoutine(world.routines().ofReceived());
            }
            strand.become(target.send(request, spec.options()));
        };
    }

    /** A driver's own handle of a request: of one that it has made, or of one that it has received and keeps. */
    Request handle(String driver, String name) {
        String caller = world.drivers().nameOf(driver);
        FollowedRequest followed = requests.get(name);
        if (followed != null && followed.sender().equals(caller)) {
            return followed.request();
        }
        return world.drivers().kept(driver, name).orElseThrow(() -> withoutHandle(driver, find(name)));
    }

    private ScenarioFailure withoutHandle(String driver, FollowedRequest request) {
        return new ScenarioFailure("request \"" + request.name() + "\" was sent by " + request.sender()
                + ", not by driver \"" + driver + "\", which does not keep it either: only who has made or received it"
                + " has its handle; it is " + whereabouts(request.name()));
    }

    /** WdfIoTargetSend…Synchronously, with a request of the driver's or without; ends with what it returned. */
    public Frame sendDescribed(TargetName to, Optional<String> name, SendSpec spec) {
        IoTarget target = world.drivers().target(to);
        Optional<FollowedRequest> own = name.map(each -> createdBy(target, each));
        DescribedSend described = Formats.described(spec, (in, out) -> own.ifPresent(each -> each.use(in, out)));
        Frame send = target.sendSynchronously(own.map(FollowedRequest::request), described, spec.options());
        String words = spec.ddi("WdfIoTargetSend", "Synchronously")
                + name.map(each -> "(" + each + ")").orElse("") + " to " + target.name();
        return call(target.driver().name(), words, new Described(world, own, send));
    }

    private FollowedRequest createdBy(IoTarget target, String request) {
        String driver = target.driver().name();
        FollowedRequest followed =
                requests.computeIfAbsent(request, name -> new FollowedRequest(name, driver, created(name, target)));
        if (!followed.sender().equals(driver)) {
            throw withoutHandle(driver, followed);
        }
        return followed;
    }

    private Frame sending(IoTarget target, FollowedRequest followed, Frame sending) {
        return call(target.driver().name(), sendWords(followed.name(), target), noting(followed, sending));
    }

    private static String sendWords(String request, IoTarget target) {
        return "WdfRequestSend(" + request + ") to " + target.name();
    }

    /** WdfIoTargetFormatRequestFor… by the driver that owns the target; ends with the status. */
    public Frame format(TargetName to, SendSpec spec) {
        IoTarget target = world.drivers().target(to);
        Optional<Request> kept = world.drivers().kept(to.driver(), spec.name());
        Request request = kept.orElseGet(() -> createdBy(target, spec.name()).request());
        String words = spec.ddi("WdfIoTargetFormatRequestFor", "") + "(" + spec.name() + ") for " + target.name();
        return call(target.driver().name(), words, strand -> {
            strand.writes(request);
            strand.end(target.format(request, Formats.of(spec, (in, out) -> use(request, spec.name(), in, out))));
        });
    }

    /** The same with the memory of a request that the driver has received and keeps. */
    public Frame formatOver(TargetName to, RequestType type, String received, String name) {
        IoTarget target = world.drivers().target(to);
        Request owner = handle(to.driver(), received);
        Request request = createdBy(target, name).request();
        boolean writes = type == RequestType.WRITE;
        String words = "WdfIoTargetFormatRequestFor" + (writes ? "Write(" : "Read(") + name + ") for " + target.name();
        return call(target.driver().name(), words, strand -> {
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

    private void use(Request request, String name, Optional<Memory> in, Optional<Memory> out) {
        if (!request.isFromQueue()) {
            find(name).use(in, out);
        }
    }

    private Frame call(String driver, String words, Frame ddi) {
        return new Call(world.journal(), driver, words, ddi);
    }

    private Request created(String name, IoTarget target) {
        Request request = Request.create(name, target.driver());
        request.used(world.journal(), RequestDdi.CREATE, NtStatus.SUCCESS);
        return request;
    }

    private void reuse(FollowedRequest followed) {
        if (followed.request().isOutstanding()) {
            throw new ScenarioFailure("request \"" + followed.name() + "\" is sent and has not come back: it is "
                    + whereabouts(followed.name()) + "; give the next request another name");
        }
        if (followed.sending() != FollowedRequest.Sending.NOT_YET) {
            followed.request().used(world.journal(), RequestDdi.REUSE, NtStatus.SUCCESS);
            followed.request().reuse(NtStatus.SUCCESS);
        }
    }

    private static Frame noting(FollowedRequest followed, Frame sending) {
        return strand -> {
            followed.accepted();
            strand.become(sending);
        };
    }

    /** An application sends a request to the top of a stack. */
    public Frame sendFromApplication(String stack, SendSpec spec) {
        DeviceStack found = world.stacks().find(stack);
        if (requests.containsKey(spec.name())) {
            throw new ScenarioFailure("there is a request \"" + spec.name() + "\" already: give this one another name");
        }
        FollowedRequest followed =
                new FollowedRequest(spec.name(), APPLICATION.name(), Request.ofApplication(spec.name(), APPLICATION));
        requests.put(spec.name(), followed);
        return noting(followed, new ApplicationSending(world, followed, found, spec));
    }

    /** WdfRequestCancelSentRequest; ends with TRUE or FALSE. */
    public Frame cancel(String driver, String name) {
        Request request = handle(driver, name);
        String caller = world.drivers().nameOf(driver);
        Frame cancel = new CancelRequest(world.journal(), request, caller);
        return call(caller, "WdfRequestCancelSentRequest(" + name + ")", cancel);
    }

    /** The same by whoever sent the request, a driver or an application. */
    public Frame cancel(String name) {
        FollowedRequest followed = find(name);
        return followed.request().isOfApplication() ? cancelByApplication(name) : cancel(followed.sender(), name);
    }

    /** IoCancelIrp, by the application that sent the request. */
    public Frame cancelByApplication(String name) {
        FollowedRequest followed = find(name);
        if (!followed.request().isOfApplication()) {
            throw new ScenarioFailure(
                    "request \"" + name + "\" was sent by " + followed.sender() + ", not by an application");
        }
        return new CancelIrp(followed.request().irp());
    }

    /** Where requests are, and why. */
    private Whereabouts whereabouts() {
        return new Whereabouts(world);
    }

    /** Why a request is pended in its target, where it is. */
    public Reason whyPended(String name) {
        return whereabouts().whyPended(name);
    }

    /** Where a request is, in words that follow "it is". */
    public String whereabouts(String name) {
        return whereabouts().of(name, Optional.ofNullable(requests.get(name)));
    }
}
