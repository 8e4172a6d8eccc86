package dev.gatehouse.world;

import dev.gatehouse.journal.Event;
import dev.gatehouse.virtualtime.Lock;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Ticks;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says who waits for what, who holds it, since when. */
final class StuckText {

    private static final String POWER_WAIT = "\n  rule DrvAckIoStop: Windows would stop with bug check 0x9F"
            + " (DRIVER_POWER_STATE_FAILURE); complete, cancel or acknowledge in EvtIoStop what the driver has";

    private final World world;

    StuckText(World world) {
        this.world = world;
    }

    /** For a call that will never return. */
    String forever(Strand strand) {
        return waits(strand) + ", and " + hope() + holders(strand, "\n  ") + rule(strand);
    }

    /** What the driver should have done for a power-down that waits for it. */
    private String rule(Strand strand) {
        return strand.isWaiting()
                        && world.drivers().isPowerWait(strand.waiting().object())
                ? POWER_WAIT
                : "";
    }

    /** Timers may go on for ever without ending the wait: then patience has come to its end. */
    private String hope() {
        return world.agenda().expectsTimers()
                ? "nothing has ended that wait until "
                        + Ticks.text(world.agenda().now())
                : "nothing is left that could end that wait";
    }

    /** For a call that has not returned yet. */
    String of(Strand strand) {
        return waits(strand) + holders(strand, "\n            ");
    }

    private static String waits(Strand strand) {
        return strand.isWaiting()
                ? strand.lane() + " waits for " + strand.waiting().object().name() + " since "
                        + Ticks.text(strand.waiting().since())
                : strand.wantedLock()
                        .map(lock -> strand.lane() + spinsFor(lock))
                        .orElse(strand.lane() + " does not wait for anything");
    }

    private static String spinsFor(Lock lock) {
        String held = lock.holder().map(lane -> ", which " + lane + " holds").orElse("");
        return " spins for " + lock.name() + held;
    }

    /** Who has the requests that the wait is about; all that are out, where the wait does not say. */
    private String holders(Strand strand, String newLine) {
        List<String> awaited = awaited(strand).toList();
        return (awaited.isEmpty() ? out() : awaited.stream())
                .map(request -> newLine + request + " is " + world.requests().whereabouts(request))
                .collect(Collectors.joining());
    }

    Stream<String> awaited(Strand strand) {
        String named = strand.isWaiting() ? strand.waiting().object().explanation() : "";
        return named.isEmpty() ? Stream.empty() : Stream.of(named.split(", ", -1));
    }

    private Stream<String> out() {
        return world.requests().all().stream().filter(FollowedRequest::isOut).map(FollowedRequest::name);
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
