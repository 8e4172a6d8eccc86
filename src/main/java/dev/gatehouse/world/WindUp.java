package dev.gatehouse.world;

import dev.gatehouse.irp.CancelIrp;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The end of a scenario: everything is given the chance to finish, and what does not is found. */
final class WindUp {

    private static final long HOUR = 3_600 * Ticks.PER_SECOND;

    private final World world;
    private final boolean brief;
    private final boolean explored;
    private final ExpectedBreaches expected;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * The end of a world: one that is brief leaves stacks alone that are as they were started; one that is explored is
     * that of one schedule among many.
     */
    WindUp(World world, boolean brief, boolean explored) {
        this.world = world;
        this.brief = brief;
        this.explored = explored;
        this.expected = world.expectedBreaches();
    }

    List<Finding> findings() {
        world.rules().windUp();
        if (!world.agenda().isHalted()) {
            letFinish();
        }
        if (!world.agenda().isHalted()) {
            world.rules().atEnd();
        }
        brokenRules();
        corruptions();
        findings.addAll(expected.missing(world.journal().events()));
        if (!world.agenda().isHalted()) {
            survivors();
        }
        faults();
        return findings;
    }

    private void letFinish() {
        world.requests().sendNothingAgain();
        world.devices().hurry();
        passAnHour();
        endApplications();
        closeFiles();
        for (String stack : world.stacks().toRemove()) {
            if (!world.agenda().isHalted() && !(brief && world.isAsStarted(stack))) {
                remove(stack);
            }
        }
    }

    /** Applications end before devices are removed: what they still wait for is cancelled. */
    private void endApplications() {
        for (FollowedRequest request : world.requests().all()) {
            if (!world.agenda().isHalted()
                    && request.isOut()
                    && request.request().isOfApplication()) {
                world.agenda()
                        .finish(world.agenda()
                                .spawn(
                                        world.agenda().lane("application"),
                                        Irql.PASSIVE,
                                        new CancelIrp(request.request().irp())));
            }
        }
    }

    /** With an application its handles go. */
    private void closeFiles() {
        for (String file : world.files().open()) {
            if (!world.agenda().isHalted()) {
                Frame close = world.files().close(file);
                world.agenda().finish(world.agenda().spawn(world.agenda().lane("application"), Irql.PASSIVE, close));
            }
        }
    }

    /** A removal that is stuck is a strand that survives, and one that stops the system a bugcheck: both are found. */
    private void remove(String stack) {
        try {
            world.stacks().remove(stack, Optional.empty());
        } catch (ScenarioFailure found) {
            world.journal().plugged("stack " + stack, "is not removed to the end", Reason.NONE);
        }
    }

    /** An hour is for what is still out; where nothing is, there is nothing to wait for. */
    private void passAnHour() {
        long end = world.agenda().now() + HOUR;
        while (!world.agenda().isHalted()
                && somethingIsOut()
                && world.agenda().now() < end
                && world.agenda().expectsTimers()) {
            world.agenda()
                    .advance(Math.min(Ticks.PER_SECOND, end - world.agenda().now()));
        }
    }

    private boolean somethingIsOut() {
        return world.requests().all().stream().anyMatch(FollowedRequest::isOut)
                || !world.agenda().living().isEmpty();
    }

    private void survivors() {
        for (Strand strand : world.agenda().living()) {
            if (isExplained(strand)) {
                continue;
            }
            findings.add(new Finding(
                    "BlockedCall",
                    world.explainEndlessWait(strand),
                    "something has to complete what the call waits for"));
        }
        for (FollowedRequest request : world.requests().all()) {
            if (request.isOut() && !world.rules().tellsOfLoss(request.name())) {
                String where = world.requests().whereabouts(request.name());
                findings.add(new Finding(
                        "RequestNotCompleted",
                        "request \"" + request.name() + "\" was never completed: it is " + where,
                        "every request that was sent has to come back before its stack is removed"));
            }
        }
    }

    /** A change of a stack that waits for requests, each of which is told of, or for such a change to be over. */
    private boolean isExplained(Strand strand) {
        if (!strand.isWaiting() || !world.drivers().isPowerWait(strand.waiting().object())) {
            return strand.isWaiting() && world.stacks().isTurn(strand.waiting().object());
        }
        String requests = strand.waiting().object().explanation();
        return Stream.of(requests.split(", ", -1)).allMatch(world.rules()::tellsOfLoss);
    }

    /** What the framework itself does wrong where drivers' calls fall together: no driver can mend that. */
    private void corruptions() {
        world.journal().events().stream()
                .filter(event -> event instanceof Event.Noted noted && noted.corruptsMemory())
                .forEach(event -> findings.add(new Finding(
                        "MemoryCorruption",
                        event.text() + " (at " + Ticks.text(event.at()) + ")",
                        "do not cancel a request while it is being sent to a target that may be stopped")));
    }

    private void brokenRules() {
        for (Event event : world.journal().events()) {
            if (event instanceof Event.RuleBroken broken && !expected.covers(broken)) {
                findings.add(new Finding(
                        broken.rule(),
                        broken.culprit() + " " + broken.what() + " (at " + Ticks.text(broken.at()) + ")",
                        broken.instead()));
            } else if (event instanceof Event.Bugcheck bugcheck && !world.expects(bugcheck)) {
                findings.add(new Finding(
                        "Bugcheck", bugcheck.text() + " (at " + Ticks.text(bugcheck.at()) + ")", "mend the driver"));
            }
        }
    }

    /** What a fault may spare under one schedule it hits under another: that is found when all were run. */
    private void faults() {
        List<String> unhit = new ArrayList<>(world.devices().faultsThatNeverFired());
        if (explored) {
            unhit.removeAll(world.devices().faultsThatSparedAll());
        }
        for (String fault : unhit) {
            findings.add(new Finding(
                    "FaultNeverFired",
                    "fault \"" + fault + "\" was switched on and never fired",
                    "send what it is to hit, or do not switch it on"));
        }
    }
}
