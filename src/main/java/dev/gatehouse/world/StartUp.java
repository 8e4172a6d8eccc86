package dev.gatehouse.world;

import dev.gatehouse.driver.ModelledDriver;
import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.OpenWhen;
import dev.gatehouse.topology.ParentName;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The beginning of a world: driver models add their devices, stacks start, links are opened. */
final class StartUp {

    private final World world;
    private final Map<DriverName, Driver> drivers;
    private final List<DeviceStack> stacks;
    private final ModelledRequests observer;

    StartUp(World world, Map<DriverName, Driver> drivers, List<DeviceStack> stacks) {
        this.world = world;
        this.drivers = drivers;
        this.stacks = stacks;
        this.observer = new ModelledRequests(world);
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
        List<DeviceStack> order = new ArrayList<>(stacks);
        order.sort((a, b) -> Boolean.compare(opensLinks(a), opensLinks(b)));
        Set<DeviceStack> parentsFirst = new LinkedHashSet<>();
        order.forEach(stack -> addAfterParent(stack, order, parentsFirst));
        return List.copyOf(parentsFirst);
    }

    private void addAfterParent(DeviceStack stack, List<DeviceStack> all, Set<DeviceStack> started) {
        Optional<String> parent =
                world.topology().stacks().get(stack.name()).parent().map(ParentName::stack);
        all.stream()
                .filter(each -> parent.equals(Optional.of(each.name())))
                .forEach(each -> addAfterParent(each, all, started));
        started.add(stack);
    }

    private boolean opensLinks(DeviceStack stack) {
        return world.topology().links().values().stream()
                .anyMatch(link -> link.from().stack().equals(stack.name()));
    }

    private void start(DeviceStack stack) {
        world.stacks().start(stack.name());
        world.topology().links().values().stream()
                .filter(link -> link.from().stack().equals(stack.name()))
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
