package dev.gatehouse.world;

import dev.gatehouse.driver.RequestObserver;
import dev.gatehouse.iotarget.CancelRequest;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.CancelIrp;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Request;
import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

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
        FollowedRequest followed = new FollowedRequest(name, driver, request);
        requests.put(name, followed);
        ofDrivers.put(request, followed);
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
        FollowedRequest followed = find(spec.name());
        if (!followed.request().hasIrp()) {
            throw new ScenarioFailure("request \"" + spec.name() + "\" has no packet to send: formatting it failed");
        }
        return sending(target, followed, Sending.asItIs(world, followed, target, spec));
    }

    private FollowedRequest createdBy(IoTarget target, String request) {
        return requests.computeIfAbsent(
                request, name -> new FollowedRequest(name, target.driver().name(), created(name, target)));
    }

    private Frame sending(IoTarget target, FollowedRequest followed, Frame sending) {
        String words = "WdfRequestSend(" + followed.name() + ") to " + target.name();
        return call(target.driver().name(), words, noting(followed, sending));
    }

    /** WdfIoTargetFormatRequestFor… by the driver that owns the target; ends with the status. */
    public Frame format(TargetName to, SendSpec spec) {
        IoTarget target = world.drivers().target(to);
        FollowedRequest followed = createdBy(target, spec.name());
        String words = "WdfIoTargetFormatRequest(" + spec.name() + ") for " + target.name();
        return call(target.driver().name(), words, strand -> {
            strand.writes(followed.request());
            strand.end(target.format(followed.request(), Formats.of(followed, spec)));
        });
    }

    /** WdfRequestReuse by the driver that made the request; ends with the status. */
    public Frame reuse(String name) {
        FollowedRequest followed = find(name);
        return call(followed.sender(), "WdfRequestReuse(" + name + ")", strand -> {
            strand.writes(followed.request());
            followed.request().used(world.journal(), RequestDdi.REUSE, NtStatus.SUCCESS);
            strand.end(followed.request().reuse(NtStatus.SUCCESS));
        });
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

    /**
     * WdfRequestCancelSentRequest by the driver that sent it, or IoCancelIrp for an application; ends with TRUE or
     * FALSE.
     */
    public Frame cancel(String name) {
        FollowedRequest followed = find(name);
        if (followed.sender().equals(APPLICATION.name())) {
            return new CancelIrp(followed.request().irp());
        }
        Frame cancel = new CancelRequest(world.journal(), followed.request(), followed.sender());
        return call(followed.sender(), "WdfRequestCancelSentRequest(" + name + ")", cancel);
    }

    /** Why a request is pended in its target, where it is. */
    public Reason whyPended(String name) {
        Reason why = Reason.NONE;
        for (Event event : world.events()) {
            if (event instanceof Event.Pended pended && pended.request().equals(name)) {
                why = pended.reason();
            }
        }
        return whereabouts(name).startsWith("pended") ? why : Reason.NONE;
    }

    /** Where a request is, in words that follow "it is". */
    public String whereabouts(String name) {
        return Stream.of(
                        world.drivers().holderOf(name),
                        world.devices().holderOf(name),
                        world.drivers().presentedTo(name))
                .filter(holder -> !holder.isEmpty())
                .findFirst()
                .orElseGet(() -> lastSeen(name));
    }

    private String lastSeen(String name) {
        FollowedRequest followed = requests.get(name);
        if (followed == null) {
            return "nowhere that Gatehouse knows of";
        }
        return switch (followed.sending()) {
            case NOT_YET -> "not sent yet";
            case REFUSED -> "refused with " + followed.refusal() + " because " + followed.refusalReason();
            case ACCEPTED ->
                followed.lastCompletion()
                        .map(done -> "completed with " + done.words())
                        .orElse("on its way");
        };
    }
}
