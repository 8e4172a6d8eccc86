package dev.gatehouse.conformance.races;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Level;
import dev.gatehouse.journal.Sink;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The world of one run of a race: one target over one device, and the requests that were used so far. */
final class RaceStage implements Sink {

    private static final int CLIENT_VERSION = 33;

    final Agenda agenda;
    final Journal journal;
    final IoTarget target;
    final RaceDevice device = new RaceDevice(this);
    private final DriverIdentity driver;
    private final Map<String, RaceRequest> requests = new LinkedHashMap<>();
    private final List<Object> deliveries = new ArrayList<>();
    private final List<Object> completions = new ArrayList<>();
    private Optional<String> death = Optional.empty();
    private Optional<String> hazard = Optional.empty();

    RaceStage(Race race, Agenda agenda) {
        this.agenda = agenda;
        this.journal = new Journal(agenda, Level.SUMMARY);
        this.driver = new DriverIdentity("driver", race.verifier(), CLIENT_VERSION);
        journal.addSink(this);
        this.target = race.remote()
                ? new RemoteTarget("target", driver, journal, new RaceSystem(device))
                : new LocalTarget("target", driver, journal, device);
    }

    RemoteTarget remote() {
        return (RemoteTarget) target;
    }

    /** The request of that name, made if this is its first use. */
    RaceRequest request(String name) {
        return requests.computeIfAbsent(name, unused -> new RaceRequest(name, driver));
    }

    Map<String, RaceRequest> requests() {
        return requests;
    }

    void delivered(Strand strand, RaceRequest request) {
        strand.writes(deliveries());
        deliveries.add(request.request.name());
    }

    void completed(Strand strand, RaceRequest request) {
        strand.writes(completionOrder());
        completions.add(request.request.name());
    }

    private static Object deliveries() {
        return "the order of deliveries";
    }

    private static Object completionOrder() {
        return "the order of completions";
    }

    List<Object> deliveryOrder() {
        return List.copyOf(deliveries);
    }

    List<Object> completionOrderSoFar() {
        return List.copyOf(completions);
    }

    /** What stopped the system. */
    Optional<String> death() {
        return death;
    }

    /** The memory corruption that the framework's own code would have gone into. */
    Optional<String> hazard() {
        return hazard;
    }

    @Override
    public void on(Event event) {
        if (event instanceof Event.Bugcheck bugcheck) {
            death = Optional.of(bugcheck.what());
        } else if (event instanceof Event.Noted noted && noted.corruptsMemory()) {
            hazard = Optional.of(noted.text());
        }
    }
}
