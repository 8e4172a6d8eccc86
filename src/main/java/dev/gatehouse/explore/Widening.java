package dev.gatehouse.explore;

/** Begins alone, since most explorations are short, and does all by parts where there is more than that. */
final class Widening implements Explorer {

    /** To find the parts and to begin them costs about as much. */
    private static final int ALONE = 500;

    private final Explorer alone;
    private final Explorer parts;

    Widening(Explorer alone, Explorer parts) {
        this.alone = alone;
        this.parts = parts;
    }

    @Override
    public <O> Exploration explore(Subject<O> subject, Bounds bounds, Ledger<O> ledger) {
        Exploration first = alone.explore(subject, bounds.withSchedules(Math.min(ALONE, bounds.schedules())), ledger);
        boolean isMore = !first.extent().isReached()
                && first.schedules() == ALONE
                && bounds.schedules() > ALONE
                && !ledger.isEnough(0);
        if (isMore) {
            ledger.restart();
        }
        return isMore ? parts.explore(subject, bounds, ledger) : first;
    }
}
