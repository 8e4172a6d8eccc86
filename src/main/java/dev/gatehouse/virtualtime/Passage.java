package dev.gatehouse.virtualtime;

/**
 * Time that passes while other strands run: each step moves the clock to what is due next, which expires in that step.
 *
 * <p>Ends when the clock has come to the end of that time.
 */
final class Passage implements Frame {

    private final long ticks;
    private long end = -1;

    Passage(long ticks) {
        this.ticks = ticks;
    }

    @Override
    public void step(Strand strand) {
        Agenda agenda = strand.agenda();
        strand.writes(agenda.timers());
        if (end < 0) {
            end = Math.addExact(agenda.time(), ticks);
        }
        if (agenda.timers().nextDue() <= end) {
            agenda.moveTo(agenda.timers().nextDue());
            VirtualTimer next = agenda.timers().poll();
            strand.writes(next);
            next.expire();
        } else {
            agenda.moveTo(end);
            strand.end(null);
        }
    }
}
