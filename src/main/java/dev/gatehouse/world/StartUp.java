package dev.gatehouse.world;

import dev.gatehouse.driver.ModelledDriver;
import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.OpenWhen;
import dev.gatehouse.topology.ParentName;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The beginning of a world: driver models add their devices, stacks start, links are opened. */
final class StartUp {

    private final World world;
    private final Map<DriverName, Driver> drivers;
    private final Map<String, DeviceStack> stacks;
    private final Map<String, List<LinkDeclaration>> linksFrom = new HashMap<>();
    private final ModelledRequests observer;

    StartUp(World world, Map<DriverName, Driver> drivers, Map<String, DeviceStack> stacks) {
        this.world = world;
        this.drivers = drivers;
        this.stacks = stacks;
        this.observer = new ModelledRequests(world);
        for (LinkDeclaration link : world.topology().links().values()) {
            linksFrom
                    .computeIfAbsent(link.from().stack(), stack -> new ArrayList<>())
                    .add(link);
        }
    }

    void run() {
        drivers.values().forEach(this::addDevice);
        startOrder().forEach(this::start);
    }

    private void addDevice(Driver driver) {
        driver.context().observe(observer);
        if (driver.code() instanceof ModelledDriver modelled) {
            world.run("pnp", modelled.deviceAdd());
        }
    }

    /** Stacks that other stacks look for come first, else the order of the file. */
    private List<DeviceStack> startOrder() {
        List<DeviceStack> order = new ArrayList<>(stacks.values());
        order.sort(Comparator.comparing(stack -> linksFrom.containsKey(stack.name())));
        Set<DeviceStack> parentsFirst = new LinkedHashSet<>();
        order.forEach(stack -> addAfterParent(stack, parentsFirst));
        return List.copyOf(parentsFirst);
    }

    private void addAfterParent(DeviceStack stack, Set<DeviceStack> started) {
        world.topology()
                .stacks()
                .get(stack.name())
                .parent()
                .map(ParentName::stack)
                .map(stacks::get)
                .ifPresent(parent -> addAfterParent(parent, started));
        started.add(stack);
    }

    private void start(DeviceStack stack) {
        world.stacks().start(stack.name());
        linksFrom.getOrDefault(stack.name(), List.of()).stream()
                .filter(link -> link.open() != OpenWhen.BY_SCENARIO)
                .forEach(this::open);
    }

    private void open(LinkDeclaration link) {
        NtStatus status = world.run("pnp", world.drivers().openFrame(drivers.get(link.from()), link.name()));
        if (!status.isSuccess()) {
            throw new ScenarioFailure(link.place() + ": link \"" + link.name() + "\" could not be opened at start: "
                    + status + "; say `open: by the scenario` where that is meant");
        }
    }
}
