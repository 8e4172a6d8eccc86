package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.SimulatedDevice;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.stack.SimulatedHardware;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apiguardian.api.API;

/** What a scenario makes simulated hardware do, by the name of the device. */
@API(status = EXPERIMENTAL)
public final class Hardware {

    private static final String BY_SCENARIO = "the scenario made the device do so";

    private final World world;

    Hardware(World world) {
        this.world = world;
    }

    /** A device keeps what it gets until the scenario completes it. */
    public Act hold(String device) {
        return change(device, "holds requests from now on", hardware -> hardware.device()
                .hold(true));
    }

    /** A device answers again: what it has is served, each after its latency. */
    public Act release(String device) {
        return change(device, "holds requests no longer", hardware -> {
            hardware.device().hold(false);
            hardware.reconsider();
        });
    }

    /** A device takes so long from now on, in ticks. */
    public Act setLatency(String device, long ticks) {
        return change(device, "has another latency from now on", hardware -> hardware.device()
                .setLatency(ticks));
    }

    /** The next requests that arrive fail. */
    public Act failNext(String device, int count, NtStatus status) {
        return change(device, "fails the next " + count + " with " + status, hardware -> hardware.device()
                .failNext(count, status));
    }

    /** A device is pulled out: what it has and gets fails, and its stack is removed by surprise. */
    public Act pullOut(String device) {
        return change(device, "is pulled out", SimulatedHardware::pullOut);
    }

    /** A device has other bytes from an offset on; it is an error if it has no room for them. */
    public Act setContents(String device, long offset, byte[] bytes) {
        return change(device, "has new contents", hardware -> {
            if (offset > Integer.MAX_VALUE || !hardware.device().model().setContents((int) offset, bytes)) {
                throw new ScenarioFailure(
                        "device \"" + device + "\" has no room for " + bytes(bytes) + " at offset " + offset);
            }
        });
    }

    /** Bytes arrive at a device from outside; it is an error if it never gets any, or is gone. */
    public Act feed(String device, byte[] bytes) {
        if (simulated(device).isGone()) {
            throw new ScenarioFailure("device \"" + device + "\" is gone");
        }
        return change(device, "receives " + bytes(bytes) + " from outside", hardware -> {
            if (!hardware.feed(bytes)) {
                throw new ScenarioFailure("nothing comes to device \"" + device + "\" from outside");
            }
        });
    }

    /** A declared fault is switched on or off. */
    public Act enableFault(String fault, boolean on) {
        DeclaredFaults.Declared declared = world.devices().faults().find(fault);
        declared.hardware().touch();
        return Act.change(declared.hardware(), () -> declared.fault().enable(on));
    }

    /** A device completes a request that it has, with bytes in its answer. */
    public Act complete(String device, String request, NtStatus status, byte[] bytes) {
        return completing(device, request, transfer -> new Outcome(status, transfer.answer(bytes), BY_SCENARIO));
    }

    /** A device completes a request that it has, claiming so many bytes: a read's come from the model's own. */
    public Act complete(String device, String request, NtStatus status, long information) {
        return completing(device, request, transfer -> {
            boolean outOfBounds = transfer.type() == RequestType.READ && information > transfer.room();
            if (status.isSuccess() && !outOfBounds) {
                simulated(device).model().serve(transfer);
            }
            return new Outcome(status, information, BY_SCENARIO);
        });
    }

    /** A device completes a request that it has, as its model does. */
    public Act serve(String device, String request) {
        Irp irp = held(device, request);
        SimulatedHardware hardware = world.devices().find(device);
        return Act.of(hardware.serving(irp)).atDispatch(hardware.laneOf(irp));
    }

    private Act completing(String device, String request, Function<Transfer, Outcome> outcome) {
        Irp irp = held(device, request);
        SimulatedHardware hardware = world.devices().find(device);
        return Act.of(hardware.completing(irp, outcome)).atDispatch(hardware.laneOf(irp));
    }

    private Irp held(String device, String request) {
        return world.devices()
                .find(device)
                .find(request)
                .orElseThrow(() -> new ScenarioFailure("device \"" + device + "\" does not have request \"" + request
                        + "\": it is " + world.requests().whereabouts(request)));
    }

    private Act change(String device, String words, Consumer<SimulatedHardware> change) {
        SimulatedHardware hardware = world.devices().find(device);
        return Act.change(hardware, () -> {
            world.journal().deviceChanged(device, words);
            change.accept(hardware);
        });
    }

    private SimulatedDevice simulated(String device) {
        return world.devices().find(device).device();
    }

    private static String bytes(byte[] bytes) {
        return bytes.length == 1 ? "1 byte" : bytes.length + " bytes";
    }
}
