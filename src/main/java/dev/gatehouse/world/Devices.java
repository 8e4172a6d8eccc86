package dev.gatehouse.world;

import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.SimulatedDevice;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.journal.Event;
import dev.gatehouse.request.Irp;
import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.stack.HardwareDevice;
import dev.gatehouse.stack.SimulatedHardware;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.Ticks;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a scenario does to simulated hardware and sees of it, by name. */
public final class Devices {

    private static final String BY_SCENARIO = "the scenario made the device do so";

    private final World world;
    private final Map<String, SimulatedHardware> devices = new LinkedHashMap<>();

    Devices(World world, Map<String, DeviceStack> stacks) {
        this.world = world;
        stacks.values().forEach(stack -> stack.bottom()
                .flatMap(HardwareDevice::hardware)
                .ifPresent(hardware -> devices.put(hardware.device().name(), hardware)));
    }

    private SimulatedHardware find(String name) {
        SimulatedHardware found = devices.get(name);
        if (found == null) {
            throw ScenarioFailure.undeclared("device", name, devices.keySet());
        }
        return found;
    }

    private SimulatedDevice simulated(String name) {
        return find(name).device();
    }

    /** Makes a device keep what it gets until the scenario completes it. */
    public void hold(String device) {
        simulated(device).hold(true);
        world.journal().deviceChanged(device, "holds requests from now on");
    }

    /** Lets a device answer again: what it has is served, each after its latency. */
    public void release(String device) {
        simulated(device).hold(false);
        world.journal().deviceChanged(device, "holds requests no longer");
        find(device).reconsider();
        world.settle();
    }

    /** Sets how long a device takes from now on, in ticks. */
    public void setLatency(String device, long ticks) {
        simulated(device).setLatency(ticks);
        world.journal().deviceChanged(device, "has another latency from now on");
    }

    /** Makes the next requests that arrive fail. */
    public void failNext(String device, int count, NtStatus status) {
        simulated(device).failNext(count, status);
        world.journal().deviceChanged(device, "fails the next " + count + " with " + status);
    }

    /**
     * Completes a request that a device has, with bytes in its answer; it is an error if the device does not have it.
     */
    public void complete(String device, String request, NtStatus status, byte[] bytes) {
        Irp irp = held(device, request);
        int answered = find(device).answer(irp, bytes);
        finish(device, irp, new Outcome(status, answered, BY_SCENARIO));
    }

    /** Completes a request that a device has, claiming so many bytes: a read's come from the model's own. */
    public void complete(String device, String request, NtStatus status, long information) {
        Irp irp = held(device, request);
        if (status.isSuccess() && !isOutOfBounds(device, irp, information)) {
            find(device).device().model().serve(find(device).transfer(irp));
        }
        finish(device, irp, new Outcome(status, information, BY_SCENARIO));
    }

    private boolean isOutOfBounds(String device, Irp irp, long information) {
        Transfer transfer = find(device).transfer(irp);
        return transfer.type() == RequestType.READ && information > transfer.room();
    }

    /** Completes a request that a device has, as its model does. */
    public void serve(String device, String request) {
        Irp irp = held(device, request);
        find(device).serveNow(irp);
        world.settle();
    }

    private void finish(String device, Irp irp, Outcome outcome) {
        find(device).complete(irp, outcome);
        world.settle();
    }

    private Irp held(String device, String request) {
        Optional<Irp> irp = find(device).find(request);
        return irp.orElseThrow(() -> new ScenarioFailure("device \"" + device + "\" does not have request \"" + request
                + "\": it is " + world.requests().whereabouts(request)));
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
    public Optional<Event.Delivered> lastArrival(String device, String request) {
        return deliveries(device, request).reduce((earlier, later) -> later);
    }

    private Stream<Event.Delivered> deliveries(String device, String request) {
        find(device);
        return world.events().stream()
                .filter(Event.Delivered.class::isInstance)
                .map(Event.Delivered.class::cast)
                .filter(event ->
                        event.receiver().equals(device) && event.request().equals(request));
    }

    /** The requests that a device was asked to cancel, in that order. */
    public List<String> cancels(String device) {
        find(device);
        return world.events().stream()
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

    /** Changes the bytes that a device holds. */
    public void setContents(String device, long offset, byte[] bytes) {
        boolean fits = offset <= Integer.MAX_VALUE && simulated(device).model().setContents((int) offset, bytes);
        if (!fits) {
            throw new ScenarioFailure("device \"" + device + "\" has no room for " + bytes.length
                    + (bytes.length == 1 ? " byte at offset " : " bytes at offset ") + offset);
        }
        world.journal().deviceChanged(device, "has new contents");
    }

    /** Bytes arrive at a device from outside; it is an error if it never gets any, or is gone. */
    public void feed(String device, byte[] bytes) {
        if (simulated(device).isGone()) {
            throw new ScenarioFailure("device \"" + device + "\" is gone");
        }
        world.journal()
                .deviceChanged(
                        device,
                        "receives " + (bytes.length == 1 ? "1 byte" : bytes.length + " bytes") + " from outside");
        if (!find(device).feed(bytes)) {
            throw new ScenarioFailure("nothing comes to device \"" + device + "\" from outside");
        }
        world.settle();
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

    /** Switches a declared fault on or off. */
    public void enableFault(String fault, boolean on) {
        faults().enable(fault, on);
    }

    /** The faults that the scenario relies on and that have not fired. */
    public List<String> faultsThatNeverFired() {
        return faults().neverFired();
    }

    private DeclaredFaults faults() {
        return new DeclaredFaults(devices.values().stream()
                .flatMap(hardware -> hardware.device().faults().stream())
                .toList());
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
