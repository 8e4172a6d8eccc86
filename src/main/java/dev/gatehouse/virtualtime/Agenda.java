package dev.gatehouse.virtualtime;

import dev.gatehouse.wdk.Irql;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What is to be done in a world, and when: the strands that can take a step now, and the timers that are set.
 *
 * <p>Time is virtual, in ticks of 100 ns, and moves only when nothing is left to do at the present instant.
 */
public final class Agenda {

    private final SchedulePolicy policy;
    private final WakeOrder wakeOrder;
    private final Limits limits;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final ArrayDeque<Strand> ready = new ArrayDeque<>();
    private final TimerHeap timers = new TimerHeap(this);
    private final Dpcs dpcs = new Dpcs(this);
    private final SystemClock systemClock = new SystemClock(this);
    private final Baton baton;
    private final Living living = new Living();
    private final DueTimers due = new DueTimers(this);
    private final List<Strand> candidates = new ArrayList<>();
    private final Director director;
    private Watch watch = Watch.NONE;
    private Footprints footprints;
    private Goal goal = Goal.QUIET;
    private Strand chosen;
    private Strand goingOn;
    private long now;
    private long stepsAtThisInstant;
    private int strands;
    private boolean halted;

    public Agenda(SchedulePolicy policy, WakeOrder wakeOrder, Limits limits) {
        this(policy, Director.NONE, wakeOrder, limits, Workers.ofOneWorld());
    }

    private Agenda(SchedulePolicy policy, Director director, WakeOrder wakeOrder, Limits limits, Workers workers) {
        this.baton = new Baton(this, workers);
        this.policy = policy;
        this.director = director;
        this.footprints = director;
        this.wakeOrder = wakeOrder;
        this.limits = limits;
    }

    /** An agenda that runs each strand until it ends or waits. */
    public static Agenda runUntilBlocked() {
        return runUntilBlocked(Workers.ofOneWorld());
    }

    /** The same, with threads for imperative code that other worlds have used. */
    public static Agenda runUntilBlocked(Workers workers) {
        return new Agenda(
                SchedulePolicy.RUN_UNTIL_BLOCKED, Director.NONE, WakeOrder.FIRST_IN_FIRST_OUT, Limits.DEFAULT, workers);
    }

    /** An agenda that does nothing without being told to by a director. */
    public static Agenda directed(Director director, WakeOrder wakeOrder, Limits limits, Workers workers) {
        return new Agenda(SchedulePolicy.RUN_UNTIL_BLOCKED, director, wakeOrder, limits, workers);
    }

    public void watch(Watch listener) {
        watch = listener;
    }

    public void footprints(Footprints recorder) {
        footprints = recorder;
    }

    /** The virtual time, in ticks since the world began, for a step that goes by it. */
    public long now() {
        reads(timers);
        return now;
    }

    /** The same for somebody who only takes it down. */
    public long time() {
        return now;
    }

    /** Notes that the step which is being taken, if any, read a cell. */
    public void reads(Object cell) {
        if (isRunning()) {
            footprints.read(running(), cell);
        }
    }

    /** Notes that the step which is being taken, if any, wrote a cell. */
    public void writes(Object cell) {
        if (isRunning()) {
            footprints.write(running(), cell);
        }
    }

    /** Notes that the step which is being taken, if any, counted something up or down: counting steps commute. */
    public void adds(Object cell) {
        if (isRunning()) {
            footprints.add(running(), cell);
        }
    }

    /** Decides something that is not about order, out of so many possibilities; 0 unless the world is directed. */
    public int pick(int options) {
        return director.pick(options);
    }

    /**
     * Decides how many ticks something takes that takes from so many to so many; {@code byDefault} unless the world is
     * directed. A director is offered the two ends as well, and each moment between them at which something else is
     * due: of what comes before or after that, only the order can make a difference.
     */
    public long pickWithin(long from, long to, long byDefault) {
        if (director == Director.NONE) {
            return byDefault;
        }
        writes(timers);
        long[] lengths = LongStream.concat(
                        LongStream.of(byDefault, from, to),
                        timers.dues()
                                .map(due -> due - now)
                                .filter(length -> from < length && length < to)
                                .sorted())
                .distinct()
                .toArray();
        return lengths[pick(lengths.length)];
    }

    /** Lets ticks pass while other strands run; each step of this frame moves the clock to what is due next. */
    public Frame passage(long ticks) {
        return new Passage(ticks);
    }

    /** The system time, which absolute time-outs refer to. */
    public SystemClock systemClock() {
        return systemClock;
    }

    /** The lane of that name, made when it is first asked for. */
    public Lane lane(String name) {
        return lanes.computeIfAbsent(name, Lane::new);
    }

    /** Starts a strand; it is enabled and comes after those that already are. */
    public Strand spawn(Lane lane, Irql irql, Frame first) {
        writes(lane);
        Strand strand = new Strand(this, lane, irql, first);
        living.add(strand);
        enable(strand);
        return strand;
    }

    /** Sets a timer whose expiry starts a strand at DISPATCH_LEVEL, as a DPC does. */
    public VirtualTimer at(long due, Lane lane, Frame first) {
        return timers.add(Math.max(due, now), TimerKind.DPC, lane, () -> dpcs.expired(lane, first));
    }

    /** The DPCs of timers, which can be held back. */
    public Dpcs dpcs() {
        return dpcs;
    }

