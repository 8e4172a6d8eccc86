package dev.gatehouse.explore;

import java.util.function.Supplier;

/** Runs a subject as often as a guide wants, within bounds. */
final class Search implements Explorer {

    private final Supplier<Guide> guides;
    private final Names known;

    Search(Supplier<Guide> guides) {
        this(guides, new Names());
    }

    /** For guides who know these names already. */
    Search(Supplier<Guide> guides, Names known) {
        this.guides = guides;
        this.known = known;
    }

    @Override
    public <O> Exploration explore(Subject<O> subject, Bounds bounds, Ledger<O> ledger) {
        return new Running<>(subject, bounds, ledger, guides.get(), new Names(known)).run();
    }

    private static final class Running<O> {

        private final Subject<O> subject;
        private final Bounds bounds;
        private final Ledger<O> ledger;
        private final Guide guide;
        private final Names names;
        private long schedules;
        private long redundant;
        private int deepest;

        Running(Subject<O> subject, Bounds bounds, Ledger<O> ledger, Guide guide, Names names) {
            this.subject = subject;
            this.bounds = bounds;
            this.ledger = ledger;
            this.guide = guide;
            this.names = names;
        }

        Exploration run() {
            do {
                if (ledger.isEnough(0)) {
                    return result(Extent.ENOUGH);
                }
                if (schedules >= bounds.schedules()) {
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
                ledger.add(new Explored<>(outcome, course.schedule()));
            } catch (Cut cut) {
                redundant++;
            }
            deepest = Math.max(deepest, course.schedule().steps());
            ledger.share(guide::share);
        }

        private Exploration result(Extent extent) {
            return new Exploration(extent, schedules, redundant, deepest);
        }
    }
}
