package dev.gatehouse.explore;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.verdict.Deviation;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Director;
import dev.gatehouse.virtualtime.Limits;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WakeOrder;
import dev.gatehouse.virtualtime.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The course of one run, on which its subject builds a world: the default schedule until it is left open. */
public final class Course implements Director {

    private final Names names;
    private final Guide guide;
    private final int depth;
    private final Onlooker onlooker;
    private final Options options = new Options();
    /** By the number that a strand has in its world: what it is called in all runs, and one more. */
    private int[] strands = new int[32];

    private final Touches touches;
    private final List<Deviation> deviations = new ArrayList<>();
    private int steps;
    private int choices;
    private int preemptions;
    private boolean free;
    private boolean inStep;

    Course(Names names, Guide guide, int depth) {
        this(names, guide, depth, Onlooker.NONE);
    }

    Course(Names names, Guide guide, int depth, Onlooker onlooker) {
        this.names = names;
        this.touches = new Touches(names);
        this.guide = guide;
        this.depth = depth;
        this.onlooker = onlooker;
    }

    /** Tells which journal the world writes, for a run whose steps are shown. */
    public void journal(Journal journal) {
        onlooker.watch(journal);
    }

    /** The agenda for the world of this run. */
    public Agenda agenda() {
        return agenda(Limits.DEFAULT, new Workers(0));
    }

    /** The same with limits, and with threads for driver models that other worlds have used. */
    public Agenda agenda(Limits limits, Workers workers) {
        return Agenda.directed(this, WakeOrder.FIRST_IN_FIRST_OUT, limits, workers);
    }

    /** From now on every decision is explored. */
    public void leaveOpen() {
        free = true;
    }

    /** From now on everything goes by the default schedule again. */
    public void fix() {
        endStep();
        free = false;
        onlooker.over();
    }

    /** The schedule that was run so far. */
    public Schedule schedule() {
        return new Schedule(deviations, preemptions, steps);
    }

    @Override
    public boolean directs() {
        return free;
    }

    @Override
    public int choose(List<Strand> enabled) {
        if (!free) {
            return 0;
        }
        endStep();
        if (++steps > depth) {
            throw new Cut("after " + depth + " steps in one schedule");
        }
        options.clear(enabled.get(0).isGoingOn());
        for (int i = 0; i < enabled.size(); i++) {
            options.add(numberOf(enabled.get(i)));
        }
        int chosen = guide.choose(options);
        note(chosen);
        onlooker.step(enabled.get(chosen), enabled.get(0), chosen > 0 && options.firstGoesOn());
        inStep = true;
        return chosen;
    }

    private void note(int chosen) {
        if (options.count() > 1) {
            takeDown(chosen);
            preemptions += chosen > 0 && options.firstGoesOn() ? 1 : 0;
        }
    }

    private void takeDown(int option) {
        if (option > 0) {
            deviations.add(new Deviation(choices, option));
        }
        choices++;
    }

    @Override
    public int pick(int possibilities) {
        if (!free || possibilities == 1) {
            return 0;
        }
        int picked = guide.pick(possibilities);
        takeDown(picked);
        if (picked > 0) {
            onlooker.decidedOtherwise();
        }
        return picked;
    }

    private int numberOf(Strand strand) {
        int number = strand.number();
        if (number >= strands.length) {
            strands = Arrays.copyOf(strands, 2 * number);
        }
        if (strands[number] == 0) {
            strands[number] = names.of(strand) + 1;
        }
        return strands[number] - 1;
    }

    @Override
    public void read(Strand strand, Object cell) {
        if (inStep && guide.watches()) {
            touches.add(cell, Footprint.READ);
        }
    }

    @Override
    public void write(Strand strand, Object cell) {
        if (inStep && guide.watches()) {
            touches.add(cell, Footprint.WRITE);
        }
    }

    @Override
    public void add(Strand strand, Object cell) {
        if (inStep && guide.watches()) {
            touches.add(cell, Footprint.ADD);
        }
    }

    @Override
    public void everything() {
        touches.addEverything();
    }

    @Override
    public void enabled(Strand strand) {
        if (inStep) {
            guide.enabled(numberOf(strand));
        }
    }

    @Override
    public void quiet() {
        endStep();
        if (free) {
            guide.quiet();
        }
    }

    private void endStep() {
        if (inStep) {
            inStep = false;
            guide.stepped(touches.end());
        }
    }
}
