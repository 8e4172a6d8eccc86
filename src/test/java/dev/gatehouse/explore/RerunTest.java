package dev.gatehouse.explore;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.world.AbsentStack;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RerunTest {

    private static final TargetName BELOW_GUARD = TargetName.local("guard");

    private static Subject<RerunOutcome> together(List<Function<World, Act>> rows) {
        List<Consumer<World>> steps = new ArrayList<>();
        steps.add(RerunTest::send);
        steps.add(world -> world.together(
                rows.stream().map(row -> List.of(row.apply(world))).toList()));
        return new Rerun(Worlds.blueprint(Worlds.TOASTER), steps);
    }

    private static void send(World world) {
        world.run(world.requests().send(BELOW_GUARD, SendSpec.read("r1", 4, 0)));
    }

    private static Act cancel(World world) {
        return Act.of(world.requests().cancel("guard", "r1"));
    }

    private static Act stop(World world) {
        return Act.of(world.drivers().stop(BELOW_GUARD, SentIoAction.LEAVE_SENT_IO_PENDING));
    }

    private static Act time(World world) {
        return Act.of(world.agenda().passage(3 * Worlds.MS));
    }

    @Test
    void a_cancel_that_races_the_device_completes_the_request_once_whoever_wins() {
        Set<List<String>> statuses = new HashSet<>();
        Exploration exploration = Explorer.exhaustive()
                .explore(together(List.of(RerunTest::cancel, RerunTest::time)), Bounds.DEFAULT, each -> {
                    assertThat(each.outcome().toString(), each.outcome().passed(), is(true));
                    statuses.add(each.outcome().completions().get("r1"));
                });
        assertThat(exploration.extent().word(), is("complete"));
        assertThat(statuses, equalTo(Set.of(List.of("STATUS_CANCELLED"), List.of("STATUS_SUCCESS"))));
    }

    @Test
    void what_plain_search_finds_in_a_world_the_reduced_search_finds_too() {
        Subject<RerunOutcome> subject = together(List.of(RerunTest::cancel, RerunTest::stop, RerunTest::time));
        Set<String> reduced = outcomes(Explorer.exhaustive(), subject);
        Set<String> plain = outcomes(Explorer.withinPreemptions(1), subject);
        plain.removeAll(reduced);
        assertThat(plain, is(Set.of()));
    }

    private static Rerun besideIdleStacks(Consumer<World> last) {
        String idle =
                """
                  spare: { symbolic link: \\DosDevices\\Spare0, drivers: { spare: { role: function } } }
                  watcher: { drivers: { watcher: { role: function } } }
                links:
                  eye: { from: watcher/watcher, to: \\DosDevices\\Spare0, open: by the scenario }
                """;
        return new Rerun(
                Worlds.blueprint(Worlds.TOASTER + idle),
                List.of(
                        RerunTest::send,
                        world -> world.together(List.of(List.of(cancel(world)), List.of(time(world)))),
                        last));
    }

    /** What comes of it when it is explored, what is told of it and how often that begins anew. */
    private static String explored(BiFunction<Bounds, Ledger<RerunOutcome>, Exploration> exploring) {
        List<String> told = new ArrayList<>();
        Exploration exploration = exploring.apply(Bounds.DEFAULT, new Ledger<>() {
            @Override
            public void add(Explored<RerunOutcome> explored) {
                told.add(explored.schedule() + " " + explored.outcome());
            }

            @Override
            public void restart() {
                told.clear();
            }
        });
        return exploration + "\n" + String.join("\n", told);
    }

    @Test
    void worlds_without_the_stacks_that_nothing_comes_to_tell_the_same_under_every_schedule() {
        Rerun whole = besideIdleStacks(world -> {});
        assertThat(
                explored(
                        (bounds, ledger) -> Explorer.exhaustive().explore(whole.withoutUnseenStacks(), bounds, ledger)),
                is(explored((bounds, ledger) -> Explorer.exhaustive().explore(whole, bounds, ledger))));
    }

    static Stream<Consumer<World>> waysToAStack() {
        return Stream.of(
                world -> world.stacks().state("spare"),
                world -> world.drivers().nameOf("spare"),
                world -> world.run(world.drivers().open(TargetName.remote("watcher", "eye"))),
                world -> world.run(world.files().open("spare", "f1")));
    }

    @ParameterizedTest
    @MethodSource("waysToAStack")
    void where_one_schedule_comes_to_an_absent_stack_all_are_run_on_whole_worlds(Consumer<World> way) {
        Rerun whole = besideIdleStacks(world -> {
            if (world.requests().all().iterator().next().completions().get(0).status() == NtStatus.SUCCESS) {
                way.accept(world);
            }
        });
        assertThrows(AbsentStack.class, () -> Explorer.exhaustive()
                .explore(whole.withoutUnseenStacks(), Bounds.DEFAULT, each -> {}));
        assertThat(
                explored((bounds, ledger) -> whole.explore(Explorer.exhaustive(), bounds, ledger)),
                is(explored((bounds, ledger) -> Explorer.exhaustive().explore(whole, bounds, ledger))));
    }

    private static Set<String> outcomes(Explorer explorer, Subject<RerunOutcome> subject) {
        Set<String> outcomes = new TreeSet<>();
        Exploration exploration = explorer.explore(
                subject, Bounds.DEFAULT, each -> outcomes.add(each.outcome().toString()));
        assertThat(exploration.extent().isReached(), is(true));
        return outcomes;
    }
}
