package dev.gatehouse.journal;

import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetState;
import dev.gatehouse.wdk.Ticks;
import java.util.Locale;

/**
 * One thing that happened. {@code at} is virtual time in ticks, {@code lane} says whose step it was, and {@link #text}
 * says it to people.
 */
public sealed interface Event {

    long at();

    String lane();

    /** The event as a line without time and lane. */
    String text();

    /** Why it happened as it did; nothing where nobody has decided anything. */
    default Reason reason() {
        return Reason.NONE;
    }

    private static String because(Reason reason) {
        return reason.isGiven() ? " because " + reason : "";
    }

    private static String bytes(long information) {
        return information == 1 ? "1 byte" : information + " bytes";
    }

    /** A driver or the scenario called a DDI. */
    record Called(long at, String lane, String caller, String call) implements Event {
        @Override
        public String text() {
            return caller + " calls " + call;
        }
    }

    /** A DDI returned to its caller. */
    record Returned(long at, String lane, String caller, String call, String result) implements Event {
        @Override
        public String text() {
            return call + " of " + caller + " returned" + (result.isEmpty() ? "" : " " + result);
        }
    }

    /** A call began to wait. */
    record Blocked(long at, String lane, String call, String waitsFor, long limit) implements Event {
        @Override
        public String text() {
            return call + " waits for " + waitsFor + (hasLimit() ? ", at most until " + Ticks.text(limit) : "");
        }

        /** Tells whether the call gives up at some time. */
        public boolean hasLimit() {
            return limit != Long.MAX_VALUE;
        }
    }

    /** A call that waited goes on. */
    record Released(long at, String lane, String call, String waitedFor, boolean timedOut) implements Event {
        @Override
        public String text() {
            return call + " goes on: " + (timedOut ? "the time for " + waitedFor + " is over" : waitedFor);
        }
    }

    /** A request was formatted for a target, or could not be. */
    record Formatted(long at, String lane, String request, String target, String what, NtStatus status)
            implements Event {
        @Override
        public String text() {
            return request + " formatted for " + target + ": " + what
                    + (status.isSuccess() ? "" : " failed with " + status);
        }
    }

    /** A target let a request in and through. */
    record Sent(long at, String lane, String request, String target, Reason reason) implements Event {
        @Override
        public String text() {
            return request + " sent to " + target + because(reason);
        }
    }

    /** A target let a request in and keeps it. */
    record Pended(long at, String lane, String request, String target, Reason reason) implements Event {
        @Override
        public String text() {
            return request + " pended in " + target + because(reason);
        }
    }

    /** WdfRequestSend returned FALSE. */
    record Refused(long at, String lane, String request, String target, NtStatus status, Reason reason)
            implements Event {
        @Override
        public String text() {
            return request + " refused by " + target + " with " + status + because(reason);
        }
    }

    /** A request was sent with SEND_AND_FORGET. */
    record Forgotten(long at, String lane, String request, String target) implements Event {
        @Override
        public String text() {
            return request + " sent to " + target + " and forgotten";
        }
    }

    /** A driver's device object or simulated hardware got an IRP. */
    record Delivered(long at, String lane, String request, String receiver, String what) implements Event {
        @Override
        public String text() {
            return receiver + " receives " + request + (what.isEmpty() ? "" : ": " + what);
        }
    }

    /** A queue presented a request to its driver. */
    record Presented(long at, String lane, String request, String driver, String callback) implements Event {
        @Override
        public String text() {
            return driver + " is given " + request + " in " + callback;
        }
    }

    /** Who held an IRP completed it (WdfRequestComplete, IoCompleteRequest). */
    record CompletedBelow(
            long at, String lane, String request, String holder, NtStatus status, long information, Reason reason)
            implements Event {
        @Override
        public String text() {
            return holder + " completes " + request + " with " + status + ", " + bytes(information) + because(reason);
        }
    }

    /** A target is done with a request; its completion routine, if any, is called next. */
    record Completed(
            long at,
            String lane,
            String request,
            String target,
            NtStatus status,
            long information,
            Irql irql,
            boolean routine,
            Reason reason)
            implements Event {
        @Override
        public String text() {
            return request + " came back to " + target + " with " + status + ", " + bytes(information)
                    + (routine ? "" : ", no completion routine") + because(reason);
        }
    }

    /** An IRP came back to whoever made it. */
    record Ended(long at, String lane, String request, String originator, NtStatus status, long information)
            implements Event {
        @Override
        public String text() {
            return request + " ends at " + originator + " with " + status + ", " + bytes(information);
        }
    }

    /** Somebody tried to cancel a request. */
    record CancelAsked(long at, String lane, String request, String by) implements Event {
        @Override
        public String text() {
            return by + " cancels " + request;
        }
    }

