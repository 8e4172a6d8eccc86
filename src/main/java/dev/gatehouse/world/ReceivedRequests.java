package dev.gatehouse.world;

import dev.gatehouse.driver.behaviours.Behaviour;
import dev.gatehouse.driver.behaviours.DeclaredDriver;
import dev.gatehouse.driver.behaviours.Pend;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.irp.Buffers;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import java.util.Collection;
import java.util.Optional;

/** The requests that drivers have received and not given away: where they are, and what a scenario does with them. */
public final class ReceivedRequests {

    private static final Reason TOLD = new Reason("", "the scenario told the driver to");

    private final World world;
    private final Collection<Driver> drivers;

    ReceivedRequests(World world, Collection<Driver> drivers) {
        this.world = world;
        this.drivers = drivers;
    }

    /** A declared driver sends on a request that it keeps (`pend: until told`), as a specification says how. */
    public Frame sendOnKept(TargetName through, SendSpec spec) {
        Driver found = world.drivers().find(through.driver());
        Pend keeper = keeper(through.driver(), spec.name());
        Request kept = keeper.find(spec.name()).orElseThrow();
        IoTarget target = world.drivers().target(through);
        String words = "WdfRequestSend(" + spec.name() + ") to " + target.name();
        Behaviour sending = Behaviours.sendingOn(target, spec, found.device().ioType());
        return new Call(world.journal(), found.name(), words, keeper.sendOn(found.context(), kept, sending));
    }

    private Pend keeper(String driver, String request) {
        Optional<Pend> keeper = world.drivers().find(driver).code() instanceof DeclaredDriver declared
                ? declared.keeperOf(request)
                : Optional.empty();
        return keeper.orElseThrow(() -> new ScenarioFailure("driver \"" + driver + "\" does not keep a request \""
                + request + "\"; it is " + world.requests().whereabouts(request)));
    }

    /** A request that a declared driver keeps; empty where it does not keep it. */
    Optional<Request> kept(String driver, String request) {
        return world.drivers().find(driver).code() instanceof DeclaredDriver declared
                ? declared.keeperOf(request).flatMap(keeper -> keeper.find(request))
                : Optional.empty();
    }

    /** WdfRequestCompleteWithInformation, by a declared driver that keeps the request (`pend: until told`). */
    public Frame completeKept(String driver, String request, NtStatus status, long information) {
        Driver found = world.drivers().find(driver);
        Pend keeper = keeper(driver, request);
        return keeper.complete(found.context(), keeper.find(request).orElseThrow(), status, information, TOLD);
    }

    /** The same with bytes for the sender's buffer. */
    public Frame completeKept(String driver, String request, NtStatus status, byte[] bytes) {
        Driver found = world.drivers().find(driver);
        Pend keeper = keeper(driver, request);
        Request kept = keeper.find(request).orElseThrow();
        long answered = Buffers.output(kept.irp(), found.device().ioType()).put(0, bytes);
        return keeper.complete(found.context(), kept, status, answered, TOLD);
    }

    /** WdfRequestCompleteWithPriorityBoost: Information is what the request has. */
    public Frame completeBoosted(String driver, String request, NtStatus status, int boost) {
        Driver found = world.drivers().find(driver);
        Pend keeper = keeper(driver, request);
        Request kept = keeper.find(request).orElseThrow();
        Frame complete =
                keeper.released(found.context(), kept, () -> found.told().calling(ddi -> {
                    ddi.completeWithPriorityBoost(kept, status, boost);
                    return "";
                }));
        String words = "WdfRequestCompleteWithPriorityBoost(" + request + ")";
        return new Call(world.journal(), found.name(), words, complete);
    }

    /** Who of the drivers has a request, and how; empty if none has. */
    String holderOf(String request) {
        for (Driver driver : drivers) {
            if (driver.queues().anyMatch(queue -> queue.holdsName(request))) {
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

    /** The lowest driver that a queue has presented a request to, and that has not completed it; empty if none has. */
    String presentedTo(String request) {
        return drivers.stream()
                .filter(driver -> driver.queues().anyMatch(queue -> queue.hasPresented(request)))
                .findFirst()
                .map(driver -> "in the hands of driver " + driver.name())
                .orElse("");
    }
}
