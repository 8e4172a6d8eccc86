package dev.gatehouse.world;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that happened, in the words of a scenario.
 *
 * @param lane whose step it was: {@code scenario}, {@code thread A}, {@code time-out of r1}, {@code heater/r1}
 * @param phrases the ways to say it, the shortest first
 */
public record Happening(String lane, List<String> phrases) {

    /** The forms that phrases have, for whoever writes one that nothing can ever be. */
    public static final List<String> FORMS = List.of(
            "device \"…\" receives \"…\"",
            "driver \"…\" receives \"…\"",
            "driver \"…\" is given \"…\" in Evt…",
            "device \"…\" is asked to cancel \"…\"",
            "driver \"…\" is asked to cancel \"…\"",
            "device \"…\" completes \"…\"",
            "driver \"…\" completes \"…\"",
            "the completion routine of \"…\" is called",
            "the completion routine of \"…\" is called with STATUS_…",
            "the completion routine of \"…\" is called with STATUS_… and … bytes",
            "the completion routine of \"…\" returns",
            "the time-out of \"…\" is over",
            "an application gets \"…\" back",
            "an application gets \"…\" back with STATUS_…",
            "Evt… of driver \"…\" is called",
            "Evt… of driver \"…\" returns",
            "Evt… of driver \"…\" returns …",
            "the local target of driver \"…\" becomes …",
            "the remote target \"…\" of driver \"…\" becomes …",
            "the self target of driver \"…\" becomes …",
            "the timer \"…\" of driver \"…\" is stopped",
            "the timer \"…\" of driver \"…\" fires",
            "file … of stack \"…\" is opened",
            "file … of stack \"…\" is opened, access \"…\", share \"…\"",
            "file … of stack \"…\" is closed",
            "driver \"…\" prints \"…\"",
            "driver \"…\" reuses \"…\"",
            "Wdf… is called",
            "Wdf… returns",
            "Wdf… returns …");

    private static final String TIME_OUT = "time-out of ";

    static Happening of(Event event) {
        return new Happening(event.lane(), phrases(event));
    }

    static Happening of(Conduct.Left left) {
        return new Happening(left.lane(), List.of("the completion routine of \"" + left.request() + "\" returns"));
    }

    static Happening of(Conduct.Used used) {
        String phrase = "driver \"" + used.driver() + "\" reuses \"" + used.request() + "\"";
        return new Happening(used.lane(), List.of(phrase));
    }

    private static List<String> phrases(Event event) {
        if (event instanceof Event.Called called) {
            return List.of(ddi(called.call()) + " is called");
        }
        if (event instanceof Event.Returned returned) {
            return extended(ddi(returned.call()) + " returns", " " + returned.result());
        }
        if (event instanceof Event.CallbackCalled called) {
            return List.of(called.callback() + " of driver \"" + called.driver() + "\" is called");
        }
        if (event instanceof Event.Completed completed) {
            return completed.routine() ? routine(completed) : List.of();
        }
        return event instanceof Event.TimerFired fired && fired.timer().startsWith(TIME_OUT)
                ? List.of("the time-out of \"" + fired.timer().substring(TIME_OUT.length()) + "\" is over")
                : travelling(event);
    }

    private static List<String> travelling(Event event) {
        if (event instanceof Event.Delivered delivered) {
            return byEither(delivered.receiver(), "receives \"" + delivered.request() + "\"");
        }
        if (event instanceof Event.Presented presented) {
            return List.of("driver \"" + presented.driver() + "\" is given \"" + presented.request() + "\" in "
                    + presented.callback());
        }
        if (event instanceof Event.CancelRoutineCalled called) {
            return byEither(called.holder(), "is asked to cancel \"" + called.request() + "\"");
        }
        if (event instanceof Event.CompletedBelow completed) {
            return byEither(completed.holder(), "completes \"" + completed.request() + "\"");
        }
        return event instanceof Event.Ended ended
                ? extended("an application gets \"" + ended.request() + "\" back", " with " + ended.status())
                : OwnObjects.phrases(event);
    }

    private static List<String> routine(Event.Completed completed) {
        List<String> phrases = new ArrayList<>(extended(
                "the completion routine of \"" + completed.request() + "\" is called", " with " + completed.status()));
        long bytes = completed.information();
        phrases.add(phrases.get(1) + " and " + bytes + (bytes == 1 ? " byte" : " bytes"));
        return phrases;
    }

    private static List<String> byEither(String who, String does) {
        return List.of("device \"" + who + "\" " + does, "driver \"" + who + "\" " + does);
    }

    static List<String> extended(String plain, String more) {
        return List.of(plain, plain + more);
    }

    private static String ddi(String call) {
        return call.split("[ (]", 2)[0];
    }
}
