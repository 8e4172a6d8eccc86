package dev.gatehouse.explore;

import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayList;
import java.util.List;

/** What each step of one schedule did: the run is taken once more, and everything that happens is noted. */
public final class Trail implements Onlooker {

    /**
     * One step.
     *
     * @param at the virtual time, in ticks
     * @param lane whose step it was
     * @param preempts whether another strand could have gone on
     * @param what what it did: what the journal says, or else what kind of step it was
     */
    public record Step(long at, String lane, boolean preempts, List<String> what) {

        public Step {
            what = List.copyOf(what);
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private String lane = "";
    private String kind = "";
    private boolean preempts;
    private long at;

    private Trail() {}

    /** Runs a subject along a schedule; a schedule that does not fit it is an {@link IllegalArgumentException}. */
    public static <O> Trail of(Subject<O> subject, List<Deviation> deviations) {
        Trail trail = new Trail();
        Course course = new Course(new Names(), new Following(deviations), Integer.MAX_VALUE, trail);
        subject.run(course);
        course.fix();
        trail.endStep();
        return trail;
    }

    /** The steps that were explored, in order. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    @Override
    public void step(Strand strand, boolean isPreemption) {
        endStep();
        lane = strand.lane().name();
        kind = strand.words();
        preempts = isPreemption;
        at = strand.agenda().time();
    }

    @Override
    public void watch(Journal journal) {
        journal.addSink(this::happened);
    }

    private void happened(Event event) {
        events.add(event.text());
    }

    private void endStep() {
        if (!kind.isEmpty()) {
            steps.add(new Step(at, lane, preempts, events.isEmpty() ? List.of(kind) : events));
        }
        kind = "";
        events.clear();
    }
}
