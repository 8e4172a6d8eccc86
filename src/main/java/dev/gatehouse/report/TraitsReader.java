package dev.gatehouse.report;

import dev.gatehouse.journal.Event;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.verdict.ScenarioRecord;
import dev.gatehouse.verdict.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reads off a scenario's journal what it can be found by; scenarios with the same words share them. */
final class TraitsReader {

    private final Map<List<String>, List<String>> shared = new ConcurrentHashMap<>();

    Traits of(Optional<ScenarioRecord> record, int steps) {
        if (record.isEmpty()) {
            return new Traits(steps, 1, 0, List.of(), List.of(), List.of(), List.of());
        }
        Set<String> ddis = new TreeSet<>();
        Set<String> statuses = new TreeSet<>();
        List<Event> events = record.get().events();
        events.subList(0, record.get().eventsOfSteps()).forEach(event -> read(event, ddis, statuses));
        Optional<Topology> topology = record.get().declared();
        return new Traits(
                steps,
                1,
                0,
                shared(topology.stream().flatMap(TraitsReader::drivers).toList()),
                shared(topology.stream()
                        .flatMap(declared -> declared.devices().keySet().stream())
                        .toList()),
                shared(ddis),
                shared(statuses));
    }

    private static Stream<String> drivers(Topology topology) {
        return topology.stacks().values().stream()
                .flatMap(stack -> stack.drivers().stream())
                .map(DriverDeclaration::name)
                .distinct();
    }

    private List<String> shared(Iterable<String> words) {
        List<String> list = new ArrayList<>();
        words.forEach(list::add);
        return shared.computeIfAbsent(List.copyOf(list), own -> own);
    }

    private static void read(Event event, Set<String> ddis, Set<String> statuses) {
        if (event instanceof Event.Called called) {
            ddis.add(name(called.call()));
        } else if (event instanceof Event.Presented presented) {
            ddis.add(name(presented.callback()));
        } else if (event instanceof Event.CallbackCalled called) {
            ddis.add(name(called.callback()));
        } else if (event instanceof Event.Completed completed) {
            statuses.add(completed.status().toString());
        } else if (event instanceof Event.CompletedBelow completed) {
            statuses.add(completed.status().toString());
        } else if (event instanceof Event.Refused refused) {
            statuses.add(refused.status().toString());
        }
    }

    /** The name of a function without what it was called with. */
    private static String name(String call) {
        int end = 0;
        while (end < call.length() && Character.isLetterOrDigit(call.charAt(end))) {
            end++;
        }
        return call.substring(0, end);
    }
}
