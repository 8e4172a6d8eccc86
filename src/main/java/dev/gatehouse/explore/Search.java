package dev.gatehouse.explore;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs a subject as often as a guide wants, within bounds. */
final class Search implements Explorer {

    private final Supplier<Guide> guides;

    Search(Supplier<Guide> guides) {
        this.guides = guides;
    }

    @Override
    public <O> Exploration explore(Subject<O> subject, Bounds bounds, Consumer<Explored<O>> each) {
        return new Running<>(subject, bounds, each, guides.get()).run();
    }

    private static final class Running<O> {

        private final Subject<O> subject;
        private final Bounds bounds;
        private final Consumer<Explored<O>> each;
        private final Guide guide;
        private final Names names = new Names();
        private long schedules;
        private long redundant;
        private int deepest;

        Running(Subject<O> subject, Bounds bounds, Consumer<Explored<O>> each, Guide guide) {
            this.subject = subject;
            this.bounds = bounds;
            this.each = each;
            this.guide = guide;
        }

        Exploration run() {
            do {
                if (schedules + redundant >= bounds.schedules()) {
                    return result(Extent.gaveUp("after " + bounds.schedules() + " schedules"));
                }
                if (bounds.isOver().getAsBoolean()) {
                    return result(Extent.gaveUp("because its time was over"));
                }
                once();
                if (deepest > bounds.depth()) {
                    return result(Extent.gaveUp("after " + bounds.depth() + " steps in one schedule"));
                }
            } while (guide.advance());
            return result(guide.extent());
        }

        private void once() {
            Course course = new Course(names, guide, bounds.depth());
            try {
                O outcome = subject.run(course);
                course.fix();
                schedules++;
                each.accept(new Explored<>(outcome, course.schedule()));
            } catch (Cut cut) {
                redundant++;
            }
            deepest = Math.max(deepest, course.schedule().steps());
        }

        private Exploration result(Extent extent) {
            return new Exploration(extent, schedules, redundant, deepest);
        }
    }
}
