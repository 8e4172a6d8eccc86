package dev.gatehouse.stack;

import dev.gatehouse.hardware.SimulatedDevice;
import dev.gatehouse.request.Irp;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Lane;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** The transfers that a device has: so many in service as its queue is deep, the others in line behind them. */
final class HeldTransfers {

    private final SimulatedDevice device;
    private final Agenda agenda;
    private final Function<HeldTransfer, Frame> completion;
    private final Map<Irp, HeldTransfer> held = new LinkedHashMap<>();
    private final Set<HeldTransfer> inLine = new LinkedHashSet<>();
    private int inService;

    /** The transfers of a device; {@code completion} is what happens when the time of one has come. */
    HeldTransfers(SimulatedDevice device, Agenda agenda, Function<HeldTransfer, Frame> completion) {
        this.device = device;
        this.agenda = agenda;
        this.completion = completion;
    }

    void add(HeldTransfer taken) {
        held.put(taken.irp, taken);
    }

    boolean has(HeldTransfer taken) {
        return held.get(taken.irp) == taken;
    }

    HeldTransfer of(Irp irp) {
        return held.get(irp);
    }

    List<HeldTransfer> all() {
        return List.copyOf(held.values());
    }

    List<String> names() {
        return held.keySet().stream().map(Irp::name).toList();
    }

    Optional<Irp> find(String request) {
        return held.keySet().stream().filter(irp -> irp.name().equals(request)).findFirst();
    }

    /** The lane of a request that the device has. */
    Lane lane(Irp irp) {
        return agenda.lane(device.name() + "/" + irp.name());
    }

    /** Puts a transfer into service if there is room; says how long it takes, if that is known. */
    OptionalLong begin(HeldTransfer taken) {
        if (!taken.inService && inService >= device.queueDepth()) {
            inLine.add(taken);
            return OptionalLong.empty();
        }
        inLine.remove(taken);
        inService += taken.inService ? 0 : 1;
        taken.inService = true;
        return device.delay(taken.transfer, taken.refusal.isPresent());
    }

    void schedule(HeldTransfer taken, long ticks) {
        taken.timer.stop();
        taken.timer = agenda.hardwareAt(agenda.now() + ticks, lane(taken.irp), completion.apply(taken));
    }

    /** A transfer leaves the device, and the next in line is served. */
    void remove(HeldTransfer taken) {
        held.remove(taken.irp);
        taken.timer.stop();
        taken.irp.takeCancelRoutine();
        inLine.remove(taken);
        inService -= taken.inService ? 1 : 0;
        if (!inLine.isEmpty()) {
            HeldTransfer next = inLine.iterator().next();
            begin(next).ifPresent(ticks -> schedule(next, ticks));
        }
    }

    /** The device's mood has changed: what it does not hold back any more is served, each after its latency. */
    void reconsider() {
        for (HeldTransfer taken : all()) {
            OptionalLong delay = begin(taken);
            if (!taken.timer.isSet() || device.isGone()) {
                delay.ifPresent(ticks -> schedule(taken, ticks));
            }
        }
    }
}
