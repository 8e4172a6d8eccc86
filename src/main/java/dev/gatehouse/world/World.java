package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;
import static org.apiguardian.api.API.Status.INTERNAL;

import dev.gatehouse.api.Handle;
import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Bystanders;
import dev.gatehouse.journal.BufferCheck;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Level;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.rules.Rules;
import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.stack.PnpManager;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Everything that one scenario has built: stacks, devices, targets, requests, virtual clock, journal.
 *
 * <p>A world belongs to one scenario and is thrown away with it; nothing in it is shared.
 */
@Handle
public final class World implements AutoCloseable {

    private static final int MOST_BUFFER_CHECKS = 100;

    private final Blueprint blueprint;
    private final Topology topology;
    private final Agenda agenda;
    private final Journal journal;
    private final Rules rules;
    private final PnpManager pnp;
    private final Map<String, DeviceStack> stacks;
    private final Map<DriverName, Driver> drivers;
    private final Running running;
    private final Drivers driverCalls;
    private final ReceivedRequests received;
    private final Requests requests;
    private final Formatting formatting;
    private final Devices devices;
    private final Hardware hardware;
    private final Information information;
    private final Stacks stackCalls;
    private final Files files;
    private final RequestCalls requestCalls;
    private final ReceivedCalls receivedCalls;
    private final Routines routines;
    private final Chronicle chronicle;
    private final ExpectedBreaches expectedBreaches = new ExpectedBreaches();
    private final List<BufferCheck> bufferChecks = new ArrayList<>();

    private World(Blueprint blueprint, Agenda agenda, Level level) {
        this.blueprint = blueprint;
        this.topology = blueprint.topology();
        this.agenda = agenda;
        this.running = new Running(this, agenda);
        this.journal = new Journal(agenda, level);
        this.rules = Rules.watch(journal);
        this.chronicle = Chronicle.of(journal);
        agenda.watch(new DriverCodeWatch(journal));
        WorldBuilder built = new WorldBuilder(blueprint, journal).build();
        this.stacks = built.stacks();
        this.drivers = built.drivers();
        this.pnp = new PnpManager(built.namespace(), journal, List.copyOf(stacks.values()));
        this.driverCalls = new Drivers(this, drivers);
        this.received = new ReceivedRequests(this, drivers.values());
        this.devices = new Devices(this, stacks);
        this.hardware = new Hardware(this);
        this.information = new Information(this);
        this.requests = new Requests(this);
        this.formatting = new Formatting(this);
        this.stackCalls = new Stacks(this, pnp, stacks);
        this.files = new Files(this, pnp);
        this.requestCalls = new RequestCalls(this);
        this.receivedCalls = new ReceivedCalls(this);
        this.routines = new Routines(this);
    }

    /** Builds a world from a blueprint and starts its stacks under the default schedule. */
    @API(status = EXPERIMENTAL)
    public static World start(Blueprint blueprint) {
        return start(blueprint, Agenda.runUntilBlocked(blueprint.workers()), Level.FULL);
    }

    /** Builds and starts a world on a given agenda, keeping so much of its journal. */
    public static World start(Blueprint blueprint, Agenda agenda, Level level) {
        World world = of(blueprint, agenda, level);
        boolean started = false;
        try {
            world.startUp();
            started = true;
            return world;
        } finally {
            if (!started) {
                world.close();
            }
        }
    }

    /** Builds a world in which nothing is started yet. */
    public static World of(Blueprint blueprint, Agenda agenda, Level level) {
        return new World(blueprint, agenda, level);
    }

    /** Adds the devices of driver models, and starts the stacks; once. */
    public void startUp() {
        new StartUp(this, drivers, stacks).run();
    }

    public Topology topology() {
        return topology;
    }

    public Agenda agenda() {
        return agenda;
    }

    public Journal journal() {
        return journal;
    }

    /** Drivers and their targets, by name. */
    @API(status = EXPERIMENTAL)
    public Drivers drivers() {
        return driverCalls;
    }

    /** The requests that drivers have received. */
    public ReceivedRequests received() {
        return received;
    }

    /** The requests that the scenario has named. */
    @API(status = EXPERIMENTAL)
    public Requests requests() {
        return requests;
    }

    /** Formatting requests, also in one call with the send. */
    public Formatting formatting() {
        return formatting;
    }

    /** What drivers ask their targets about devices. */
    public Information information() {
        return information;
    }

    /** The DDIs that drivers call on requests, by name. */
    public RequestCalls calls() {
        return requestCalls;
    }

    /** The DDIs that drivers call on requests that they have received, by name. */
    public ReceivedCalls receivedCalls() {
        return receivedCalls;
    }

    /** What has happened, in the words of a scenario. */
    public Chronicle chronicle() {
        return chronicle;
    }

    Routines routines() {
        return routines;
    }

    /** What simulated hardware can be made to do. */
    @API(status = EXPERIMENTAL)
    public Hardware hardware() {
        return hardware;
    }

    /** Simulated hardware, by name. */
    @API(status = EXPERIMENTAL)
    public Devices devices() {
        return devices;
    }

    /** Stacks: plug and play, power. */
    @API(status = EXPERIMENTAL)
    public Stacks stacks() {
        return stackCalls;
    }

    /** Files that applications open. */
    @API(status = EXPERIMENTAL)
    public Files files() {
        return files;
    }

    /** The rules that the scenario expects drivers to break. */
    ExpectedBreaches expectedBreaches() {
        return expectedBreaches;
    }

