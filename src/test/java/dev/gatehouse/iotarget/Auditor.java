package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Sink;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Footprints;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks after every step of a world that what must always be true is; remembers what was broken first. */
final class Auditor implements Footprints, Sink {

    private final Agenda agenda;
    private final List<IoTarget> targets = new ArrayList<>();
    private final Set<IoTarget> deleted = new HashSet<>();
    private final Map<String, Client> clients = new HashMap<>();
    private final List<Client> all = new ArrayList<>();
    private final Set<Licence> licences = EnumSet.noneOf(Licence.class);
    private Optional<String> violation = Optional.empty();
    private long latest;
    private boolean stopped;

    Auditor(Agenda agenda) {
        this.agenda = agenda;
    }

    void watch(IoTarget target) {
        targets.add(target);
    }

    void watch(Client client) {
        clients.put(client.request.name(), client);
        all.add(client);
    }

    /** From now on the target's own count may be gone. */
    void noteDelete(IoTarget target) {
        deleted.add(target);
    }

    boolean wasDeleted(IoTarget target) {
        return deleted.contains(target);
    }

    void license(Licence licence) {
        licences.add(licence);
    }

    boolean has(Licence licence) {
        return licences.contains(licence);
    }

    /** What was broken first. */
    Optional<String> violation() {
        return violation;
    }

    /** Tells whether a bugcheck that the driver earned has stopped the system. */
    boolean wasStopped() {
        return stopped;
    }

    void require(boolean condition, String what) {
        if (!condition && violation.isEmpty()) {
            violation = Optional.of(what);
            agenda.halt();
        }
    }

    @Override
    public void read(Strand strand, Object cell) {}

    /** A step is about to change something: what the steps before it left must be in order. */
    @Override
    public void write(Strand strand, Object cell) {
        if (violation.isEmpty()) {
            look();
        }
    }

    private void look() {
        require(agenda.now() >= latest, "the virtual time went back");
        latest = agenda.now();
        for (IoTarget target : targets) {
            lookAt(target, target.guarded());
        }
        for (Client client : all) {
            int actors = client.request.count().actors();
            require(actors >= 0, client + " completed twice: it has " + actors + " actors");
        }
    }

    private void lookAt(IoTarget target, Guarded guarded) {
        int tracked = guarded.sent.size() + guarded.ignored.size() + guarded.pended.size();
        int own = deleted.contains(target) ? 0 : 1;
        require(guarded.ioCount() >= tracked + own, target + ": its count is less than the requests that it has");
        boolean outstanding = !guarded.sent.isEmpty() || !guarded.ignored.isEmpty();
        require(!guarded.removing || outstanding, target + ": it is removing, and has nothing outstanding");
        guarded.sent.forEach(tracking -> lookAt(target, guarded, tracking, false));
        guarded.ignored.forEach(tracking -> lookAt(target, guarded, tracking, false));
        guarded.pended.forEach(tracking -> lookAt(target, guarded, tracking, true));
    }

    private void lookAt(IoTarget target, Guarded guarded, Tracking tracking, boolean pended) {
        int lists = 0;
        for (IoTarget other : targets) {
            Guarded theirs = other.guarded();
            lists += theirs.sent.contains(tracking) ? 1 : 0;
            lists += theirs.ignored.contains(tracking) ? 1 : 0;
            lists += theirs.pended.contains(tracking) ? 1 : 0;
        }
        require(lists == 1, tracking + " is in " + lists + " lists");
        require(tracking.pended == pended, tracking + ": its flag and its list contradict each other");
        require(tracking.request().target() == target, tracking + " is in a list of a target that it was not sent to");
        require(!guarded.ignored.contains(tracking) || tracking.ignoresState, tracking + " ignores no state");
    }

    /** Nothing moves: every count must be exactly what is outstanding. */
    void lookAtRest() {
        look();
        for (IoTarget target : targets) {
            TargetSnapshot now = target.snapshot();
            int tracked =
                    now.sent().size() + now.ignored().size() + now.pended().size();
            int own = now.ioCount() - tracked;
            require(
                    own == 1 || (own == 0 && deleted.contains(target)),
                    target + " counts " + now.ioCount() + " for " + now);
        }
        for (Client client : all) {
            boolean outstanding = client.request.isOutstanding();
            require(outstanding || client.flight.isOver(), client + " was lost: it is neither outstanding nor back");
            require(!outstanding || !client.flight.isOver(), client + " is outstanding, and back as well");
            require(client.request.count().actors() <= 1, client + " has actors although nothing moves");
        }
    }

    @Override
    public void on(Event event) {
        if (event instanceof Event.Completed completed) {
            landed(completed);
        } else if (event instanceof Event.DebuggerBroke || event instanceof Event.Bugcheck) {
            judge(event);
        } else if (event instanceof Event.RuleBroken) {
            require(false, event.text());
        }
    }

    private void landed(Event.Completed completed) {
        Client client = clients.get(completed.request());
        if (client != null) {
            require(client.flight.complete(), client + " completed twice, or without having been sent");
            client.learnsOf(completed.routine());
            int actors = client.request.count().actors();
            require(actors == 0, client + " completed while " + actors + " actors held it");
            int free = client.request.irp().freeLocations();
            boolean restored = client.freeLocations < 0 || client.freeLocations == free;
            require(restored, client + " has " + free + " locations free, and not " + client.freeLocations);
            require(!completed.status().equals(NtStatus.PENDING), client + " completed as pending");
        }
    }

    private void judge(Event event) {
        Optional<Licence> needed = Licence.of(event);
        require(needed.filter(licences::contains).isPresent(), "nobody earned this: " + event.text());
        stopped |= event instanceof Event.Bugcheck;
    }
}
