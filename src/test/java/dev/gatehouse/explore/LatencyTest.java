package dev.gatehouse.explore;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How long a device takes is decided anew in each schedule, within the range that is declared. */
final class LatencyTest {

    private static final TargetName TARGET = TargetName.local("guard");

    private static Set<String> completions(String latency, Consumer<World> send) {
        String topology = Worlds.TOASTER.replace("latency: 2 ms", "latency: " + latency);
        Rerun subject = new Rerun(Worlds.blueprint(topology), List.of(send, world -> world.pass(5 * Worlds.MS)));
        Set<String> completions = new TreeSet<>();
        Exploration exploration = Explorer.exhaustive().explore(subject, Bounds.DEFAULT, explored -> {
            assertThat(explored.outcome().toString(), explored.outcome().passed(), is(true));
            completions.add(explored.outcome().completions().toString());
        });
        assertThat(exploration.extent().word(), is("complete"));
        return completions;
    }

    private static void sendTimingOut(World world) {
        world.run(world.requests().send(TARGET, SendSpec.read("r1", 4, 0).timingOutAfter(2 * Worlds.MS)));
    }

    @Test
    void a_time_out_within_the_range_may_come_first_or_last() {
        assertThat(
                completions("{ from: 1 ms, to: 3 ms, seed: 1 }", LatencyTest::sendTimingOut),
                equalTo(Set.of("{r1=[STATUS_IO_TIMEOUT]}", "{r1=[STATUS_SUCCESS]}")));
    }

    @Test
    void a_time_out_that_comes_after_the_longest_never_does() {
        assertThat(
                completions("{ from: 1 ms, to: 1900 us, seed: 1 }", LatencyTest::sendTimingOut),
                equalTo(Set.of("{r1=[STATUS_SUCCESS]}")));
    }

    @Test
    void a_fixed_latency_is_no_choice() {
        assertThat(completions("3 ms", LatencyTest::sendTimingOut), equalTo(Set.of("{r1=[STATUS_IO_TIMEOUT]}")));
    }

    /** Both orders, although the seed draws one. */
    @Test
    void of_two_requests_either_may_come_back_first() {
        assertThat(order("{ from: 1 ms, to: 3 ms, seed: 1 }"), equalTo(Set.of("[r1, r2]", "[r2, r1]")));
    }

    private static Set<String> order(String latency) {
        Set<String> orders = new TreeSet<>();
        completions(latency, world -> {
            world.run(world.requests().send(TARGET, SendSpec.read("r1", 4, 0)));
            world.run(world.requests().send(TARGET, SendSpec.read("r2", 4, 0)));
            world.pass(4 * Worlds.MS);
            orders.add(world.requests().completionOrder().toString());
        });
        return orders;
    }
}
