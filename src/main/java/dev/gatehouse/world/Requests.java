package dev.gatehouse.world;

import dev.gatehouse.driver.RequestObserver;
import dev.gatehouse.iotarget.CancelRequest;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.request.CancelIrp;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.LowerDevice;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The requests that a scenario can speak of: those it has named, and those that driver models have made.
 *
 * <p>Sending, cancelling, and what became of each.
 */
public final class Requests implements RequestObserver {

    private static final DriverIdentity APPLICATION = new DriverIdentity("an application", false, 33);

    private final World world;
    private final Map<String, FollowedRequest> requests = new LinkedHashMap<>();

    Requests(World world) {
        this.world = world;
    }

    @Override
    public void created(Request request) {
        requests.put(
                request.name(),
                new FollowedRequest(request.name(), request.driver().name(), request));
    }

    @Override
    public void sent(Request request, boolean taken) {
        FollowedRequest followed = find(request.name());
        if (taken) {
            followed.accepted();
        } else {
            followed.refused(request.status(), request.irp().reason());
        }
    }

    @Override
    public void completed(Request request, CompletionParams params) {
        Completion completion = new Completion(
                params.status(),
                params.information(),
                request.irp().reason(),
                world.agenda().now());
        world.note(find(request.name()), completion);
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
        FollowedRequest followed = requests.computeIfAbsent(
                spec.name(), name -> new FollowedRequest(name, target.driver().name(), created(name, target)));
        reuse(followed);
        String words = "WdfRequestSend(" + spec.name() + ") to " + target.name();
        return new Call(
                world.journal(),
                target.driver().name(),
                words,
                noting(followed, new Sending(world, followed, target, spec)));
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
        LowerDevice top = world.stacks().find(stack).top();
        if (requests.containsKey(spec.name())) {
            throw new ScenarioFailure("there is a request \"" + spec.name() + "\" already: give this one another name");
        }
        FollowedRequest followed =
                new FollowedRequest(spec.name(), APPLICATION.name(), Request.ofApplication(spec.name(), APPLICATION));
        requests.put(spec.name(), followed);
        return noting(followed, new ApplicationSending(world, followed, top, spec));
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
        return new Call(world.journal(), followed.sender(), "WdfRequestCancelSentRequest(" + name + ")", cancel);
    }

    /** Where a request is, in words that follow "it is". */
    public String whereabouts(String name) {
        String inDriver = world.drivers().holderOf(name);
        String holder = inDriver.isEmpty() ? world.devices().holderOf(name) : inDriver;
        if (!holder.isEmpty()) {
            return holder;
        }
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
