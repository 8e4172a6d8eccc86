package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;
import static org.apiguardian.api.API.Status.INTERNAL;

import dev.gatehouse.iotarget.CancelRequest;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.irp.CancelIrp;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Request;
import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The requests that a scenario can speak of: those it has named, and those that driver models have made.
 *
 * <p>Sending, cancelling, and what became of each.
 */
@API(status = EXPERIMENTAL)
public final class Requests {

    private static final DriverIdentity APPLICATION = new DriverIdentity("an application", false, 33);

    private final World world;
    private final Map<String, FollowedRequest> requests = new LinkedHashMap<>();
    private final List<String> completionOrder = new ArrayList<>();
    private boolean windingUp;

    Requests(World world) {
        this.world = world;
    }

    void follow(FollowedRequest followed) {
        requests.put(followed.name(), followed);
    }

    /** Takes down a completion. */
    void note(FollowedRequest request, Completion completion) {
        request.completed(completion);
        completionOrder.add(request.name());
    }

    /** The names of the requests that have been completed, in the order of their completions. */
    public List<String> completionOrder() {
        world.chronicle().readInOrder();
        return Collections.unmodifiableList(completionOrder);
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

    @API(status = INTERNAL)
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
        return world.received().kept(driver, name).orElseThrow(() -> withoutHandle(driver, find(name)));
    }

    private ScenarioFailure withoutHandle(String driver, FollowedRequest request) {
        return new ScenarioFailure("request \"" + request.name() + "\" was sent by " + request.sender()
                + ", not by driver \"" + driver + "\", which does not keep it either: only who has made or received it"
                + " has its handle; it is " + whereabouts(request.name()));
    }

    /** A driver's own request of a name, which is made where there is none. */
    FollowedRequest createdBy(IoTarget target, String request) {
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
