package dev.gatehouse.world;

import dev.gatehouse.driver.DriverCode;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.driver.Told;
import dev.gatehouse.driver.behaviours.DeclaredDriver;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.objects.ObjectCallbacks;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.stack.DeviceObject;
import dev.gatehouse.virtualtime.Frame;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A driver in a world: its code, its targets, and how its declared links are opened. */
final class Driver {

    private final DriverContext context;
    private final DriverCode code;
    private final DeviceObject device;
    private final Told told;
    private final Map<String, OpenParams> links = new LinkedHashMap<>();

    Driver(DriverContext context, DriverCode code, DeviceObject device) {
        this.context = context;
        this.code = code;
        this.device = device;
        this.told = new Told(context);
    }

    /** Its code, where the scenario tells it what to call. */
    Told told() {
        return told;
    }

    String name() {
        return context.name();
    }

    DriverContext context() {
        return context;
    }

    DriverCode code() {
        return code;
    }

    /** The queues of its device. */
    Stream<IoQueue> queues() {
        return context.queues().all().stream();
    }

    DeviceObject device() {
        return device;
    }

    void link(String name, OpenParams params, ObjectCallbacks callbacks) {
        context.createTarget(name, callbacks);
        links.put(name, params);
    }

    /** How a link is opened; only for declared ones. */
    OpenParams openParams(String link) {
        return links.get(link);
    }

    /** What its code does once a link is open. */
    Frame opened(String link) {
        return code instanceof DeclaredDriver declared ? declared.opened(link) : Frame.of(null);
    }

    boolean declares(String link) {
        return links.containsKey(link);
    }

    /** All its targets: the local one first, if there is one. */
    Stream<IoTarget> targets() {
        return Stream.concat(
                Stream.concat(context.localTarget().stream(), context.selfTarget().stream()),
                context.remotes().values().stream());
    }

    IoTarget local() {
        return context.localTarget()
                .orElseThrow(() -> new ScenarioFailure(
                        "driver \"" + name() + "\" has no driver below it, so it has no" + " local target"));
    }

    IoTarget self() {
        return context.selfTarget()
                .orElseThrow(() -> new ScenarioFailure("driver \"" + name()
                        + "\" has no self target: declare `self target: yes` at a driver with another one below it"));
    }

    RemoteTarget remote(String link) {
        return context.remote(link)
                .orElseThrow(() -> ScenarioFailure.unknown(
                        "remote target", link, context.remotes().keySet(), " of driver \"" + name() + "\""));
    }
}
