package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a beginning, and looks what the step touches that it ends with, and how it goes on up to the next choice. */
final class Look implements Guide {

    /** A step that was the only one that could be taken. */
    record Single(int strand, Footprint footprint) {}

    /** What no strand has. */
    private static final int NOBODY = -1;

    private final Beginning beginning;
    private final int mostSteps;
    private final List<Single> singles = new ArrayList<>();
    private int choices;
    private int steps;
    private int spent;
    private int single = NOBODY;
    private Footprint last = Footprint.EMPTY;
    private int[] options = new int[0];
    private boolean inLast;
    private boolean goesOn;
    private boolean decided;
    private boolean wasQuiet;

    Look(Beginning beginning, int mostSteps) {
        this.beginning = beginning;
        this.mostSteps = mostSteps;
    }

    @Override
    public int choose(Options among) {
        if (++steps > mostSteps) {
            throw new Cut("what follows is no choice");
        }
        if (among.count() == 1) {
            single = choices == beginning.length() ? among.strand(0) : NOBODY;
            return 0;
        }
        if (choices == beginning.length()) {
            options = among.toArray();
            goesOn = among.firstGoesOn();
            throw new Cut("the beginning is over");
        }
        int place = beginning.places().get(choices++);
        spent += place > 0 && among.firstGoesOn() ? 1 : 0;
        inLast = choices == beginning.length();
        single = NOBODY;
        return place;
    }

    @Override
    public int pick(int possibilities) {
        decided = true;
        throw new Cut("a beginning ends before anything is decided that is not about order");
    }

    @Override
    public boolean watches() {
        return choices == beginning.length();
    }

    @Override
    public void stepped(Footprint footprint) {
        if (inLast) {
            last = footprint;
            inLast = false;
        } else if (single != NOBODY) {
            singles.add(new Single(single, footprint));
            single = NOBODY;
        }
    }

    @Override
    public void quiet() {
        if (choices == beginning.length()) {
            wasQuiet = true;
            singles.clear();
        }
    }

    @Override
    public boolean advance() {
        return false;
    }

    @Override
    public Extent extent() {
        return Extent.COMPLETE;
    }

    /** What the last step of the beginning touches. */
    Footprint last() {
        return last;
    }

    /** The strands of the next choice; none where there is no other. */
    int[] options() {
        return options;
    }

    /** How many preemptions the beginning has, and one more if its next choice is not the first. */
    int preemptions(int place) {
        return spent + (place > 0 && goesOn ? 1 : 0);
    }

    /** Tells whether that step, or one that follows it, decides something that is not about order. */
    boolean decides() {
        return decided;
    }

    /** Tells whether the last step of the beginning itself does so: what it touches depends on that. */
    boolean decidesLast() {
        return decided && inLast;
    }

    /** Those that are still asleep at the next choice; empty where one of them would have to take a single step. */
    Optional<List<Node.Sleeper>> asleepAfter(List<Node.Sleeper> asleep) {
        List<Node.Sleeper> still = wasQuiet ? new ArrayList<>() : without(asleep, last);
        for (Single step : singles) {
            if (still.stream().anyMatch(sleeper -> sleeper.strand() == step.strand())) {
                return Optional.empty();
            }
            still = without(still, step.footprint());
        }
        return Optional.of(still);
    }

    private static List<Node.Sleeper> without(List<Node.Sleeper> asleep, Footprint touched) {
        return asleep.stream()
                .filter(sleeper -> !sleeper.footprint().conflicts(touched))
                .toList();
    }
}
