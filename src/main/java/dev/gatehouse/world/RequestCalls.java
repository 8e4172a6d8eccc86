package dev.gatehouse.world;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.ReuseParams;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The DDIs that a scenario tells a driver to call on a request, by names: on one that it has made, or on one that it
 * has received and keeps. Each call is a frame; {@link World} runs it.
 */
public final class RequestCalls {

    private static final int MARK_CANCELABLE_EX_SINCE = 9;

    private final World world;

    RequestCalls(World world) {
        this.world = world;
    }

    /** WdfRequestCreate without a target. */
    public Frame create(String driver, String name) {
        return told(driver, "WdfRequestCreate(" + named(name) + ")", ddi -> {
            ddi.createRequest(name);
            return NtStatus.SUCCESS;
        });
    }

    /** WdfRequestCreate with a target. */
    public Frame create(TargetName target, String name) {
        return told(target.driver(), "WdfRequestCreate(" + named(name) + ")", ddi -> ddi.createRequest(
                        name, world.drivers().target(target))
                .status());
    }

    /** WdfRequestCreateFromIrp, of a fresh IRP of so many stack locations. */
    public Frame createFromIrp(String driver, String name, int stackSize, boolean frameworkFrees) {
        return told(driver, "WdfRequestCreateFromIrp(" + named(name) + ")", ddi -> ddi.createRequestFromIrp(
                        new Irp(name, stackSize, true), frameworkFrees)
                .status());
    }

    private String named(String name) {
        if (world.requests().has(name)) {
            throw new ScenarioFailure("there is a request \"" + name + "\" already: give this one another name");
        }
        return name;
    }

    /** WdfRequestReuse without flags. */
    public Frame reuse(String driver, String name, NtStatus status) {
        return on(driver, name, "WdfRequestReuse", (ddi, request) -> ddi.reuse(request, ReuseParams.of(status)));
    }

    /** WdfRequestReuse with flags, and an IRP of so many stack locations where one is given. */
    public Frame reuse(String driver, String name, NtStatus status, int flags, OptionalInt stackSize) {
        ReuseParams plain = ReuseParams.of(status);
        ReuseParams params =
                stackSize.isPresent() ? plain.withNewIrp(new Irp(name, stackSize.getAsInt(), true)) : plain;
        ReuseParams flagged = new ReuseParams(flags, status, params.newIrp());
        return on(driver, name, "WdfRequestReuse", (ddi, request) -> ddi.reuse(request, flagged));
    }

    /** WdfRequestChangeTarget. */
    public Frame changeTarget(TargetName target, String name) {
        return on(
                target.driver(),
                name,
                "WdfRequestChangeTarget",
                (ddi, request) -> ddi.changeTarget(request, world.drivers().target(target)));
    }

    /** WdfRequestFormatRequestUsingCurrentType. */
    public Frame formatUsingCurrentType(String driver, String name) {
        return on(driver, name, "WdfRequestFormatRequestUsingCurrentType", (ddi, request) -> {
            ddi.formatUsingCurrentType(request);
            return NtStatus.SUCCESS;
        });
    }

    /** WdfRequestWdmFormatUsingStackLocation, with the location that says what a specification says. */
    public Frame formatUsingStackLocation(String driver, SendSpec spec) {
        return on(driver, spec.name(), "WdfRequestWdmFormatUsingStackLocation", (ddi, request) -> {
            ddi.formatUsingStackLocation(request, spec.payload().location());
            return NtStatus.SUCCESS;
        });
    }

    /** WdfRequestSetCompletionRoutine: a routine that notes what came back and does what it is told. */
    public Frame setCompletionRoutine(String driver, String name) {
        return setRoutine(
                driver,
                name,
                request -> request.isFromQueue()
                        ? world.routines().ofReceived()
                        : world.routines().of(world.requests().find(name)));
    }

    /** WdfRequestSetCompletionRoutine with a null routine. */
    public Frame clearCompletionRoutine(String driver, String name) {
        return setRoutine(driver, name, request -> CompletionRoutine.NONE);
    }

    private Frame setRoutine(String driver, String name, Function<Request, CompletionRoutine> routine) {
        Request request = world.requests().handle(driver, name);
        String words = "WdfRequestSetCompletionRoutine(" + name + ")";
        return new Call(world.journal(), world.drivers().nameOf(driver), words, strand -> {
            strand.writes(request);
            request.setCompletionRoutine(routine.apply(request));
            strand.end(null);
        });
    }

