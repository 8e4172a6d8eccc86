package dev.gatehouse.iotarget;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Level;
import dev.gatehouse.journal.Sink;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Limits;
import dev.gatehouse.virtualtime.SchedulePolicy;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WakeOrder;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A world of one target over one device, and what can be seen of it from outside, in words. */
final class Rig implements Sink {

    static final int STACK_SIZE = 1;

    final Agenda agenda;
    final Journal journal;
    final DriverIdentity driver;
    final RigDevice device;
    final RigSystem system;
    private final List<String> seen = new ArrayList<>();

    Rig(boolean verifier) {
        this(verifier, SchedulePolicy.RUN_UNTIL_BLOCKED);
    }

    Rig(boolean verifier, SchedulePolicy policy) {
        agenda = new Agenda(policy, WakeOrder.FIRST_IN_FIRST_OUT, Limits.DEFAULT);
        journal = new Journal(agenda, Level.SUMMARY);
        journal.addSink(this);
        driver = new DriverIdentity("driver", verifier, 33);
        device = new RigDevice("device", STACK_SIZE, this::see);
        system = new RigSystem(device, this::see);
    }

    LocalTarget local() {
        return new LocalTarget("target", driver, journal, device);
    }

    RemoteTarget remote() {
        return new RemoteTarget("target", driver, journal, system);
    }

    void see(String what) {
        seen.add(what);
    }

    /** Hands out what was seen since it was last asked. */
    List<String> taken() {
        List<String> taken = List.copyOf(seen);
        seen.clear();
        return taken;
    }

    @Override
    public void on(Event event) {
        if (event instanceof Event.CancelAsked asked) {
            see("cancel " + asked.request());
        } else if (event instanceof Event.Completed completed) {
            see(completed.request() + " completed " + name(completed.status()) + "/" + completed.information());
        } else if (event instanceof Event.DebuggerBroke) {
            see("break");
        } else if (event instanceof Event.Bugcheck bugcheck) {
            see(String.format(Locale.ROOT, "bugcheck 0x%X", bugcheck.code()));
        }
    }

    /** A status without its prefix. */
    static String name(NtStatus status) {
        return status.text().replaceFirst(" .*", "").replaceFirst("^STATUS_", "");
    }

    /** A request of the driver's own, formatted, with a completion routine. */
    Request own(String name) {
        Request request = Request.create(name, driver);
        request.format(Format.read(MemoryRange.NONE, 0), STACK_SIZE, IoType.BUFFERED);
        request.setCompletionRoutine(silent());
        return request;
    }

    /** A request that came from above, formatted by its current type. */
    Request received(String name) {
        Irp irp = new Irp(name, STACK_SIZE + 1, true);
        irp.nextLocation().setCompletion(returned -> Frame.of(false));
        irp.moveDown();
        Request request = Request.received(irp, driver, RequestOwner.NONE);
        request.formatUsingCurrentType();
        return request;
    }

    static CompletionRoutine silent() {
        return (request, target, params) -> Frame.of(null);
    }

    /** Starts a call whose return is seen, on a lane of its own; it runs when the agenda does. */
    Strand spawn(String lane, Irql irql, Frame call) {
        return agenda.spawn(agenda.lane(lane), irql, new Seeing(lane, call));
    }

    /** Runs a call until it returns or waits, and what it released likewise. */
    Strand run(String lane, Irql irql, Frame call) {
        Strand strand = spawn(lane, irql, call);
        agenda.settle();
        return strand;
    }

    /** What a call returns that does not wait, without its return being seen. */
    @SuppressWarnings("unchecked")
    <T> T resultOf(Frame call) {
        Strand strand = agenda.spawn(agenda.lane("call"), Irql.PASSIVE, call);
        agenda.settle();
        return (T) strand.result();
    }

    /** Lets the device complete all that it holds, one request after the other. */
    void completeAll(NtStatus status, long information) {
        while (!agenda.isHalted() && !device.held().isEmpty()) {
            String first = device.held().get(0);
            agenda.spawn(agenda.lane("device"), Irql.DISPATCH, device.complete(first, status, information));
            agenda.settle();
        }
    }

    /** A call that says when it has returned, and what. */
    private final class Seeing implements Frame {

        private final String name;
        private final Frame call;
        private boolean called;

        Seeing(String name, Frame call) {
            this.name = name;
            this.call = call;
        }

        @Override
        public void step(Strand strand) {
            if (!called) {
                called = true;
                strand.call(call);
                return;
            }
            Object result = strand.result();
            see(name + " returned" + (result == null ? "" : " " + words(result)));
            strand.end(result);
        }

        private static String words(Object result) {
            return result instanceof NtStatus status ? name(status) : result.toString();
        }
    }
}
