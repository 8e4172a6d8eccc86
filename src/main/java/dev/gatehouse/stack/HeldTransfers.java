package dev.gatehouse.stack;

import dev.gatehouse.hardware.CompletionOrder;
import dev.gatehouse.hardware.SimulatedDevice;
import dev.gatehouse.hardware.Span;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Lane;
import dev.gatehouse.wdk.Ticks;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The transfers that a device has: so many in service as its queue is deep, the others in line behind them. */
final class HeldTransfers {

    private final SimulatedDevice device;
    private final Journal journal;
    private final Function<HeldTransfer, Frame> completion;
    private final Map<Irp, HeldTransfer> held = new LinkedHashMap<>();
    private final Set<HeldTransfer> unanswered = new LinkedHashSet<>();
    private final TreeMap<Integer, HeldTransfer> inLine = new TreeMap<>();
    private int inService;

    /** The transfers of a device; {@code completion} is what happens when the time of one has come. */
    HeldTransfers(SimulatedDevice device, Journal journal, Function<HeldTransfer, Frame> completion) {
        this.device = device;
        this.journal = journal;
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
        return journal.agenda().lane(device.name() + "/" + irp.name());
    }

    /** Puts a transfer into service if there is room; says how long it takes, if that is known. */
    OptionalLong begin(HeldTransfer taken) {
        if (!taken.inService && inService >= device.queueDepth()) {
            inLine.put(taken.arrival.ordinal(), taken);
            return OptionalLong.empty();
        }
        inLine.remove(taken.arrival.ordinal());
        inService += taken.inService ? 0 : 1;
        taken.inService = true;
        OptionalLong delay = device.delay(taken.arrival, span -> within(span, taken));
        if (delay.isEmpty()) {
            unanswered.add(taken);
        }
        return taken.ripe && delay.isPresent() ? OptionalLong.of(0) : delay;
    }

    /** It is decided once how long a transfer takes, when it is put into service. */
    private long within(Span span, HeldTransfer taken) {
        if (!taken.isDecided(span)) {
            taken.decide(span, journal.agenda());
            if (taken.isWorthTelling()) {
                String words = "takes " + Ticks.text(taken.decided()) + " for " + taken.irp.name();
                journal.deviceChanged(device.name(), words);
            }
        }
        return taken.decided();
    }

    void schedule(HeldTransfer taken, long ticks) {
        unanswered.remove(taken);
        taken.timer.stop();
        Agenda agenda = journal.agenda();
        taken.timer = agenda.hardwareAt(agenda.now() + ticks, lane(taken.irp), completion.apply(taken));
    }

    /**
     * Tells whether a transfer whose time has come has to wait all the same: the model cannot answer it any more,
     * or one that arrived earlier has to be completed before.
     */
    boolean postpones(HeldTransfer taken) {
        boolean answerable = device.isAnswerable(taken.arrival);
        taken.ripe = !answerable || isBehindAnother(taken);
        if (!answerable) {
            unanswered.add(taken);
        }
        return taken.ripe;
    }

    private boolean isBehindAnother(HeldTransfer taken) {
        return device.order() == CompletionOrder.FIFO && !device.isOver() && oldest() != taken;
    }

    private HeldTransfer oldest() {
        return held.values().iterator().next();
    }

    /** A transfer leaves the device, and the next in line is served. */
    void remove(HeldTransfer taken) {
        held.remove(taken.irp);
        taken.timer.stop();
        taken.irp.takeCancelRoutine();
        unanswered.remove(taken);
        inLine.remove(taken.arrival.ordinal());
        inService -= taken.inService ? 1 : 0;
        if (!inLine.isEmpty()) {
            HeldTransfer next = nextInLine();
            begin(next).ifPresent(ticks -> schedule(next, ticks));
        }
        if (!held.isEmpty() && oldest().ripe && !oldest().timer.isSet()) {
            schedule(oldest(), 0);
        }
    }

    private HeldTransfer nextInLine() {
        boolean newest = device.order() == CompletionOrder.LIFO;
        return (newest ? inLine.lastEntry() : inLine.firstEntry()).getValue();
    }

    /** Something has happened in the device: what could not be answered before is served if it can be now. */
    void stir() {
        for (HeldTransfer taken : device.isHolding() ? List.<HeldTransfer>of() : List.copyOf(unanswered)) {
            begin(taken).ifPresent(ticks -> schedule(taken, ticks));
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
