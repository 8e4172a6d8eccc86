package dev.gatehouse.report.sequence;

import dev.gatehouse.journal.Event;
import dev.gatehouse.report.sequence.Row.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what drivers call, and what they wait for. */
final class Calls {

    private static final Pattern ON = Pattern.compile("(\\S.*?) (?:on|of|to) (.+)");
    private static final Set<String> AS_USUAL = Set.of("", "TRUE", "STATUS_SUCCESS");

    private final SequenceReader reader;
    private final Cast cast;
    private final Durations durations;
    private final Map<String, Deque<Actor>> callers = new HashMap<>();
    private final Map<String, Integer> waited = new HashMap<>();

    Calls(SequenceReader reader, Cast cast, Durations durations) {
        this.reader = reader;
        this.cast = cast;
        this.durations = durations;
    }

    void register(Map<Class<?>, Consumer<Event>> readers) {
        readers.put(Event.Called.class, e -> called((Event.Called) e));
        readers.put(Event.Returned.class, e -> returned((Event.Returned) e));
        readers.put(Event.Blocked.class, e -> blocked((Event.Blocked) e));
        readers.put(Event.Released.class, e -> released((Event.Released) e));
    }

    private void called(Event.Called e) {
        Actor caller = cast.find(e.caller());
        callers.computeIfAbsent(e.lane(), lane -> new ArrayDeque<>()).push(caller);
        if (!isSend(e.call())) {
            Actor callee = callee(e.call(), caller);
            reader.add(Shape.CALL, caller, callee, Optional.empty(), words(e.call(), callee, caller), "");
        }
    }

    /** What becomes of a send is told by what its target does. */
    private static boolean isSend(String call) {
        return call.startsWith("WdfRequestSend(");
    }

    private Actor callee(String call, Actor caller) {
        Matcher on = ON.matcher(call);
        return on.matches() && on.group(2).contains("target") ? cast.find(on.group(2)) : caller;
    }

    private static String words(String call, Actor callee, Actor caller) {
        Matcher on = ON.matcher(call);
        return callee.equals(caller) || !on.matches() ? call : on.group(1).replaceFirst("^WdfIoTarget", "");
    }

    private void returned(Event.Returned e) {
        Deque<Actor> stack = callers.getOrDefault(e.lane(), new ArrayDeque<>());
        Actor caller = stack.isEmpty() ? cast.find(e.caller()) : stack.pop();
        boolean late = waited.remove(e.lane()) != null;
        if (late || !AS_USUAL.contains(e.result())) {
            Actor callee = callee(e.call(), caller);
            String words = words(e.call(), callee, caller) + (e.result().isEmpty() ? " returns" : " -> " + e.result());
            reader.add(Shape.RETURN, callee, caller, Optional.empty(), words, "");
        }
    }

    private void blocked(Event.Blocked e) {
        Actor caller = caller(e.lane(), e.call());
        durations.begin("blocked " + e.lane(), caller, Span.Kind.BLOCKED, e.at(), "waits for " + e.waitsFor(), "");
        reader.remark(caller, "waits for " + e.waitsFor());
    }

    private void released(Event.Released e) {
        durations.end("blocked " + e.lane(), e.at());
        waited.put(e.lane(), reader.row());
        Actor caller = caller(e.lane(), e.call());
        reader.add(Shape.WAKE, caller, caller, Optional.empty(), e.timedOut() ? "waits no longer" : "goes on", "");
    }

    private Actor caller(String lane, String call) {
        Deque<Actor> stack = callers.getOrDefault(lane, new ArrayDeque<>());
        return stack.isEmpty() ? cast.ownerOf(callee(call, cast.manager())) : stack.peek();
    }
}
