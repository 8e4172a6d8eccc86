package dev.gatehouse.world;

import dev.gatehouse.journal.Event;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.Wait;
import dev.gatehouse.wdk.Ticks;
import java.util.List;
import java.util.stream.Collectors;

/** Says who waits for what, who holds it, since when. */
final class StuckText {

    private final World world;

    StuckText(World world) {
        this.world = world;
    }

    String of(Strand strand) {
        if (!strand.isWaiting()) {
            return strand.lane() + " does not wait for anything";
        }
        Wait wait = strand.waiting();
        return strand.lane() + " waits for " + wait.object().name() + " since " + Ticks.text(wait.since()) + ", and "
                + hope() + holders(wait.object().explanation());
    }

    /** Timers may go on for ever without ending the wait: then patience has come to its end. */
    private String hope() {
        return world.agenda().expectsTimers()
                ? "nothing has ended that wait until "
                        + Ticks.text(world.agenda().now())
                : "nothing is left that could end that wait";
    }

    private String holders(String outstanding) {
        if (outstanding.isEmpty()) {
            return "";
        }
        return List.of(outstanding.split(", ")).stream()
                .map(request -> "\n  " + request + " is " + world.requests().whereabouts(request))
                .collect(Collectors.joining());
    }

    /** Why nothing runs any more: the last bugcheck or finding. */
    static String halt(List<Event> events) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i) instanceof Event.Bugcheck || events.get(i) instanceof Event.RuleBroken) {
                return "the world has stopped at " + Ticks.text(events.get(i).at()) + ": "
                        + events.get(i).text();
            }
        }
        return "the world has stopped";
    }
}
