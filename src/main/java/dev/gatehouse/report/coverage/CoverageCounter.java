package dev.gatehouse.report.coverage;

import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.report.coverage.Group.Item;
import dev.gatehouse.rules.RuleBook;
import dev.gatehouse.topology.DeviceDeclaration;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.verdict.Deeds;
import dev.gatehouse.verdict.ScenarioRecord;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what scenarios exercise, when each of them ends; used by several threads. */
public final class CoverageCounter {

    private static final String SEND = "WdfRequestSend";
    private static final List<TargetDdi> MOVES = List.of(
            TargetDdi.START,
            TargetDdi.STOP,
            TargetDdi.STOP_AND_CANCEL,
            TargetDdi.STOP_AND_WAIT,
            TargetDdi.PURGE,
            TargetDdi.PURGE_AND_WAIT,
            TargetDdi.OPEN,
            TargetDdi.CLOSE_FOR_QUERY_REMOVE,
            TargetDdi.CLOSE,
            TargetDdi.DELETE);

    private final Map<Deeds.Cell, Long> cells = new HashMap<>();
    private final Map<String, Long> ddis = new HashMap<>();
    private final Map<Set<Class<?>>, Long> kinds = new HashMap<>();
    private final Map<String, Long> models = new HashMap<>();
    private final Map<String, Long> steps = new HashMap<>();
    private final Set<String> defined = new TreeSet<>();

    /** Adds what a scenario has done. */
    public synchronized void add(ScenarioRecord scenario) {
        Deeds deeds = scenario.deeds();
        deeds.cells().forEach((cell, count) -> cells.merge(cell, (long) count, Long::sum));
        deeds.ddis().forEach((ddi, count) -> ddis.merge(ddi, (long) count, Long::sum));
        kinds.merge(deeds.kinds(), 1L, Long::sum);
        scenario.declared().ifPresent(this::add);
    }

    private void add(Topology topology) {
        topology.devices().values().stream()
                .map(DeviceDeclaration::model)
                .forEach(model -> models.merge(model, 1L, Long::sum));
    }

    /** Adds a step that a scenario could use, by its expression. */
    public synchronized void defined(String step) {
        defined.add(step);
    }

    /** Adds that a scenario has used one. */
    public synchronized void used(String step) {
        steps.merge(step, 1L, Long::sum);
    }

    /** What was counted so far; device models are those that this thread's class loader finds. */
    public synchronized Coverage counted() {
        return new Coverage(List.of(
                new Group(Coverage.CELLS, cells()),
                new Group(
                        Coverage.RULES,
                        items(RuleBook.texts().stream().map(text -> text.name()).toList(), rules())),
                new Group(Coverage.MODELS, items(models(), models)),
                new Group(Coverage.DDIS, items(ddis(), ddis)),
                new Group(Coverage.STEPS, items(defined, steps))));
    }

    /** Many scenarios do the same kinds of things, which the same rules watch. */
    private Map<String, Long> rules() {
        Map<String, Long> rules = new HashMap<>();
        kinds.forEach((each, times) -> RuleBook.watching(each).forEach(rule -> rules.merge(rule, times, Long::sum)));
        return rules;
    }

    /** A model that cannot be made is told of where topologies are read; here it does not count. */
    private static List<String> models() {
        return ServiceLoader.load(DeviceModelFactory.class).stream()
                .flatMap(provider -> model(provider).stream())
                .toList();
    }

    private static Optional<String> model(ServiceLoader.Provider<DeviceModelFactory> provider) {
        try {
            return Optional.ofNullable(provider.get().model());
        } catch (ServiceConfigurationError broken) {
            return Optional.empty();
        }
    }

    private static List<String> ddis() {
        return Stream.of(
                        Stream.of(SEND),
                        Stream.of(TargetDdi.values()).map(TargetDdi::words),
                        Stream.of(RequestDdi.values()).map(RequestDdi::words))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** What there is, each with its count; what was counted and is not known counts too. */
    private static List<Item> items(Collection<String> known, Map<String, Long> counts) {
        Map<String, Item> items = new TreeMap<>();
        Stream.concat(known.stream(), counts.keySet().stream())
                .forEach(name -> items.put(name, new Item(name, counts.getOrDefault(name, 0L), Map.of())));
        return List.copyOf(items.values());
    }

    private List<Item> cells() {
        Map<String, Item> items = new LinkedHashMap<>();
        for (String operation : operations()) {
            for (TargetState state : TargetState.values()) {
                String name = cell(operation, state);
                items.put(name, new Item(name, 0, Map.of()));
            }
        }
        cells.forEach((cell, count) -> items.merge(
                cell(cell.operation(), cell.state()),
                new Item(cell(cell.operation(), cell.state()), count, Map.of(cell.outcome(), count)),
                Item::and));
        return List.copyOf(items.values());
    }

    static List<String> operations() {
        return Stream.concat(Stream.of(SEND), MOVES.stream().map(TargetDdi::words))
                .collect(Collectors.toList());
    }

    static String cell(String operation, TargetState state) {
        return operation + " in " + state.words();
    }
}
