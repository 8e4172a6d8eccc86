package dev.gatehouse.explore;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.verdict.TrailStep;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a fault leaves open is decided anew in each schedule. */
final class FaultChoiceTest {

    private static final TargetName TARGET = TargetName.local("guard");

    static Rerun subject(List<String> faults, List<Consumer<World>> steps) {
        StringBuilder topology = new StringBuilder(Worlds.TOASTER).append("faults:\n");
        for (int i = 0; i < faults.size(); i++) {
            topology.append("  f")
                    .append(i)
                    .append(": { device: heater, ")
                    .append(faults.get(i))
                    .append(" }\n");
        }
        return new Rerun(Worlds.blueprint(topology.toString()), steps);
    }

    static Act enable(World world) {
        return world.hardware().enableFault("f0", true);
    }

    static Act send(World world, String request) {
        return Act.of(world.requests().send(TARGET, SendSpec.read(request, 4, 0)));
    }

    private static Set<String> outcomes(Explorer explorer, Subject<RerunOutcome> subject) {
        Set<String> outcomes = new TreeSet<>();
        Exploration exploration = explorer.explore(
                subject,
                Bounds.DEFAULT,
                explored -> outcomes.add(explored.outcome().completions() + ""
                        + explored.outcome().findings()));
        assertThat(exploration.extent().isReached(), is(true));
        return outcomes;
    }

    /** What becomes of so many reads, one after the other, of which some are hit. */
    private static Set<String> ofReads(int count, String fault) {
        List<Consumer<World>> steps = new ArrayList<>(List.of(world -> world.act(enable(world))));
        for (int i = 1; i <= count; i++) {
            String name = "r" + i;
            steps.add(world -> world.act(send(world, name)));
            steps.add(world -> world.pass(5 * Worlds.MS));
        }
        Set<String> outcomes = new TreeSet<>();
        outcomes(Explorer.exhaustive(), subject(List.of(fault), steps))
                .forEach(outcome -> outcomes.add(outcome.replaceAll("r[0-9]=\\[STATUS_(\\w+)\\]", "$1")));
        return outcomes;
    }

    @Test
    void each_request_that_fits_may_be_hit_or_spared() {
        assertThat(
                ofReads(2, "when: { perhaps: yes }, complete: STATUS_DEVICE_BUSY"),
                equalTo(Set.of(
                        "{DEVICE_BUSY, DEVICE_BUSY}[]",
                        "{DEVICE_BUSY, SUCCESS}[]",
                        "{SUCCESS, DEVICE_BUSY}[]",
                        "{SUCCESS, SUCCESS}[]")));
    }

    @Test
    void at_most_one_is_any_one_or_none() {
        assertThat(
                ofReads(3, "when: { at most: 1, perhaps: yes }, complete: STATUS_DEVICE_BUSY"),
                equalTo(Set.of(
                        "{DEVICE_BUSY, SUCCESS, SUCCESS}[]",
                        "{SUCCESS, DEVICE_BUSY, SUCCESS}[]",
                        "{SUCCESS, SUCCESS, DEVICE_BUSY}[]",
                        "{SUCCESS, SUCCESS, SUCCESS}[]")));
        assertThat(
                ofReads(3, "when: { nth: 2, perhaps: yes }, complete: STATUS_DEVICE_BUSY"),
                equalTo(Set.of("{SUCCESS, DEVICE_BUSY, SUCCESS}[]", "{SUCCESS, SUCCESS, SUCCESS}[]")));
    }

    @Test
    void without_perhaps_nothing_is_left_open() {
        assertThat(
                ofReads(3, "when: { at most: 2 }, complete: STATUS_DEVICE_BUSY"),
                equalTo(Set.of("{DEVICE_BUSY, DEVICE_BUSY, SUCCESS}[]")));
    }

    @Test
    void any_of_some_statuses_may_be_the_one() {
        assertThat(
                ofReads(1, "complete: [STATUS_DEVICE_BUSY, STATUS_CRC_ERROR]"),
                equalTo(Set.of("{DEVICE_BUSY}[]", "{CRC_ERROR}[]")));
    }

