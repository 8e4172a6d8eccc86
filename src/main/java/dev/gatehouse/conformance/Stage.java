package dev.gatehouse.conformance;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetSnapshot;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Level;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Limits;
import dev.gatehouse.virtualtime.WakeOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The world of one recording: one target over one device, and the requests that were used so far. */
final class Stage {

    final Agenda agenda = new Agenda(new OperationOrder(), WakeOrder.BY_LANE, Limits.DEFAULT);
    final Journal journal = new Journal(agenda, Level.SUMMARY);
    final EventLog log = new EventLog();
    final SimulatedDevice device;
    final SimulatedSystem system;
    final IoTarget target;
    private final Optional<RemoteTarget> remote;
    private final DriverIdentity driver;
    private final Map<String, DriverRequest> requests = new LinkedHashMap<>();
    private Fields newestOpen = new Fields(Map.of());
    private boolean resends = true;

    Stage(Recording recording) {
        journal.addSink(log);
        driver = new DriverIdentity("driver", recording.verifier(), recording.clientVersion());
        device = new SimulatedDevice(recording.remote() ? "remote" : "lower", log);
        system = new SimulatedSystem(log, device);
        remote = recording.remote()
                ? Optional.of(new RemoteTarget("target", driver, journal, system))
                : Optional.empty();
        target = remote.<IoTarget>map(opened -> opened).orElseGet(this::localTarget);
    }

    private IoTarget localTarget() {
        return new LocalTarget("target", driver, journal, device);
    }

    RemoteTarget remote() {
        return remote.orElseThrow();
    }

    Optional<DriverRequest> request(String name) {
        return Optional.ofNullable(requests.get(name));
    }

    /** The request of that name, made if this is its first use. */
    DriverRequest requestFor(Fields operation) {
        return requests.computeIfAbsent(
                operation.text("req"),
                name -> operation.is("queuePresented")
                        ? DriverRequest.fromAbove(name, driver, irp -> new DriverCompletion(this).originator(irp))
                        : DriverRequest.own(name, driver));
    }

    void forget(String name) {
        requests.remove(name);
    }

    /** The names of those at the device, in the order in which they were first used. */
    List<Object> atDevice() {
        return requests.keySet().stream()
                .filter(device::holds)
                .<Object>map(name -> name)
                .toList();
    }

    Fields newestOpen() {
        return newestOpen;
    }

    void opening(Fields operation) {
        newestOpen = operation;
    }

    boolean resends() {
        return resends;
    }

    void stopResending() {
        resends = false;
    }

    /** The target's insides, as recordings show them. */
    Map<String, Object> internal(List<Object> blocked) {
        TargetSnapshot now = target.snapshot();
        Map<String, Object> internal = Fields.of(
                "waitingForSentIo", now.waitingForSent(),
                "removing", now.removing(),
                "ioCount", (long) now.ioCount(),
                "sent", now.sent(),
                "ignored", now.ignored(),
                "pended", now.pended(),
                "atDevice", atDevice(),
                "blockedOps", blocked);
        remote.ifPresent(opened -> {
            internal.put("open", opened.openState().name().toLowerCase(Locale.ROOT));
            internal.put("pnpRegistered", opened.isRegistered());
        });
        return internal;
    }
}
