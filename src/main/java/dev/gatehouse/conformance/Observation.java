package dev.gatehouse.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one operation did, or the epilogue.
 *
 * @param result what the call returned, or that it is blocked, died or was skipped
 * @param state the target's state afterwards, as the framework spells it
 * @param events what an onlooker saw, in order
 * @param internal the target's lists and flags, what the device holds, and which operations are blocked
 */
record Observation(Map<String, Object> result, String state, List<Object> events, Map<String, Object> internal) {

    /** An observation of a recording, without what is not to be compared. */
    static Observation recorded(Fields fields) {
        List<Object> events = new ArrayList<>(fields.list("events"));
        events.removeIf(Fields.of("ev", "assert")::equals);
        Map<String, Object> result = new LinkedHashMap<>(fields.object("result").values());
        result.remove("refCounts");
        return new Observation(
                result, fields.text("state"), events, fields.object("internal").values());
    }

    /** The first thing in which another observation differs, as a pair of texts: what this one has, what it has. */
    Optional<String[]> differenceFrom(Observation other, boolean orderMayVary) {
        if (!result.equals(other.result)) {
            return differing("result", result, other.result);
        }
        if (!eventsAgree(other, orderMayVary)) {
            return differing("events", lines(events), lines(other.events));
        }
        if (!state.equals(other.state)) {
            return differing("state", state, other.state);
        }
        return internal.equals(other.internal) ? Optional.empty() : differing("internal", internal, other.internal);
    }

    private boolean eventsAgree(Observation other, boolean orderMayVary) {
        return orderMayVary ? counted(events).equals(counted(other.events)) : events.equals(other.events);
    }

    private static Map<Object, Long> counted(List<Object> events) {
        return events.stream().collect(Collectors.groupingBy(event -> event, Collectors.counting()));
    }

    private static String lines(List<Object> events) {
        return events.stream().map(Json::text).map(line -> "\n    " + line).collect(Collectors.joining());
    }

    private static Optional<String[]> differing(String what, Object mine, Object theirs) {
        return Optional.of(new String[] {what, shown(mine), shown(theirs)});
    }

    private static String shown(Object value) {
        return value instanceof String text ? text : Json.text(value);
    }
}
