package dev.gatehouse.world;

import dev.gatehouse.journal.Event;
import java.util.List;

/** What happens to a driver's targets, timers and files, and what it says itself, in the words of a scenario. */
final class OwnObjects {

    private static final String OWNED = "'s ";
    private static final String TIMER = "timer ";
    private static final String REMOTE = "remote target ";

    private OwnObjects() {}

    static List<String> phrases(Event event) {
        if (event instanceof Event.CallbackReturned returned) {
            return Happening.extended(
                    returned.callback() + " of driver \"" + returned.driver() + "\" returns", " " + returned.result());
        }
        if (event instanceof Event.TargetChanged changed) {
            return List.of("the " + owned(changed.target(), REMOTE) + " becomes "
                    + changed.to().words());
        }
        if (event instanceof Event.TimerStopped stopped) {
            return stopped.stopped() ? timer(stopped.timer(), " is stopped") : List.of();
        }
        if (event instanceof Event.TimerFired fired) {
            return timer(fired.timer(), " fires");
        }
        return event instanceof Event.Printed printed
                ? List.of("driver \"" + printed.driver() + "\" prints \"" + printed.what() + "\"")
                : files(event);
    }

    private static List<String> files(Event event) {
        if (event instanceof Event.FileOpened opened) {
            return Happening.extended(
                    file(opened.number(), opened.stack()) + " is opened",
                    ", access \"" + opened.access() + "\", share \"" + opened.share() + "\"");
        }
        return event instanceof Event.FileClosed closed
                ? List.of(file(closed.number(), closed.target()) + " is closed")
                : List.of();
    }

    private static String file(int number, String stack) {
        return "file " + number + " of stack \"" + stack + "\"";
    }

    /** A driver's own timer; a request's is no driver's. */
    private static List<String> timer(String timer, String does) {
        return timer.contains(OWNED + TIMER) ? List.of("the " + owned(timer, TIMER) + does) : List.of();
    }

    /** "toastmon's remote target Toaster0" as {@code remote target "Toaster0" of driver "toastmon"}. */
    private static String owned(String name, String kind) {
        String driver = name.substring(0, name.indexOf(OWNED));
        String thing = name.substring(driver.length() + OWNED.length());
        String quoted = thing.startsWith(kind) ? kind + "\"" + thing.substring(kind.length()) + "\"" : thing;
        return quoted + " of driver \"" + driver + "\"";
    }
}