    /** The next completion routine of a request that is called makes these calls before it returns. */
    public void inCompletionRoutine(String driver, String name, List<Function<World, Act>> calls) {
        List<Function<World, Frame>> frames =
                calls.stream().map(call -> call.andThen(Act::frame)).toList();
        world.routines().tell(world.requests().handle(driver, name), frames);
    }

    /** Tells whether a completion routine is registered for a request of a driver. */
    public boolean hasCompletionRoutine(String driver, String name) {
        return world.requests().handle(driver, name).hasCompletionRoutine();
    }

    /** Tells whether a driver has a handle of a request. */
    public boolean hasHandle(String driver, String name) {
        return world.received().kept(driver, name).isPresent()
                || world.requests().find(name).sender().equals(world.drivers().nameOf(driver));
    }

    /** WdfRequestGetStatus. */
    public Frame status(String driver, String name) {
        return on(driver, name, "WdfRequestGetStatus", Ddi::status);
    }

    /** WdfRequestGetInformation. */
    public Frame information(String driver, String name) {
        return on(driver, name, "WdfRequestGetInformation", Ddi::information);
    }

    /** WdfRequestSetInformation. */
    public Frame setInformation(String driver, String name, long bytes) {
        return on(driver, name, "WdfRequestSetInformation", (ddi, request) -> {
            ddi.setInformation(request, bytes);
            return NtStatus.SUCCESS;
        });
    }

    /** WdfRequestGetCompletionParams, in words. */
    public Frame completionParams(String driver, String name) {
        return on(
                driver,
                name,
                "WdfRequestGetCompletionParams",
                (ddi, request) -> ResultText.of(ddi.completionParams(request)));
    }

    /** WdfRequestAllocateTimer. */
    public Frame allocateTimer(String driver, String name) {
        return on(driver, name, "WdfRequestAllocateTimer", Ddi::allocateTimer);
    }

    /** WdfObjectDelete of a request. */
    public Frame delete(String driver, String name) {
        return on(driver, name, "WdfObjectDelete", (ddi, request) -> {
            ddi.deleteRequest(request);
            return NtStatus.SUCCESS;
        });
    }

    /** WdfRequestMarkCancelableEx; EvtRequestCancel completes the request with a status. */
    public Frame markCancelable(String driver, String name, NtStatus whenCancelled) {
        world.drivers().require(driver, "WdfRequestMarkCancelableEx", MARK_CANCELABLE_EX_SINCE);
        return on(
                driver,
                name,
                "WdfRequestMarkCancelableEx",
                (ddi, request) -> ddi.markCancelable(request, later -> later.complete(request, whenCancelled, 0)));
    }

    /** WdfRequestMarkCancelable: EvtRequestCancel is called at once for a request that is cancelled already. */
    public Frame markCancelableOrCall(String driver, String name, NtStatus whenCancelled) {
        return on(driver, name, "WdfRequestMarkCancelable", (ddi, request) -> {
            ddi.markCancelableOrCall(request, later -> later.complete(request, whenCancelled, 0));
            return "";
        });
    }

    /** WdfRequestUnmarkCancelable. */
    public Frame unmarkCancelable(String driver, String name) {
        return on(driver, name, "WdfRequestUnmarkCancelable", Ddi::unmarkCancelable);
    }

    /** WdfRequestIsCanceled. */
    public Frame isCanceled(String driver, String name) {
        return on(driver, name, "WdfRequestIsCanceled", Ddi::isCanceled);
    }

    /** WdfRequestComplete of any request that the driver has a handle of, as a driver might that knows no better. */
    public Frame complete(String driver, String name, NtStatus status) {
        return on(driver, name, "WdfRequestComplete", (ddi, request) -> {
            ddi.complete(request, status);
            return "";
        });
    }

    private Frame on(String driver, String name, String call, BiFunction<Ddi, Request, ?> code) {
        Request request = world.requests().handle(driver, name);
        return told(driver, call + "(" + name + ")", ddi -> code.apply(ddi, request));
    }

    private Frame told(String driver, String words, Function<Ddi, ?> code) {
        Driver found = world.drivers().find(driver);
        return new Call(world.journal(), found.name(), words, found.told().calling(code));
    }
}
