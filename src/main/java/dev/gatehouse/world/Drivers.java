package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.driver.behaviours.DeclaredDriver;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.TargetState;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** What a scenario tells drivers to do with their targets, by name. Each call is a frame; {@link World} runs it. */
@API(status = EXPERIMENTAL)
public final class Drivers {

    private static final int PURGE_SINCE = 11;

    private final World world;
    private final Map<DriverName, Driver> drivers;

    Drivers(World world, Map<DriverName, Driver> drivers) {
        this.world = world;
        this.drivers = drivers;
    }

    Driver find(String name) {
        for (Map.Entry<DriverName, Driver> entry : drivers.entrySet()) {
            if (entry.getValue().name().equals(name)
                    || entry.getKey().toString().equals(name)) {
                entry.getValue().device().touch();
                return entry.getValue();
            }
        }
        throw world.undeclared("driver", name, names());
    }

    private List<String> names() {
        return drivers.values().stream().map(Driver::name).collect(Collectors.toList());
    }

    IoTarget target(TargetName name) {
        Driver driver = find(name.driver());
        return name.self()
                ? driver.self()
                : name.link().<IoTarget>map(driver::remote).orElseGet(driver::local);
    }

    private RemoteTarget remote(TargetName name) {
        return find(name.driver()).remote(name.link().orElseThrow());
    }

    /** The name by which journals and findings call a driver: with its stack's where two stacks load it. */
    public String nameOf(String driver) {
        return find(driver).name();
    }

    /** How often the framework has called a callback of a driver since the world began. */
    public long timesCalled(String driver, String callback) {
        return Callbacks.count(world.journal().events(), nameOf(driver), callback);
    }

    /** How many objects of a type the driver has now, received requests included. */
    public long countObjects(String driver, ObjectType type) {
        return find(driver).context().objects().count(type);
    }

    /** WdfIoTargetGetState. */
    public TargetState state(TargetName target) {
        return target(target).state();
    }

    /** The name by which journals call a target. */
    public String nameOf(TargetName target) {
        return target(target).name();
    }

    /** Whether the PnP manager tells a remote target of removals. */
    public boolean isToldOfRemovals(TargetName target) {
        return remote(target).isRegistered();
    }

    /** The number of the file that a target has open by name; empty where it has none. */
    public OptionalInt openFile(TargetName target) {
        FileObject file = remote(target).fileObject();
        return file.isNone() ? OptionalInt.empty() : OptionalInt.of(file.number());
    }

    /** WdfIoTargetStart. */
    public Frame start(TargetName target) {
        return call(target, "WdfIoTargetStart", IoTarget::start);
    }

    /** WdfIoTargetStop. */
    public Frame stop(TargetName target, SentIoAction action) {
        return call(target, "WdfIoTargetStop(" + action.words() + ")", found -> found.stop(action));
    }

    /** WdfIoTargetPurge. */
    public Frame purge(TargetName target, PurgeAction action) {
        require(target.driver(), "WdfIoTargetPurge", PURGE_SINCE);
        return call(target, "WdfIoTargetPurge(" + action.words() + ")", found -> found.purge(action));
    }

    /** A DDI that a driver cannot call because its version of the framework does not have it. */
    void require(String driver, String ddi, int minorVersion) {
        DriverIdentity identity = find(driver).context().identity();
        if (!identity.isAtLeast(minorVersion)) {
            throw new WrongInput("driver \"" + driver + "\" is built for KMDF 1." + identity.minorVersion()
                    + ", which has no " + ddi + ": that needs 1." + minorVersion);
        }
    }

    /** WdfIoTargetOpen with what the link declares. */
    public Frame open(TargetName target) {
        return openFrame(find(target.driver()), target.link().orElseThrow());
    }

    Frame openFrame(Driver driver, String link) {
        RemoteTarget target = driver.remote(link);
        if (!driver.declares(link)) {
            throw new ScenarioFailure("remote target \"" + link + "\" of driver \"" + driver.name()
                    + "\" is opened by its driver's own code; only declared links are opened by a scenario");
        }
        String words = "WdfIoTargetOpen on " + target.name();
        Frame open = target.open(driver.openParams(link));
        return new Opening(new Call(world.journal(), driver.name(), words, open), later(driver, link));
    }

    /** WdfIoTargetOpen with WdfIoTargetOpenReopen. */
    public Frame reopen(TargetName target) {
        Frame open =
                call(target, "WdfIoTargetOpen(Reopen)", found -> remote(target).open(new OpenParams.Reopen()));
        return new Opening(open, later(find(target.driver()), target.link().orElseThrow()));
    }

    /** What the driver does once a link is open. */
    private static Frame later(Driver driver, String link) {
        return strand -> strand.become(driver.opened(link));
    }

    /** WdfIoTargetClose. */
    public Frame close(TargetName target) {
        return call(target, "WdfIoTargetClose", found -> remote(target).close());
    }

    /** WdfIoTargetCloseForQueryRemove. */
    public Frame closeForQueryRemove(TargetName target) {
        return call(target, "WdfIoTargetCloseForQueryRemove", found -> remote(target)
                .closeForQueryRemove());
    }

    /** WdfObjectDelete of a target. */
    public Frame delete(TargetName target) {
        return call(target, "WdfObjectDelete", find(target.driver()).context()::delete);
    }

    private Frame call(TargetName name, String ddi, Function<IoTarget, Frame> frame) {
        IoTarget target = target(name);
        return new Call(world.journal(), target.driver().name(), ddi + " on " + target.name(), frame.apply(target));
    }

    IoType ioType(String driver) {
        return find(driver).device().ioType();
    }

    /** A declared driver completes the create of every file that is opened from now on with a status. */
    public void refuseOpens(String driver, NtStatus status) {
        Driver found = find(driver);
        if (!(found.code() instanceof DeclaredDriver declared)) {
            throw new ScenarioFailure("driver \"" + driver + "\" is written as code, which decides itself about opens");
        }
        declared.refuseOpens(status);
    }

    /** Tells whether it is for requests that a driver has from a queue that something waits. */
    boolean isPowerWait(WaitObject object) {
        return drivers.values().stream().flatMap(Driver::queues).anyMatch(queue -> queue.powerIdle() == object);
    }
}
