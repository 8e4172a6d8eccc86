package dev.gatehouse.steps;

import dev.gatehouse.verdict.LastEvents;
import dev.gatehouse.world.FollowedRequest;
import dev.gatehouse.world.Scenario;
import dev.gatehouse.world.ScenarioFailure;
import dev.gatehouse.world.World;

/** What a failing step says: expected, was, why, and the last events of the journal. */
public final class Explain {

    private static final int LAST_EVENTS = 12;

    private Explain() {}

    /** A failure with all its parts; {@code why} may be empty. */
    public static ScenarioFailure failure(String subject, String expected, String actual, String why) {
        StringBuilder text = new StringBuilder(subject);
        text.append("\n  expected: ").append(expected);
        text.append("\n  was:      ").append(actual);
        if (!why.isEmpty()) {
            text.append("\n  because:  ").append(why);
        }
        return failure(text.toString());
    }

    /** A failure in one's own words, and the last events. */
    public static ScenarioFailure failure(String words) {
        return new ScenarioFailure(words + "\n\n" + lastEvents(Current.scenario()));
    }

    /** A failure about a request: what became of it, and why. */
    public static ScenarioFailure request(World world, FollowedRequest request, String expected) {
        String why = Why.request(world, request);
        return failure("request \"" + request.name() + "\"", expected, whatBecame(world, request), why);
    }

    private static String whatBecame(World world, FollowedRequest request) {
        if (request.sending() == FollowedRequest.Sending.REFUSED) {
            return "refused with " + request.refusal() + ", its completion routine was not called";
        }
        return request.isOut() || request.completions().isEmpty()
                ? world.requests().whereabouts(request.name()) + before(request)
                : "completed with " + request.lastCompletion().orElseThrow().words();
    }

    /** One that is sent again and again has come back, although it is out. */
    private static String before(FollowedRequest request) {
        return request.lastCompletion()
                .map(last -> "; it has come back before, with " + last.words() + ", and was sent again")
                .orElse("");
    }

    public static String lastEvents(Scenario scenario) {
        return LastEvents.of(scenario.lastEvents(LAST_EVENTS));
    }
}
