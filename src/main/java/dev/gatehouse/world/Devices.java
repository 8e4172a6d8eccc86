package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;
import static org.apiguardian.api.API.Status.INTERNAL;

import dev.gatehouse.hardware.Fault;
import dev.gatehouse.hardware.SimulatedDevice;
import dev.gatehouse.journal.Event;
import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.stack.HardwareDevice;
import dev.gatehouse.stack.SimulatedHardware;
import dev.gatehouse.wdk.Ticks;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** What a scenario sees of simulated hardware, by name. */
@API(status = EXPERIMENTAL)
public final class Devices {

    private final World world;
    private final Map<String, SimulatedHardware> devices = new LinkedHashMap<>();
    private final DeclaredFaults faults;

    Devices(World world, Map<String, DeviceStack> stacks) {
        this.world = world;
        stacks.values().forEach(stack -> stack.bottom()
                .flatMap(HardwareDevice::hardware)
                .ifPresent(hardware -> devices.put(hardware.device().name(), hardware)));
        this.faults = new DeclaredFaults(devices.values());
    }

    SimulatedHardware find(String name) {
        SimulatedHardware found = devices.get(name);
        if (found == null) {
            throw world.undeclared("device", name, devices.keySet());
        }
        found.touch();
        return found;
    }

    private SimulatedDevice simulated(String name) {
        return find(name).device();
    }

    /** The oldest request that a device has. */
    public String oldest(String device) {
        List<String> holding = find(device).holding();
        if (holding.isEmpty()) {
            throw new ScenarioFailure("device \"" + device + "\" has no request to complete");
        }
        return holding.get(0);
    }

    /** The requests that a device has ever got, in order. */
    public List<String> received(String device) {
        return find(device).received();
    }

    /** The requests that a device has now, in the order in which they arrived. */
    public List<String> holding(String device) {
        return find(device).holding();
    }

    /** The virtual times at which a request arrived at a device, in ticks. */
    public List<Long> arrivals(String device, String request) {
        return deliveries(device, request).map(Event::at).toList();
    }

    /** How a request last arrived at a device; empty where it never has. */
    @API(status = INTERNAL)
    public Optional<Event.Delivered> lastArrival(String device, String request) {
        return deliveries(device, request).reduce((earlier, later) -> later);
    }

    private Stream<Event.Delivered> deliveries(String device, String request) {
        find(device);
        return world.journal().events().stream()
                .filter(Event.Delivered.class::isInstance)
                .map(Event.Delivered.class::cast)
                .filter(event ->
                        event.receiver().equals(device) && event.request().equals(request));
    }

    /** The requests that a device was asked to cancel, in that order. */
    public List<String> cancels(String device) {
        find(device);
        return world.journal().events().stream()
                .filter(Event.CancelRoutineCalled.class::isInstance)
                .map(Event.CancelRoutineCalled.class::cast)
                .filter(event -> event.holder().equals(device))
                .map(Event.CancelRoutineCalled::request)
                .toList();
    }

    /** The bytes that a device holds from an offset on; none where it ends before. */
    public byte[] contents(String device, long offset) {
        byte[] all = simulated(device)
                .model()
                .contents()
                .orElseThrow(() -> new ScenarioFailure("device \"" + device + "\" has no contents to look at"));
        return Arrays.copyOfRange(all, (int) Math.min(offset, all.length), all.length);
    }

    /** A value of a device by name, as a register's. */
    public long value(String device, String value) {
        Map<String, Long> values = simulated(device).model().values();
        Long found = values.get(value);
        if (found == null) {
            throw ScenarioFailure.unknown("value of device \"" + device + "\"", value, values.keySet(), "");
        }
        return found;
    }

    /** The faults that the scenario relies on and that have not fired. */
    public List<String> faultsThatNeverFired() {
        return faults.neverFired(fault -> true);
    }

    /** Those of them that may spare what they could hit: they have to fire under one schedule at least. */
    @API(status = INTERNAL)
    public List<String> faultsThatSparedAll() {
        return faults.neverFired(Fault::maySpare);
    }

    DeclaredFaults faults() {
        return faults;
    }

    /** From now on every device answers at once: the scenario is being wound up. */
    void hurry() {
        devices.values().forEach(device -> {
            device.device().hurry();
            device.reconsider();
        });
        world.agenda().settle();
    }

    private static String until(SimulatedHardware device, String request) {
        OptionalLong due = device.due(device.find(request).orElseThrow());
        return due.isPresent() ? ", which answers it at " + Ticks.text(due.getAsLong()) : "";
    }

    String holderOf(String request) {
        return devices.entrySet().stream()
                .filter(entry -> entry.getValue().find(request).isPresent())
                .map(entry -> "held by device " + entry.getKey() + until(entry.getValue(), request))
                .findFirst()
                .orElse("");
    }
}