    /** Sets a timer for simulated hardware, whose interrupt's DPC is the strand that it starts. */
    public VirtualTimer hardwareAt(long due, Lane lane, Frame first) {
        return timers.add(Math.max(due, now), TimerKind.HARDWARE, lane, () -> spawn(lane, Irql.DISPATCH, first));
    }

    /** The strand whose step is being taken, or which took the last one. */
    public Strand running() {
        return ready.peek();
    }

    /** Tells whether a step is being taken, so that {@link #running} means something. */
    public boolean isRunning() {
        return !ready.isEmpty();
    }

    /** Runs a DDI to its end; only imperative code may call this, from within its {@link Activation}. */
    @SuppressWarnings("unchecked")
    public <T> T call(Frame ddi) {
        return (T) baton.call(ddi);
    }

    /** Runs until no strand can take a step at this instant. */
    public void settle() {
        pursue(Goal.QUIET);
    }

    /** Lets ticks pass, with all that happens in them. */
    public void advance(long ticks) {
        long end = Math.addExact(now, ticks);
        pursue(Goal.until(end));
        if (!halted) {
            moveTo(end);
        }
    }

    /**
     * Runs until a strand has ended and the world is quiet again, letting pass the time that it takes.
     *
     * @return false if nothing is left that could end it, or {@link Limits#patience} is over
     */
    public boolean finish(Strand strand) {
        pursue(Goal.end(strand, now + limits.patience()));
        return strand.hasEnded();
    }

    /** Stops everything: no strand takes a step any more (a bugcheck). */
    public void halt() {
        halted = true;
        footprints.everything();
    }

    public boolean isHalted() {
        return halted;
    }

    /** Ends the world: unwinds imperative code that is still blocked. */
    public void abandon() {
        halted = true;
        baton.abandon();
    }

    /** The strands that have not ended, in the order in which they were started. */
    public List<Strand> living() {
        return living.view();
    }

    /** Tells whether any timer is set. */
    public boolean expectsTimers() {
        return !timers.isEmpty() || !due.isEmpty();
    }

    public Limits limits() {
        return limits;
    }

    private void pursue(Goal next) {
        goal = next;
        stepsAtThisInstant = 0;
        baton.drive();
    }

    /** The strand that takes the next step, or null if the goal is reached or cannot be. */
    Strand next() {
        if (chosen != null) {
            Strand kept = chosen;
            chosen = null;
            return kept;
        }
        dropFinishedHead();
        if (director.directs() || !due.isEmpty()) {
            return nextDirected();
        }
        while (!halted && ready.isEmpty() && timers.nextDue() <= goal.limit(now)) {
            moveTo(timers.nextDue());
            timers.poll().expire();
        }
        return halted || ready.isEmpty() ? null : choose();
    }

    private Strand nextDirected() {
        while (!halted) {
            due.collect();
            if (!ready.isEmpty() || !due.isEmpty()) {
                return chooseDirected();
            }
            director.quiet();
            if (timers.nextDue() > goal.limit(now)) {
                return null;
            }
            moveTo(timers.nextDue());
        }
        return null;
    }

    private Strand chooseDirected() {
        candidates.clear();
        candidates.addAll(ready);
        due.addTo(candidates);
        Strand next = candidates.get(director.choose(Collections.unmodifiableList(candidates)));
        if (next != ready.peek()) {
            if (!ready.remove(next)) {
                due.remove(next);
                next.setQueued(true);
            }
            ready.addFirst(next);
        }
        goingOn = next;
        return next;
    }

    int nextNumber() {
        return strands++;
    }

    /** Takes on a strand that is not in the queue of those that are ready. */
    void adopt(Strand strand) {
        living.add(strand);
        director.enabled(strand);
    }

    /** Tells whether the driving thread waits for this strand to end. */
    boolean isAwaited(Strand strand) {
        return goal.awaited().filter(awaited -> awaited == strand).isPresent();
    }

    void keepChosen(Strand strand) {
        chosen = strand;
    }

    void step(Strand strand) {
        if (++stepsAtThisInstant > limits.stepsAtOneInstant()) {
            halted = true;
            watch.runsAway(strand, stepsAtThisInstant);
            return;
        }
        strand.step();
    }

    /** Tells whether this strand had the last turn, and has not had to wait since. */
    boolean isGoingOn(Strand strand) {
        return strand == goingOn;
    }

    void enable(Strand strand) {
        strand.setEnabled(true);
        director.enabled(strand);
        if (!strand.isQueued()) {
            strand.setQueued(true);
            ready.add(strand);
        }
    }

    void disable(Strand strand) {
        strand.setEnabled(false);
        goingOn = null;
    }

    TimerHeap timers() {
        return timers;
    }

    WakeOrder wakeOrder() {
        return wakeOrder;
    }

    Watch watch() {
        return watch;
    }

    Footprints footprints() {
        return footprints;
    }

    private void dropFinishedHead() {
        Strand head = ready.peek();
        if (head != null && (head.hasEnded() || !head.isEnabled())) {
            ready.poll().setQueued(false);
            if (head.hasEnded()) {
                living.oneEnded();
            }
        }
    }

    private Strand choose() {
        if (ready.size() > 1 && policy != SchedulePolicy.RUN_UNTIL_BLOCKED) {
            List<Strand> enabled = new ArrayList<>(ready);
            Strand next = enabled.get(policy.choose(Collections.unmodifiableList(enabled)));
            ready.remove(next);
            ready.addFirst(next);
        }
        goingOn = ready.peek();
        return goingOn;
    }

    void moveTo(long time) {
        if (time > now) {
            now = time;
            stepsAtThisInstant = 0;
        }
    }
}
