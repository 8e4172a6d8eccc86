package dev.gatehouse.journal;

import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Takes down what happens in a world: one method a kind of event, so that nothing is allocated where nothing is wanted.
 *
 * <p>Each record is kept according to the level, and goes once to the sinks.
 */
public final class Journal {

    private final Agenda agenda;
    private final Level level;
    private final List<Sink> sinks = new ArrayList<>();
    private final List<Event> kept = new ArrayList<>();
    private final Witness witness = new Witness(this);

    public Journal(Agenda agenda, Level level) {
        this.agenda = agenda;
        this.level = level;
    }

    /** Adds somebody who sees every record from now on. */
    public void addSink(Sink sink) {
        sinks.add(sink);
    }

    /** What was kept, in order. */
    public List<Event> events() {
        return Collections.unmodifiableList(kept);
    }

    public Agenda agenda() {
        return agenda;
    }

    /** Tells what drivers do in the detail that rules need. */
    public Witness witness() {
        return witness;
    }

    /** Kept first: what a sink adds because of an event comes after it. */
    private void add(Event event) {
        if (level == Level.FULL) {
            kept.add(event);
        }
        for (Sink sink : sinks) {
            sink.on(event);
        }
    }

    boolean isOff() {
        return level == Level.OFF;
    }

    private long now() {
        return agenda.time();
    }

    String lane() {
        return agenda.isRunning() ? agenda.running().lane().name() : "scenario";
    }

    /** A driver or the scenario called a DDI. */
    public void called(String caller, String call) {
        if (!isOff()) {
            add(new Event.Called(now(), lane(), caller, call));
        }
    }

    /** A DDI returned to its caller. */
    public void returned(String caller, String call, String result) {
        if (!isOff()) {
            add(new Event.Returned(now(), lane(), caller, call, result));
        }
    }

    /** A call began to wait; {@code limit} is when it gives up, {@link Long#MAX_VALUE} for never. */
    public void blocked(String call, String waitsFor, long limit) {
        if (!isOff()) {
            add(new Event.Blocked(now(), lane(), call, waitsFor, limit));
        }
    }

    /** A call that waited goes on. */
    public void released(String call, String waitedFor, boolean timedOut) {
        if (!isOff()) {
            add(new Event.Released(now(), lane(), call, waitedFor, timedOut));
        }
    }

    /** A request was formatted for a target, or could not be. */
    public void formatted(String request, String target, String what, NtStatus status) {
        if (!isOff()) {
            add(new Event.Formatted(now(), lane(), request, target, what, status));
        }
    }

    /** A target let a request in and through. */
    public void sent(String request, String target, Reason reason) {
        if (!isOff()) {
            add(new Event.Sent(now(), lane(), request, target, reason));
        }
    }

    /** A target let a request in and keeps it. */
    public void pended(String request, String target, Reason reason) {
        if (!isOff()) {
            add(new Event.Pended(now(), lane(), request, target, reason));
        }
    }

    /** WdfRequestSend returned FALSE. */
    public void refused(String request, String target, NtStatus status, Reason reason) {
        if (!isOff()) {
            add(new Event.Refused(now(), lane(), request, target, status, reason));
        }
    }

    /** A request was sent with SEND_AND_FORGET. */
    public void forgotten(String request, String target) {
        if (!isOff()) {
            add(new Event.Forgotten(now(), lane(), request, target));
        }
    }

    /** A driver's device object or simulated hardware got an IRP. */
    public void delivered(String request, String receiver, String what) {
        if (!isOff()) {
            add(new Event.Delivered(now(), lane(), request, receiver, what));
        }
    }

    /** A queue presented a request to its driver. */
    public void presented(String request, String driver, String callback) {
        if (!isOff()) {
            add(new Event.Presented(now(), lane(), request, driver, callback));
        }
    }

    /** Who held an IRP completed it (WdfRequestComplete, IoCompleteRequest). */
    public void completedBelow(String request, String holder, NtStatus status, long information, Reason reason) {
        if (!isOff()) {
            add(new Event.CompletedBelow(now(), lane(), request, holder, status, information, reason));
        }
    }

    /** A target is done with a request; its completion routine, if any, is called next. */
    public void completed(
            String request,
            String target,
            NtStatus status,
            long information,
            Irql irql,
            boolean routine,
            Reason reason) {
        if (!isOff()) {
            add(new Event.Completed(now(), lane(), request, target, status, information, irql, routine, reason));
        }
    }

