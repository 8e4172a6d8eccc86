package dev.gatehouse.world;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.driver.DriverCode;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.driver.ModelledDriver;
import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.Fault;
import dev.gatehouse.hardware.SimulatedDevice;
import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.stack.DefaultQueue;
import dev.gatehouse.stack.DeviceObject;
import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.stack.GuardedModel;
import dev.gatehouse.stack.HardwareDevice;
import dev.gatehouse.stack.Namespace;
import dev.gatehouse.topology.DeviceDeclaration;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.FaultDeclaration;
import dev.gatehouse.topology.LinkAddress;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.ParentName;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.wdk.DeviceRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds what a topology declares: devices, stacks from the bottom up, links, faults. Nothing is started yet. */
final class WorldBuilder {

    private final Blueprint blueprint;
    private final Topology topology;
    private final Journal journal;
    private final Namespace namespace;
    private final Map<String, SimulatedDevice> devices = new LinkedHashMap<>();
    private final Map<String, DeviceStack> stacks = new LinkedHashMap<>();
    private final Map<DriverName, Driver> drivers = new LinkedHashMap<>();

    WorldBuilder(Blueprint blueprint, Journal journal) {
        this.blueprint = blueprint;
        this.topology = blueprint.topology();
        this.journal = journal;
        this.namespace = new Namespace(journal);
    }

    WorldBuilder build() {
        topology.devices().values().forEach(this::addDevice);
        topology.faults().values().forEach(this::addFault);
        topology.stacks().values().forEach(this::addAfterParent);
        blueprint.absent().values().forEach(this::leaveOut);
        topology.links().values().forEach(this::addLink);
        return this;
    }

    Namespace namespace() {
        return namespace;
    }

    Map<String, DeviceStack> stacks() {
        return stacks;
    }

    Map<DriverName, Driver> drivers() {
        return drivers;
    }

    private void addDevice(DeviceDeclaration device) {
        DeviceModel model = new GuardedModel(device.name(), blueprint.newDeviceModel(device.name()), journal);
        SimulatedDevice simulated = new SimulatedDevice(device.name(), model, device.traits());
        devices.put(device.name(), simulated);
    }

    private void addFault(FaultDeclaration fault) {
        devices.get(fault.device()).add(new Fault(fault.name(), fault.when(), fault.effect()));
    }

    /** A child's device needs its parent's. */
    private void addAfterParent(StackDeclaration declaration) {
        declaration.parent().map(ParentName::stack).map(topology.stacks()::get).ifPresent(this::addAfterParent);
        if (!stacks.containsKey(declaration.name())) {
            addStack(declaration);
        }
    }

    private void leaveOut(StackDeclaration absent) {
        Stream.of(absent.symbolicLink(), absent.deviceInterface())
                .flatMap(Optional::stream)
                .forEach(name -> namespace.leaveOut(name, () -> new AbsentStack(name)));
    }

    private Optional<DriverContext> parentOf(StackDeclaration child) {
        return child.parent()
                .flatMap(parent -> topology.stacks().get(parent.stack()).parentOf(parent))
                .map(driver -> drivers.get(driver.fullName()).context());
    }

    private void addStack(StackDeclaration declaration) {
        List<DriverDeclaration> upward = new ArrayList<>(declaration.drivers());
        Collections.reverse(upward);
        List<DeviceObject> built = new ArrayList<>();
        Optional<HardwareDevice> bottom = Optional.empty();
        LowerDevice lower = LowerDevice.NONE;
        for (DriverDeclaration driver : upward) {
            Optional<DriverContext> parent = driver.role() == DeviceRole.BUS ? parentOf(declaration) : Optional.empty();
            if (driver.role() == DeviceRole.BUS && parent.isEmpty()) {
                HardwareDevice hardware = new HardwareDevice(
                        PhysicalDevices.of(identity(driver).name(), declaration.properties()),
                        PhysicalDevices.interfaces(driver.interfaces()),
                        driver.io(),
                        driver.hardware().map(devices::get),
                        journal);
                bottom = Optional.of(hardware);
                lower = hardware;
            } else {
                DeviceObject device = addDriver(driver, lower, parent);
                if (parent.isPresent()) {
                    device.context()
                            .init()
                            .setPhysicalDevice(PhysicalDevices.of(device.name(), declaration.properties()));
                }
                built.add(0, device);
                lower = device;
            }
        }
        DeviceStack stack = new DeviceStack(
                declaration.name(), declaration.symbolicLink(), declaration.deviceInterface(), built, bottom);
        stacks.put(stack.name(), stack);
        namespace.add(stack);
    }

    private DeviceObject addDriver(DriverDeclaration declaration, LowerDevice lower, Optional<DriverContext> parent) {
        DriverIdentity identity = identity(declaration);
        Optional<LocalTarget> local = lower == LowerDevice.NONE
                ? Optional.empty()
                : Optional.of(new LocalTarget(identity.name() + "'s local target", identity, journal, lower));
        DriverContext context = new DriverContext(identity, journal, namespace, local);
        context.init().setFilter(declaration.role() == DeviceRole.FILTER);
        PhysicalDevices.interfaces(declaration.interfaces()).forEach(context::expose);
        parent.ifPresent(context::setParent);
        DriverCode code = declaration.model().isPresent()
                ? new ModelledDriver(
                        context,
                        blueprint.newDriverModel(declaration.fullName()),
                        declaration.role() == DeviceRole.FILTER)
                : new Behaviours(declaration).driver(context);
        DefaultQueue queue = new DefaultQueue(
                Dispatching.valueOf(declaration.queue().name()),
                declaration.powerManaged(),
                declaration.zeroLength(),
                declaration.presented());
        DeviceObject device = new DeviceObject(context, code, lower, declaration.io(), queue);
        context.init().setExclusive(declaration.exclusive());
        if (declaration.selfTarget()) {
            context.allowSelfTarget();
        }
        drivers.put(declaration.fullName(), new Driver(context, code, device));
        return device;
    }

    /** Two stacks may load the same driver: then names carry the stack. */
    private DriverIdentity identity(DriverDeclaration declaration) {
        boolean twice = blueprint.isLoadedTwice(declaration.name());
        return new DriverIdentity(
                twice ? declaration.fullName().toString() : declaration.name(),
                declaration.framework().verifier(),
                declaration.framework().minorVersion());
    }

    private void addLink(LinkDeclaration link) {
        Driver driver = drivers.get(link.from());
        Links links = new Links(
                this::deviceAt, driver.context()::delete, strand -> strand.become(driver.opened(link.name())));
        driver.link(link.name(), links.openParams(link), links.objectCallbacks(driver.name(), link, journal));
    }

    private LowerDevice deviceAt(LinkAddress address) {
        if (address instanceof LinkAddress.ToStack toStack) {
            return stacks.get(toStack.stack()).top();
        }
        DriverName name = ((LinkAddress.ToDriver) address).driver();
        return drivers.containsKey(name)
                ? drivers.get(name).device()
                : stacks.get(name.stack()).bottom().map(LowerDevice.class::cast).orElse(LowerDevice.NONE);
    }
}