    private static Set<String> lengths(String range) {
        Set<String> lengths = new TreeSet<>();
        Rerun subject = subject(
                List.of("short: { " + range + ", seed: 1 }"),
                List.of(world -> world.act(enable(world)), world -> world.act(send(world, "r1")), world -> {
                    world.pass(2 * Worlds.MS);
                    lengths.add(Worlds.outcome(world, "r1"));
                }));
        Explorer.exhaustive().explore(subject, Bounds.DEFAULT, explored -> {});
        return lengths;
    }

    @Test
    void each_number_of_bytes_that_makes_a_difference_is_tried() {
        assertThat(
                lengths("from: 2 B, to: 1 MiB"),
                equalTo(Set.of(
                        "STATUS_SUCCESS and 2 bytes at 2 ms",
                        "STATUS_SUCCESS and 3 bytes at 2 ms",
                        "STATUS_SUCCESS and 4 bytes at 2 ms")));
        assertThat(lengths("from: 8 B, to: 9 B"), equalTo(Set.of("STATUS_SUCCESS and 4 bytes at 2 ms")));
    }

    @Test
    void a_delay_may_end_before_or_after_a_time_out_and_in_its_tick() {
        Rerun subject = subject(
                List.of("delay: { from: 1 ms, to: 9 ms, seed: 1 }"),
                List.of(
                        world -> world.act(enable(world)),
                        world -> world.run(world.requests()
                                .send(TARGET, SendSpec.read("r1", 4, 0).timingOutAfter(6 * Worlds.MS))),
                        world -> world.pass(20 * Worlds.MS)));
        assertThat(
                outcomes(Explorer.exhaustive(), subject),
                equalTo(Set.of("{r1=[STATUS_IO_TIMEOUT]}[]", "{r1=[STATUS_SUCCESS]}[]")));
    }

    /** Which request is the second depends on their order, and whether one is hit on when the fault is switched on. */
    @Test
    void to_count_requests_and_to_switch_a_fault_on_are_no_steps_that_can_change_places() {
        List<Function<World, Act>> sends =
                List.of(world -> send(world, "r1"), world -> send(world, "r2"), FaultChoiceTest::enable);
        Rerun subject = subject(
                List.of("when: { nth: 2 }, complete: STATUS_DEVICE_BUSY"),
                List.of(together(sends), world -> world.pass(5 * Worlds.MS)));
        assertThat(
                outcomes(Explorer.exhaustive(), subject),
                equalTo(Set.of(
                        "{r1=[STATUS_DEVICE_BUSY], r2=[STATUS_SUCCESS]}[]",
                        "{r1=[STATUS_SUCCESS], r2=[STATUS_DEVICE_BUSY]}[]",
                        "{r1=[STATUS_SUCCESS], r2=[STATUS_SUCCESS]}"
                                + "[FaultNeverFired: fault \"f0\" was switched on and never fired\n"
                                + "  instead: send what it is to hit, or do not switch it on]")));
    }

    static Consumer<World> together(List<Function<World, Act>> rows) {
        return world -> world.together(
                rows.stream().map(row -> List.of(row.apply(world))).toList());
    }

    @Test
    void a_schedule_tells_what_was_decided_in_each_step_and_is_the_same_when_it_is_run_again() {
        Rerun subject = subject(
                List.of("when: { at most: 1, perhaps: yes }, complete: [STATUS_DEVICE_BUSY, STATUS_CRC_ERROR]"),
                List.of(
                        world -> world.act(enable(world)),
                        world -> world.act(send(world, "r1")),
                        world -> world.act(send(world, "r2")),
                        world -> world.pass(5 * Worlds.MS)));
        List<Explored<RerunOutcome>> late = new ArrayList<>();
        Explorer.exhaustive().explore(subject, Bounds.DEFAULT, explored -> {
            if (explored.outcome().completions().toString().contains("r2=[STATUS_CRC_ERROR]")) {
                late.add(explored);
            }
        });
        Trail<RerunOutcome> again = Trail.of(subject, late.get(0).schedule().deviations());
        assertThat(again.explored().outcome(), equalTo(late.get(0).outcome()));
        List<String> decided = again.steps().stream()
                .filter(TrailStep::decides)
                .map(TrailStep::text)
                .toList();
        assertThat(decided.size(), is(2));
        assertThat(decided.get(0), containsString("fault f0 spares r1"));
        assertThat(decided.get(1), containsString("fault f0 hits r2 with STATUS_CRC_ERROR"));
    }
}
