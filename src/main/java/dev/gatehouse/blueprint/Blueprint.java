package dev.gatehouse.blueprint;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;
import static org.apiguardian.api.API.Status.INTERNAL;

import dev.gatehouse.api.Handle;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.DeviceDeclaration;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.FaultDeclaration;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.virtualtime.Workers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** A topology whose models are known and have read their parameters: worlds are built from it, on any thread. */
@Handle
public final class Blueprint {

    private static final int MOST_IDLE_THREADS = 8;

    private final Topology topology;
    private final Map<String, Supplier<DeviceModel>> deviceModels;
    private final Map<DriverName, Supplier<DriverModel>> driverModels;
    private final List<Problem> problems;
    private final Set<String> bystanders;
    private final Map<String, Integer> namesakes;
    private final Map<String, StackDeclaration> absent;
    private final Workers workers;

    private Blueprint(Topology topology, Models models) {
        this.topology = topology;
        this.deviceModels = new LinkedHashMap<>();
        this.driverModels = new LinkedHashMap<>();
        this.namesakes = new HashMap<>();
        Problems found = new Problems();
        topology.devices().values().forEach(device -> readDevice(device, models, found));
        topology.faults().values().forEach(fault -> checkState(fault, found));
        for (StackDeclaration stack : topology.stacks().values()) {
            stack.drivers().forEach(driver -> readDriver(driver, models, found));
        }
        this.problems = new ArrayList<>(found.sorted());
        this.bystanders = Bystanders.of(topology);
        topology.stacks().values().forEach(stack -> stack.drivers()
                .forEach(driver -> namesakes.merge(driver.name(), 1, Integer::sum)));
        this.absent = Map.of();
        this.workers = new Workers(MOST_IDLE_THREADS);
    }

    private Blueprint(Blueprint whole, Set<String> without) {
        this.absent = new LinkedHashMap<>(whole.topology.stacks());
        absent.keySet().retainAll(without);
        this.topology = whole.topology.without(
                without, absent.values().stream().flatMap(Bystanders::devices).collect(Collectors.toSet()));
        this.deviceModels = whole.deviceModels;
        this.driverModels = whole.driverModels;
        this.problems = whole.problems;
        this.bystanders = whole.bystanders;
        this.namesakes = whole.namesakes;
        this.workers = whole.workers;
    }

    /** Reads the models of a topology or of a draft; build from it only if neither has errors. */
    @API(status = EXPERIMENTAL)
    public static Blueprint of(Topology topology, Models models) {
        return new Blueprint(topology, models);
    }

    public Topology topology() {
        return topology;
    }

    /** What the models have found wrong with their parameters, and models that nobody provides. */
    @API(status = EXPERIMENTAL)
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Threads for the driver models of this blueprint's worlds, one after the other. */
    public Workers workers() {
        return workers;
    }

    /** The names of the values that a device has from the beginning; none of a device that is not declared. */
    public Set<String> valuesOf(String device) {
        return deviceModels.containsKey(device)
                ? deviceModels.get(device).get().values().keySet()
                : Set.of();
    }

    /**
     * The same for worlds without some stacks, out of those that a world calls unseen: cheaper to build, and no
     * different as long as nothing comes to one of those; a world that does come to one says so and ends.
     */
    @API(status = INTERNAL)
    public Blueprint without(Set<String> stacks) {
        return stacks.isEmpty() ? this : new Blueprint(this, stacks);
    }

    /** The stacks that a world from this lacks. */
    public Map<String, StackDeclaration> absent() {
        return absent;
    }

    /** Tells whether two stacks load a driver of this name, be they absent or not. */
    public boolean isLoadedTwice(String driver) {
        return namesakes.get(driver) > 1;
    }

    /** The stacks that do nothing of their own accord. */
    public Set<String> bystanders() {
        return bystanders;
    }

    /** A model of a declared device for one world. */
    public DeviceModel newDeviceModel(String device) {
        return deviceModels.get(device).get();
    }

    /** A model of a driver that is declared to have one, for one world. */
    public DriverModel newDriverModel(DriverName driver) {
        return driverModels.get(driver).get();
    }

    private void readDevice(DeviceDeclaration device, Models models, Problems found) {
        Problems own = new Problems();
        Parameters parameters = device.parameters().reading(own);
        Optional<Supplier<DeviceModel>> model = device.modelWord()
                .flatMap(name ->
                        new ModelReading<>(parameters, name, models.devices(), DeviceModelFactory::read).model());
        if (!own.hasErrors()) {
            model.ifPresent(supplier -> deviceModels.put(device.name(), supplier));
        }
        found.addAll(own.sorted());
    }

    /** Only its model knows which values a device has; one that is wrong is not asked. */
    private void checkState(FaultDeclaration fault, Problems found) {
        Supplier<DeviceModel> model = deviceModels.get(fault.device());
        if (model == null || fault.when().state().isEmpty()) {
            return;
        }
        String value = fault.when().state().get().value();
        Set<String> known = model.get().values().keySet();
        if (!known.contains(value)) {
            fault.parameters()
                    .reading(found)
                    .block("when")
                    .flatMap(when -> when.block("while"))
                    .ifPresent(state -> state.complain(
                            "value",
                            Complaint.of(
                                            ProblemCode.T167,
                                            "device \"" + fault.device() + "\" has no value \"" + value + "\"")
                                    .expectingOneOf(known)
                                    .suggesting(Nearest.of(value, known))));
        }
    }

    private void readDriver(DriverDeclaration driver, Models models, Problems found) {
        driver.model()
                .flatMap(name -> new ModelReading<>(
                                driver.parameters().reading(found), name, models.drivers(), DriverModelFactory::read)
                        .model())
                .ifPresent(supplier -> driverModels.put(driver.fullName(), supplier));
    }
}
