package dev.gatehouse.world;

import dev.gatehouse.driver.behaviours.DeclaredDriver;
import dev.gatehouse.driver.behaviours.Pend;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a scenario tells drivers to do with their targets, by name. Each call is a frame; {@link World} runs it. */
public final class Drivers {

    private static final Reason TOLD = new Reason("", "the scenario told the driver to");

    private final World world;
    private final Map<DriverName, Driver> drivers;

    Drivers(World world, Map<DriverName, Driver> drivers) {
        this.world = world;
        this.drivers = drivers;
    }

    Driver find(String name) {
        List<Driver> found = drivers.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name)
                        || entry.getKey().toString().equals(name))
                .map(Map.Entry::getValue)
                .toList();
        if (found.isEmpty()) {
            throw ScenarioFailure.unknown("driver", name, names(), "");
        }
        return found.get(0);
    }

    private List<String> names() {
        return drivers.values().stream().map(Driver::name).collect(Collectors.toList());
    }

    /** The local target of a driver. */
    public IoTarget local(String driver) {
        return find(driver).local();
    }

    /** A remote target of a driver, by the name of its link. */
    public RemoteTarget remote(String driver, String link) {
        return find(driver).remote(link);
    }

    /** WdfIoTargetStart. */
    public Frame start(IoTarget target) {
        return call(target, "WdfIoTargetStart", target.start());
    }

    /** WdfIoTargetStop. */
    public Frame stop(IoTarget target, SentIoAction action) {
        return call(target, "WdfIoTargetStop(" + action.words() + ")", target.stop(action));
    }

    /** WdfIoTargetPurge. */
    public Frame purge(IoTarget target, PurgeAction action) {
        return call(target, "WdfIoTargetPurge(" + action.words() + ")", target.purge(action));
    }

    /** WdfIoTargetOpen with what the link declares. */
    public Frame open(String driver, String link) {
        return openFrame(find(driver), link);
    }

    Frame openFrame(Driver driver, String link) {
        RemoteTarget target = driver.remote(link);
        if (!driver.declares(link)) {
            throw new ScenarioFailure("remote target \"" + link + "\" of driver \"" + driver.name()
                    + "\" is opened by its driver's own code; only declared links are opened by a scenario");
        }
        return call(target, "WdfIoTargetOpen", target.open(driver.openParams(link)));
    }

    /** WdfIoTargetOpen with WdfIoTargetOpenReopen. */
    public Frame reopen(RemoteTarget target) {
        return call(target, "WdfIoTargetOpen(Reopen)", target.open(new OpenParams.Reopen()));
    }

    /** WdfIoTargetClose. */
    public Frame close(RemoteTarget target) {
        return call(target, "WdfIoTargetClose", target.close());
    }

    /** WdfIoTargetCloseForQueryRemove. */
    public Frame closeForQueryRemove(RemoteTarget target) {
        return call(target, "WdfIoTargetCloseForQueryRemove", target.closeForQueryRemove());
    }

    /** WdfObjectDelete of a target. */
    public Frame delete(RemoteTarget target) {
        return call(target, "WdfObjectDelete", target.delete());
    }

    private Frame call(IoTarget target, String ddi, Frame frame) {
        return new Call(world.journal(), target.driver().name(), ddi + " on " + target.name(), frame);
    }

    /** A declared driver completes a request that it keeps (`pend: until told`). */
    public void completeKept(String driver, String request, NtStatus status, byte[] bytes) {
        Driver found = find(driver);
        Pend keeper = found.code() instanceof DeclaredDriver declared
                ? declared.keeperOf(request).orElse(null)
                : null;
        if (keeper == null) {
            throw new ScenarioFailure("driver \"" + driver + "\" does not keep a request \"" + request + "\"; it is "
                    + world.requests().whereabouts(request));
        }
        Request kept = keeper.find(request).orElseThrow();
        long answered = dev.gatehouse.driver.behaviours.Buffers.output(
                        kept.irp(), found.device().ioType())
                .put(0, bytes);
        world.run(keeper.complete(found.context(), kept, status, answered, TOLD));
    }

    /** Who of the drivers has a request, and how; empty if none has. */
    String holderOf(String request) {
        for (Driver driver : drivers.values()) {
            if (driver.device().queue().holdsName(request)) {
                return "waiting in the queue of driver " + driver.name();
            }
            if (driver.code() instanceof DeclaredDriver declared
                    && declared.keeperOf(request).isPresent()) {
                return "kept by driver " + driver.name();
            }
            for (IoTarget target : driver.context().targets()) {
                if (target.pendsName(request)) {
                    return "pended in " + target.name();
                }
            }
        }
        return "";
    }
}
