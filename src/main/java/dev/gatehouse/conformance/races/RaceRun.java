package dev.gatehouse.conformance.races;

import dev.gatehouse.conformance.Fields;
import dev.gatehouse.explore.Course;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of a race under one schedule, with what comes of it in the words of the recordings. */
final class RaceRun {

    private static final long HOUR = 3_600 * Ticks.PER_SECOND;

    private final Race race;
    private final RaceStage stage;
    private final RaceOperations operations;
    private final List<RaceLane> lanes = new ArrayList<>();

    RaceRun(Race race, Course course) {
        this.race = race;
        this.stage = new RaceStage(race, course.agenda());
        this.operations = new RaceOperations(stage);
        course.journal(stage.journal);
    }

    /** Runs it under the course, of which only the lanes are explored. */
    RaceOutcome run(Course course) {
        race.setup().forEach(this::perform);
        course.leaveOpen();
        for (List<Fields> lane : race.lanes()) {
            RaceLane begun = new RaceLane(operations, lane);
            lanes.add(begun);
            spawn("lane " + lanes.size(), begun);
        }
        stage.agenda.settle();
        course.fix();
        Object before = stage.death().isPresent() ? null : before();
        lanes.forEach(RaceLane::startNoMore);
        boolean hangs = epilogue();
        stage.agenda.abandon();
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("before", before);
        outcome.put("after", after(hangs));
        return new RaceOutcome(outcome, stage.hazard());
    }

    private void perform(Fields operation) {
        spawn("setup", strand -> strand.become(operations.frame(operation)));
        stage.agenda.settle();
    }

    private Strand spawn(String lane, Frame frame) {
        return stage.agenda.spawn(stage.agenda.lane(lane), Irql.PASSIVE, frame);
    }

    private Map<String, Object> before() {
        Map<String, Object> requests = new LinkedHashMap<>();
        stage.requests().forEach((name, request) -> {
            Map<String, Object> outcome = request.outcome();
            outcome.put("where", where(name, request));
            requests.put(name, outcome);
        });
        return Fields.of(
                "state", state(),
                "requests", requests,
                "completionOrder", stage.completionOrderSoFar(),
                "deliveryOrder", stage.deliveryOrder(),
                "ops", results());
    }

    private String where(String name, RaceRequest request) {
        if (request.atDevice) {
            return "device";
        }
        return stage.target.pendsName(name) ? "pended" : "none";
    }

    /** The device completes what it holds, an hour passes, the target is deleted; tells whether a call hangs. */
    private boolean epilogue() {
        stage.requests().values().forEach(RaceRequest::resendsNoMore);
        stage.requests().values().forEach(request -> {
            spawn("epilogue", stage.device.complete(request, NtStatus.SUCCESS, 0));
            stage.agenda.settle();
        });
        stage.agenda.advance(HOUR);
        Strand deleting = spawn("epilogue", stage.target.delete());
        stage.agenda.settle();
        return !deleting.hasEnded() || lanes.stream().anyMatch(RaceLane::isBlocked);
    }

    private Map<String, Object> after(boolean hangs) {
        if (stage.death().isPresent()) {
            return Fields.of("outcome", "died: " + stage.death().get());
        }
        Map<String, Object> requests = new LinkedHashMap<>();
        stage.requests().forEach((name, request) -> requests.put(name, request.outcome()));
        return Fields.of(
                "outcome",
                hangs ? "hang" : "ok",
                "state",
                state(),
                "requests",
                requests,
                "completionOrder",
                stage.completionOrderSoFar(),
                "ops",
                results());
    }

    private List<Object> results() {
        return lanes.stream().<Object>map(RaceLane::results).toList();
    }

    private String state() {
        return "WdfIoTarget" + stage.target.state().words();
    }
}
