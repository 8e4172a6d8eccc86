package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a beginning, and looks what the step touches that it chose last, and how it goes on to the next decision. */
final class Look implements Guide {

    /** A step that was the only one that could be taken. */
    record Single(int strand, Footprint footprint) {}

    /** What no strand has. */
    private static final int NOBODY = -1;

    private final Beginning beginning;
    private final int mostSteps;
    /** Since the last choice, before the first moment at which all before comes before all that follows. */
    private final List<Single> singles = new ArrayList<>();

    private final int choicesOfBeginning;
    private int decisions;
    private int choices;
    private int steps;
    private int spent;
    private int single = NOBODY;
    private Footprint last = Footprint.EMPTY;
    private int[] options = new int[0];
    private int possibilities;
    private boolean inLast;
    private boolean goesOn;
    private boolean wasQuiet;

    Look(Beginning beginning, int mostSteps) {
        this.beginning = beginning;
        this.mostSteps = mostSteps;
        this.choicesOfBeginning = beginning.choices();
    }

    @Override
    public int choose(Options among) {
        if (++steps > mostSteps) {
            throw new Cut("what follows is no choice");
        }
        if (among.count() == 1) {
            single = isInLastPart() ? among.strand(0) : NOBODY;
            return 0;
        }
        if (decisions == beginning.length()) {
            options = among.toArray();
            goesOn = among.firstGoesOn();
            throw new Cut("the beginning is over");
        }
        int place = beginning.option(decisions++);
        spent += place > 0 && among.firstGoesOn() ? 1 : 0;
        choices++;
        inLast = isInLastPart();
        single = NOBODY;
        return place;
    }

    /** Tells whether the last choice of a strand has been made. */
    private boolean isInLastPart() {
        return choices == choicesOfBeginning;
    }

    @Override
    public int pick(int among) {
        if (decisions == beginning.length()) {
            possibilities = among;
            throw new Cut("the beginning is over");
        }
        return beginning.option(decisions++);
    }

    @Override
    public boolean watches() {
        return isInLastPart();
    }

    @Override
    public void stepped(Footprint footprint) {
        if (inLast) {
            last = footprint;
            inLast = false;
        } else if (single != NOBODY && !wasQuiet) {
            singles.add(new Single(single, footprint));
            single = NOBODY;
        }
    }

    @Override
    public void quiet() {
        wasQuiet |= isInLastPart();
    }

    @Override
    public boolean advance() {
        return false;
    }

    @Override
    public Extent extent() {
        return Extent.COMPLETE;
    }

    /** What the step touches that was chosen last. */
    Footprint last() {
        return last;
    }

    /** Tells whether that is known: the step has not stopped at a decision. */
    boolean knowsLast() {
        return !inLast;
    }

    /** The strands of the next choice; none where there is no other, or something else is decided first. */
    int[] options() {
        return options;
    }

    /** How many possibilities the next decision has that is not about order; 0 where a choice comes first. */
    int possibilities() {
        return possibilities;
    }

    /** How many preemptions the beginning has, and one more if its next choice is not the first. */
    int preemptions(int place) {
        return spent + (place > 0 && goesOn ? 1 : 0);
    }

    /**
     * Those that are still asleep at the next decision, of those that were at the last choice; empty where one of them
     * would have to take a single step.
     */
    Optional<List<Node.Sleeper>> asleepAfter(List<Node.Sleeper> asleep) {
        List<Node.Sleeper> still = without(asleep, last);
        for (Single step : singles) {
            if (still.stream().anyMatch(sleeper -> sleeper.strand() == step.strand())) {
                return Optional.empty();
            }
            still = without(still, step.footprint());
        }
        return Optional.of(wasQuiet ? List.of() : still);
    }

    private static List<Node.Sleeper> without(List<Node.Sleeper> asleep, Footprint touched) {
        return asleep.stream()
                .filter(sleeper -> !sleeper.footprint().conflicts(touched))
                .toList();
    }
}