    /** The cancel routine of an IRP was called. */
    record CancelRoutineCalled(long at, String lane, String request, String holder) implements Event {
        @Override
        public String text() {
            return "cancel routine of " + holder + " is called for " + request;
        }
    }

    /** A target's state changed. */
    record TargetChanged(long at, String lane, String target, TargetState from, TargetState to, Reason reason)
            implements Event {
        @Override
        public String text() {
            return target + ": " + from.words() + " -> " + to.words() + because(reason);
        }
    }

    /** The framework called a callback of a driver. */
    record CallbackCalled(long at, String lane, String driver, String callback) implements Event {
        @Override
        public String text() {
            return driver + ": " + callback + " is called";
        }
    }

    /** A callback of a driver returned. */
    record CallbackReturned(long at, String lane, String driver, String callback, String result) implements Event {
        @Override
        public String text() {
            return driver + ": " + callback + " returned" + (result.isEmpty() ? "" : " " + result);
        }
    }

    /** A timer was set. */
    record TimerSet(long at, String lane, String timer, long due) implements Event {
        @Override
        public String text() {
            return timer + " set for " + Ticks.text(due);
        }
    }

    /** Somebody stopped a timer, or came too late. */
    record TimerStopped(long at, String lane, String timer, boolean stopped) implements Event {
        @Override
        public String text() {
            return timer + (stopped ? " stopped" : " could not be stopped: it has expired");
        }
    }

    /** A timer's routine began. */
    record TimerFired(long at, String lane, String timer) implements Event {
        @Override
        public String text() {
            return timer + " fires";
        }
    }

    /** The PnP or power manager did something to a stack, a device or a target. */
    record Plugged(long at, String lane, String subject, String what, Reason reason) implements Event {
        @Override
        public String text() {
            return subject + ": " + what + because(reason);
        }
    }

    /** A stack opened a file, to do one thing and to let others do another: read, write, both, nothing. */
    record FileOpened(long at, String lane, String stack, String name, int number, String access, String share)
            implements Event {
        @Override
        public String text() {
            return stack + " opened " + name + " as file " + number + ", access: " + access + ", share: " + share;
        }
    }

    /** A target closed a file. */
    record FileClosed(long at, String lane, String target, int number) implements Event {
        @Override
        public String text() {
            return target + " closed file " + number;
        }
    }

    /** A driver told its debugger something. */
    record Printed(long at, String lane, String driver, String what) implements Event {
        @Override
        public String text() {
            return driver + " prints: " + what;
        }
    }

    /** Simulated hardware changed. */
    record DeviceChanged(long at, String lane, String device, String what) implements Event {
        @Override
        public String text() {
            return device + " " + what;
        }
    }

    /** A declared fault took effect; {@code decided} is which of its effects, where it has several. */
    record FaultFired(long at, String lane, String fault, String request, String decided) implements Event {
        @Override
        public String text() {
            return "fault " + fault + " hits " + request + decided;
        }
    }

    /** A declared fault could have taken effect, and did not. */
    record FaultSpared(long at, String lane, String fault, String request) implements Event {
        @Override
        public String text() {
            return "fault " + fault + " spares " + request;
        }
    }

    /** The framework logged something, and went on. */
    record Noted(long at, String lane, String subject, String what, Reason reason) implements Event {

        /** What is noted where the framework's own code would go on with a pointer into something else. */
        public static final String MEMORY_CORRUPTION = "memory corruption in the framework";

        public boolean corruptsMemory() {
            return what.equals(MEMORY_CORRUPTION);
        }

        @Override
        public String text() {
            return subject + ": " + what + because(reason);
        }
    }

    /** The framework broke into the debugger, as it does where the verifier is on, and went on. */
    record DebuggerBroke(long at, String lane, String subject, String what, Reason reason) implements Event {
        @Override
        public String text() {
            return subject + ": " + what + ", and the framework breaks into the debugger" + because(reason);
        }
    }

    /** A driver broke a rule. */
    record RuleBroken(long at, String lane, String rule, String culprit, String what, String instead) implements Event {
        @Override
        public String text() {
            return "rule " + rule + " broken by " + culprit + ": " + what + "; " + instead;
        }
    }

    /** A driver did what a rule advises against; no scenario fails for it. */
    record Warned(long at, String lane, String rule, String culprit, String what, String instead) implements Event {
        @Override
        public String text() {
            return "warning of rule " + rule + " to " + culprit + ": " + what + "; " + instead;
        }
    }

    /** The system stopped. */
    record Bugcheck(long at, String lane, int code, String parameters, String what) implements Event {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "bugcheck 0x%X (%s): %s", code, parameters, what);
        }
    }
}
