package dev.gatehouse.iotarget;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Level;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Limits;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WakeOrder;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TargetState;
import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The random driver's world: a local and a remote target over devices of different depths, and four requests. */
final class Playground {

    private static final int OWN_REQUESTS = 4;
    private static final int LOCAL_DEPTH = 1;
    private static final int REMOTE_DEPTH = 2;

    final Agenda agenda;
    final Journal journal;
    final Auditor auditor;
    final DriverIdentity driver;
    final RigDevice lower = new RigDevice("lower", LOCAL_DEPTH, seen -> {});
    final RigDevice far = new RigDevice("far", REMOTE_DEPTH, seen -> {});
    final RigSystem system;
    final LocalTarget local;
    final RemoteTarget remote;
    final Memory memory = Memory.create("memory", 16).get();
    /** Whether calls on one target may overlap. */
    final boolean reckless;

    private final List<Client> own = new ArrayList<>();
    private final List<Client> received = new ArrayList<>();
    private final Map<IoTarget, Strand> gateCalls = new HashMap<>();
    boolean windingUp;

    Playground(long seed, UnaryOperator<LowerDevice> lowerDevice, Level level) {
        agenda = new Agenda(new RandomSchedule(seed), WakeOrder.FIRST_IN_FIRST_OUT, Limits.DEFAULT);
        auditor = new Auditor(agenda);
        agenda.footprints(auditor);
        journal = new Journal(agenda, level);
        journal.addSink(auditor);
        reckless = seed % 8 == 7;
        driver = new DriverIdentity("driver", seed % 3 != 0, 33);
        system = new RigSystem(far, seen -> {});
        local = new LocalTarget("local", driver, journal, lowerDevice.apply(lower));
        remote = new RemoteTarget("remote", driver, journal, system);
        auditor.watch(local);
        auditor.watch(remote);
        for (int i = 1; i <= OWN_REQUESTS; i++) {
            own.add(watched(new Client(Request.create("r" + i, driver), local)));
        }
        if (reckless) {
            auditor.license(Licence.OVERLAP);
            auditor.license(Licence.NO_DEVICE);
        }
    }

    private Client watched(Client client) {
        auditor.watch(client);
        return client;
    }

    IoTarget target(int number) {
        return number % 2 == 0 ? local : remote;
    }

    RigDevice device(int number) {
        return number % 2 == 0 ? lower : far;
    }

    Client own(int number) {
        return own.get(number % own.size());
    }

    /** All requests there are. */
    List<Client> clients() {
        List<Client> all = new ArrayList<>(own);
        all.addAll(received);
        return all;
    }

    /** A request from above, whose originator counts how often it ends. */
    Client receive() {
        String name = "q" + (received.size() + 1);
        Irp irp = new Irp(name, REMOTE_DEPTH + 1, true);
        Client client = new Client(Request.received(irp, driver, RequestOwner.NONE), local);
        irp.nextLocation().setCompletion(ended -> strand -> {
            client.endedAtOriginator++;
            strand.end(false);
        });
        irp.nextLocation().setTransfer(RequestType.READ, 0, 0);
        irp.moveDown();
        received.add(watched(client));
        return client;
    }

    void spawn(String lane, Irql irql, Frame frame) {
        agenda.spawn(agenda.lane(lane), irql, frame);
    }

    /** A call that starts, stops, purges, opens or closes a target: a careful driver makes one at a time. */
    void gateCall(IoTarget target, Irql irql, Frame call) {
        if (mayCallGates(target)) {
            gateCalls.put(target, agenda.spawn(agenda.lane("gates of " + target), irql, call));
        }
    }

    boolean mayCallGates(IoTarget target) {
        Strand last = gateCalls.get(target);
        boolean overlaps = last != null && !last.hasEnded();
        return reckless || !(overlaps || auditor.wasDeleted(target));
    }

    /** Ends what can be ended, and requires that nothing is left. */
    void windUp() {
        windingUp = true;
        agenda.dpcs().hold(false);
        runDpcs();
        completeAll();
        agenda.advance(Ticks.ofMillis(3_600_000));
        completeAll();
        for (IoTarget target : List.of(local, remote)) {
            auditor.noteDelete(target);
            spawn("end", Irql.PASSIVE, target.delete());
            agenda.settle();
            completeAll();
        }
        clients().forEach(this::giveBack);
        agenda.settle();
        if (!agenda.isHalted()) {
            requireNothingLeft();
        }
        agenda.abandon();
    }

    void runDpcs() {
        while (!agenda.dpcs().held().isEmpty() && !agenda.isHalted()) {
            agenda.dpcs().startNext();
            agenda.settle();
        }
    }

    void completeAll() {
        for (RigDevice device : List.of(lower, far)) {
            while (!agenda.isHalted() && !device.held().isEmpty()) {
                spawn("device", Irql.DISPATCH, device.complete(device.held().get(0), NtStatus.SUCCESS, 0));
                agenda.settle();
            }
        }
    }

    private void giveBack(Client client) {
        if (client.isAtHand() && client.request.isFromQueue()) {
            client.gone = true;
            spawn("end", Irql.PASSIVE, new Complete(journal, client.request, NtStatus.SUCCESS, 0, Reason.NONE));
        } else if (client.isAtHand()) {
            client.gone = true;
            client.request.delete(journal);
        }
    }

    private void requireNothingLeft() {
        auditor.lookAtRest();
        boolean hangs = !agenda.living().isEmpty();
        boolean mayHang = auditor.has(Licence.OVERLAP) || auditor.has(Licence.STALE_FLAG);
        auditor.require(mayHang || !hangs, "these never ended: " + agenda.living());
        if (!hangs && areDeleted()) {
            clients().forEach(this::requireBack);
            auditor.require(memory.references() == 0, "the memory still has " + memory.references() + " references");
            auditor.require(!agenda.expectsTimers(), "a timer is still set");
            requireTargetsEmpty();
        }
        if (!mayHang) {
            auditor.require(system.openFiles().isEmpty(), "files left open: " + system.openFiles());
            auditor.require(system.registered().isEmpty(), "registrations left: " + system.registered());
        }
    }

    /** A reckless driver may have closed a target after its delete, and opened it again: nothing ends that. */
    private boolean areDeleted() {
        return local.state() == TargetState.DELETED && remote.state() == TargetState.DELETED;
    }

    private void requireBack(Client client) {
        auditor.require(client.flight.isOver(), client + " never came back");
        boolean once = client.endedAtOriginator == (client.request.isFromQueue() ? 1 : 0);
        auditor.require(once, client + " ended " + client.endedAtOriginator + " times at its originator");
    }

    private void requireTargetsEmpty() {
        for (IoTarget target : List.of(local, remote)) {
            TargetSnapshot left = target.snapshot();
            auditor.require(left.ioCount() == 0, target + " is left with " + left);
        }
    }
}