    /** An IRP came back to whoever made it. */
    public void ended(String request, String originator, NtStatus status, long information) {
        if (!isOff()) {
            add(new Event.Ended(now(), lane(), request, originator, status, information));
        }
    }

    /** Somebody tried to cancel a request. */
    public void cancelAsked(String request, String by) {
        if (!isOff()) {
            add(new Event.CancelAsked(now(), lane(), request, by));
        }
    }

    /** The cancel routine of an IRP was called. */
    public void cancelRoutineCalled(String request, String holder) {
        if (!isOff()) {
            add(new Event.CancelRoutineCalled(now(), lane(), request, holder));
        }
    }

    /** A target's state changed. */
    public void targetChanged(String target, TargetState from, TargetState to, Reason reason) {
        if (!isOff()) {
            add(new Event.TargetChanged(now(), lane(), target, from, to, reason));
        }
    }

    /** The framework called a callback of a driver. */
    public void callbackCalled(String driver, String callback) {
        if (!isOff()) {
            add(new Event.CallbackCalled(now(), lane(), driver, callback));
        }
    }

    /** A callback of a driver returned. */
    public void callbackReturned(String driver, String callback, String result) {
        if (!isOff()) {
            add(new Event.CallbackReturned(now(), lane(), driver, callback, result));
        }
    }

    /** A timer was set. */
    public void timerSet(String timer, long due) {
        if (!isOff()) {
            add(new Event.TimerSet(now(), lane(), timer, due));
        }
    }

    /** Somebody stopped a timer, or came too late. */
    public void timerStopped(String timer, boolean stopped) {
        if (!isOff()) {
            add(new Event.TimerStopped(now(), lane(), timer, stopped));
        }
    }

    /** A timer's routine began. */
    public void timerFired(String timer) {
        if (!isOff()) {
            add(new Event.TimerFired(now(), lane(), timer));
        }
    }

    /** The PnP or power manager did something to a stack, a device or a target. */
    public void plugged(String subject, String what, Reason reason) {
        if (!isOff()) {
            add(new Event.Plugged(now(), lane(), subject, what, reason));
        }
    }

    /** A stack opened a file. */
    public void fileOpened(String stack, String name, int number, String access, String share) {
        if (!isOff()) {
            add(new Event.FileOpened(now(), lane(), stack, name, number, access, share));
        }
    }

    /** A target closed a file. */
    public void fileClosed(String target, int number) {
        if (!isOff()) {
            add(new Event.FileClosed(now(), lane(), target, number));
        }
    }

    /** A driver told its debugger something. */
    public void printed(String driver, String text) {
        if (!isOff()) {
            add(new Event.Printed(now(), lane(), driver, text));
        }
    }

    /** Simulated hardware changed. */
    public void deviceChanged(String device, String what) {
        if (!isOff()) {
            add(new Event.DeviceChanged(now(), lane(), device, what));
        }
    }

    /** A declared fault took effect. */
    public void faultFired(String fault, String request, String decided) {
        if (!isOff()) {
            add(new Event.FaultFired(now(), lane(), fault, request, decided));
        }
    }

    /** A declared fault could have taken effect, and did not. */
    public void faultSpared(String fault, String request) {
        if (!isOff()) {
            add(new Event.FaultSpared(now(), lane(), fault, request));
        }
    }

    /** The framework logged something, and went on. */
    public void noted(String subject, String what, Reason reason) {
        if (!isOff()) {
            add(new Event.Noted(now(), lane(), subject, what, reason));
        }
    }

    /** The framework broke into the debugger, as it does where the verifier is on, and went on. */
    public void broke(String subject, String what, Reason reason) {
        if (!isOff()) {
            add(new Event.DebuggerBroke(now(), lane(), subject, what, reason));
        }
    }

    /** A driver broke a rule. */
    public void ruleBroken(String rule, String culprit, String what, String instead) {
        if (!isOff()) {
            add(new Event.RuleBroken(now(), lane(), rule, culprit, what, instead));
        }
    }

    /** A driver did what a rule advises against. */
    public void warned(String rule, String culprit, String what, String instead) {
        if (!isOff()) {
            add(new Event.Warned(now(), lane(), rule, culprit, what, instead));
        }
    }

    /** The system stopped. */
    public void bugcheck(int code, String parameters, String what) {
        if (!isOff()) {
            add(new Event.Bugcheck(now(), lane(), code, parameters, what));
        }
    }
}
