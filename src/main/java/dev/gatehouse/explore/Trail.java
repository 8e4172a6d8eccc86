package dev.gatehouse.explore;

import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.verdict.Deviation;
import dev.gatehouse.verdict.TrailStep;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each step of one schedule did: the run is taken once more, and everything that happens is noted.
 *
 * @param explored what came of it
 * @param steps the steps that were left open, in order
 */
public record Trail<O>(Explored<O> explored, List<TrailStep> steps) {

    public Trail {
        steps = List.copyOf(steps);
    }

    /** Runs a subject along a schedule; a schedule that does not fit it is an {@link IllegalArgumentException}. */
    public static <O> Trail<O> of(Subject<O> subject, List<Deviation> deviations) {
        Keeper keeper = new Keeper();
        Course course = new Course(new Names(), new Following(deviations), Integer.MAX_VALUE, keeper);
        O outcome = subject.run(course);
        course.fix();
        return new Trail<>(new Explored<>(outcome, course.schedule()), keeper.steps);
    }

    private static final class Keeper implements Onlooker {

        private final List<TrailStep> steps = new ArrayList<>();
        private final List<String> events = new ArrayList<>();
        private Optional<TrailStep> step = Optional.empty();

        @Override
        public void step(Strand strand, Strand byDefault, boolean preempts) {
            endStep();
            Optional<String> instead = strand == byDefault
                    ? Optional.empty()
                    : Optional.of(byDefault.lane().name());
            step = Optional.of(
                    TrailStep.of(strand.agenda().time(), strand.lane().name(), strand.words(), instead, preempts));
        }

        @Override
        public void decidedOtherwise() {
            step = step.map(TrailStep::deciding);
        }

        @Override
        public void watch(Journal journal) {
            journal.addSink(this::happened);
        }

        private void happened(Event event) {
            if (step.isPresent()) {
                events.add(event.text());
            }
        }

        @Override
        public void over() {
            endStep();
        }

        private void endStep() {
            step.ifPresent(ended -> steps.add(ended.with(events)));
            step = Optional.empty();
            events.clear();
        }
    }
}
