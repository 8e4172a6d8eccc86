package dev.gatehouse.explore.mistakes;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.explore.Bounds;
import dev.gatehouse.explore.Exploration;
import dev.gatehouse.explore.Explored;
import dev.gatehouse.explore.Explorer;
import dev.gatehouse.explore.Rerun;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.explore.Shortest;
import dev.gatehouse.explore.Subject;
import dev.gatehouse.explore.Trail;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.verdict.Counterexample;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.FollowedRequest;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Windows that the framework itself leaves open, whatever a driver does. */
final class FrameworkWindowsTest {

    private static final TargetName TARGET = TargetName.local("guard");

    private static Subject<RerunOutcome> subject(
            SendSpec sent, List<Function<World, Act>> rows, Consumer<World> after) {
        return new Rerun(
                Worlds.blueprint(Worlds.TOASTER),
                List.of(
                        world -> world.run(world.requests().send(TARGET, sent)),
                        world -> world.together(rows.stream()
                                .map(row -> List.of(row.apply(world)))
                                .toList()),
                        after));
    }

    private static Act waits(World world, String thread) {
        return Act.of(world.drivers().stop(TARGET, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE))
                .onThread(Optional.of(thread));
    }

    private static Act time(World world) {
        return Act.of(world.agenda().passage(3 * Worlds.MS));
    }

    /** Both calls return once the request is back. */
    private static void mustHaveReturned(World world) {
        for (String thread : List.of("A", "B")) {
            if (!world.thread(thread).hasEnded()) {
                throw new AssertionError(world.explainWait(world.thread(thread)));
            }
        }
    }

    /** What nobody has cancelled since it was formatted again is sent. */
    private static void mustNotBeRefused(World world) {
        FollowedRequest request = world.requests().find("r1");
        if (request.sending() == FollowedRequest.Sending.REFUSED) {
            throw new AssertionError("r1 was refused with " + request.refusal() + ": " + request.refusalReason());
        }
    }

    /** One signal releases one waiter (reference of target states, section 3). */
    @Test
    void of_two_calls_that_wait_for_the_same_requests_one_may_hang() {
        Subject<RerunOutcome> subject = subject(
                SendSpec.read("r1", 4, 0),
                List.of(world -> waits(world, "A"), world -> waits(world, "B"), FrameworkWindowsTest::time),
                FrameworkWindowsTest::mustHaveReturned);
        Golden.compare(FrameworkWindowsTest.class, "one-waiter.txt", shown(subject));
    }

    /** The mark is set before the count is looked at (reference of requests, section 8). */
    @Test
    void a_request_may_be_cancelled_in_its_next_life() {
        Subject<RerunOutcome> subject = subject(
                SendSpec.read("r1", 4, 0).againAndAgain(),
                List.of(world -> Act.of(world.requests().cancel("guard", "r1")), FrameworkWindowsTest::time),
                FrameworkWindowsTest::mustNotBeRefused);
        Golden.compare(FrameworkWindowsTest.class, "next-life.txt", shown(subject));
    }

    /** The list entry that the canceller unlinks is the queue's context by then (FxIoTarget::PendRequestLocked). */
    @Test
    void a_cancel_of_what_is_being_pended_may_corrupt_memory() {
        Subject<RerunOutcome> subject = new Rerun(
                Worlds.blueprint(Worlds.TOASTER),
                List.of(
                        world -> world.run(world.requests().send(TARGET, SendSpec.read("r1", 4, 0))),
                        world -> world.pass(3 * Worlds.MS),
                        world -> world.run(world.drivers().stop(TARGET, SentIoAction.LEAVE_SENT_IO_PENDING)),
                        world -> world.together(List.of(
                                List.of(Act.of(world.requests().send(TARGET, SendSpec.read("r1", 4, 0)))),
                                List.of(Act.of(world.requests().cancel("guard", "r1")))))));
        Golden.compare(FrameworkWindowsTest.class, "memory-corruption.txt", shown(subject, outcome -> outcome.findings()
                .toString()
                .contains("MemoryCorruption")));
    }

    private static String shown(Subject<RerunOutcome> subject) {
        return shown(subject, outcome -> outcome.failure().isPresent());
    }

    private static String shown(Subject<RerunOutcome> subject, Predicate<RerunOutcome> wanted) {
        List<Explored<RerunOutcome>> found = new ArrayList<>();
        Exploration exploration = Explorer.exhaustive().explore(subject, Bounds.DEFAULT, explored -> {
            if (wanted.test(explored.outcome())) {
                found.add(explored);
            }
        });
        assertThat(exploration.extent().word(), is("complete"));
        Explored<RerunOutcome> shortest = Shortest.search(subject, wanted, found.get(0), Bounds.DEFAULT);
        Trail<RerunOutcome> trail = Trail.of(subject, shortest.schedule().deviations());
        Counterexample counterexample =
                new Counterexample(trail.steps(), shortest.schedule().preemptions(), false);
        return found.size() + " of " + exploration.schedules() + " schedules; preemptions: "
                + shortest.schedule().preemptions() + "\n\n"
                + shortest.outcome().failure().map(failure -> failure + "\n").orElse("")
                + String.join("\n", shortest.outcome().findings()) + "\n\n"
                + counterexample.sentence().orElse("by default") + "\n\n"
                + counterexample.text() + "\n";
    }
}