    /** The rules for drivers, which watch this world's journal. */
    Rules rules() {
        return rules;
    }

    /** Lets virtual time pass, in ticks, with all that happens in it. */
    @API(status = EXPERIMENTAL)
    public void pass(long ticks) {
        running.pass(ticks);
    }

    /** Lets time pass until a moment since the world began, in ticks; it is an error if that is over. */
    @API(status = EXPERIMENTAL)
    public void passUntil(long moment) {
        running.passUntil(moment);
    }

    /** Lets time pass until no request is out and no call waits, at most so many ticks. */
    @API(status = EXPERIMENTAL)
    public void passUntilSettled(long ticks) {
        running.passUntilSettled(ticks);
    }

    /** Notes in the journal what was built: the drivers of each stack, and the states of their targets. */
    public void tellWhatIsBuilt() {
        topology.stacks()
                .values()
                .forEach(stack -> journal.noted(
                        "stack " + stack.name(),
                        stack.drivers().stream()
                                .map(driver ->
                                        driver.name() + " (" + driver.role().words() + ")")
                                .collect(Collectors.joining(", ")),
                        Reason.NONE));
        drivers.values().stream()
                .flatMap(Driver::targets)
                .forEach(target -> journal.noted(target.name(), target.state().words(), Reason.NONE));
    }

    /** Sets the system time, in ticks since 1601-01-01: absolute time-outs follow, relative ones do not. */
    @API(status = EXPERIMENTAL)
    public void setSystemTime(long systemTime) {
        agenda.systemClock().set(systemTime);
        journal.noted("the system", "its time is set", Reason.NONE);
        settle();
    }

    /** Makes something happen, and lets the world become quiet; returns what it ended with, null on a named thread. */
    @API(status = EXPERIMENTAL)
    public <T> T act(Act act) {
        return running.act(act);
    }

    /**
     * Makes things happen at the same time: all rows begin before any of them takes a step.
     *
     * @param rows what happens; what stands in one row happens in that order
     */
    @API(status = EXPERIMENTAL)
    public void together(List<List<Act>> rows) {
        running.together(rows);
    }

    /** Runs a call to its end, letting pass the time that it takes; fails at once if nothing can end it. */
    @API(status = EXPERIMENTAL)
    public <T> T run(String lane, Frame call) {
        return running.run(lane, call);
    }

    /** Runs a call that is to stop the world with a bug check; nothing runs in this world afterwards. */
    public void runToBugcheck(int code, Frame call) {
        running.runToBugcheck(code, call);
    }

    boolean expects(Event.Bugcheck bugcheck) {
        return running.expects(bugcheck);
    }

    /** Runs a call on the scenario's own thread. */
    @API(status = EXPERIMENTAL)
    public <T> T run(Frame call) {
        return running.run(call);
    }

    /** Begins a call on a named thread, which may still be waiting in it when the step ends. */
    @API(status = EXPERIMENTAL)
    public void begin(String thread, Frame call) {
        running.begin(thread, call);
    }

    /** Runs until nothing can take a step at this instant. */
    @API(status = EXPERIMENTAL)
    public void settle() {
        running.settle();
    }

    /** The strand of a named thread's last call. */
    public Strand thread(String name) {
        return running.thread(name);
    }

    /** What a strand waits for, who holds it, since when. */
    public String explainWait(Strand strand) {
        return new StuckText(this).of(strand);
    }

    /** The requests that a strand waits for, in the order in which they were sent; none where it waits for none. */
    public List<String> requestsAwaited(Strand strand) {
        return new StuckText(this).awaited(strand).toList();
    }

    String explainEndlessWait(Strand strand) {
        return new StuckText(this).forever(strand);
    }

    /** Ends the world: unwinds the threads of driver code that is still blocked. */
    @Override
    @API(status = EXPERIMENTAL)
    public void close() {
        agenda.abandon();
    }

    /** The bytes that a device held when the world was built, before anything happened in it. */
    public byte[] contentsAtFirst(String device) {
        try (World first = of(blueprint, Agenda.runUntilBlocked(blueprint.workers()), Level.FULL)) {
            return first.devices().contents(device, 0);
        }
    }

    /** Takes down that a step has compared a buffer; the first {@value #MOST_BUFFER_CHECKS} are kept. */
    public void compared(BufferCheck check) {
        if (bufferChecks.size() < MOST_BUFFER_CHECKS) {
            bufferChecks.add(check);
        }
    }

    /** The stacks that are as they were started, and that nothing here can tell from ones that are not there. */
    @API(status = INTERNAL)
    public Set<String> unseenStacks() {
        return Bystanders.unseen(topology).stream()
                .filter(stack -> !stackCalls.isTouched(stack))
                .collect(Collectors.toSet());
    }

    /** A name that the topology does not declare; where stacks are absent one of them may have it. */
    WrongInput undeclared(String kind, String name, Collection<String> known) {
        if (!blueprint.absent().isEmpty()) {
            throw new AbsentStack(kind + " \"" + name + "\"");
        }
        return ScenarioFailure.undeclared(kind, name, known);
    }

    /** Tells whether a stack is as it was started, so that its removal comes to what it does in every other world. */
    boolean isAsStarted(String stack) {
        return blueprint.bystanders().contains(stack) && !stackCalls.isTouched(stack);
    }

    List<BufferCheck> bufferChecks() {
        return List.copyOf(bufferChecks);
    }

    /** The events so far, in their order: what goes by it depends on the order of all that happens. */
    public List<Event> events() {
        chronicle.readInOrder();
        return journal.events();
    }
}
