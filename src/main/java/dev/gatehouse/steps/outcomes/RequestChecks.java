package dev.gatehouse.steps.outcomes;

import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.Why;
import dev.gatehouse.steps.words.Bytes;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Ticks;
import dev.gatehouse.world.Completion;
import dev.gatehouse.world.FollowedRequest;
import dev.gatehouse.world.ScenarioFailure;
import dev.gatehouse.world.World;
import io.cucumber.java.en.Then;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What is seen of requests. */
public final class RequestChecks {

    private static final int MOST_NAMES = 8;

    @Then("request(s) {gatehouse-names} is/are pended in the target")
    @Step(
            meaning = "The target took the request and keeps it: it is stopped.",
            example = "request \"r1\" is pended in the target")
    public void pended(List<String> names) {
        check(names, (world, request) -> {
            if (!world.requests().whereabouts(request.name()).startsWith("pended")) {
                throw Explain.request(world, request, "pended in its target");
            }
        });
    }

    @Then("request(s) {gatehouse-names} has/have not completed")
    @Step(
            meaning = "The request is out: it was sent, and has not come back.",
            example = "request \"r1\" has not completed")
    public void notCompleted(List<String> names) {
        check(names, (world, request) -> {
            if (!request.isOut()) {
                throw Explain.request(world, request, "sent, and not back yet");
            }
        });
    }

    @Then("request(s) {gatehouse-names} complete(s) with {gatehouse-status}")
    @Step(
            meaning = "The sender has got the request back with this status.",
            example = "request \"r1\" completes with STATUS_CANCELLED",
            ddi = "WdfRequestGetStatus")
    public void completes(List<String> names, NtStatus status) {
        check(names, (world, request) -> {
            if (!hasCompleted(request) || !last(request).status().equals(status)) {
                throw Explain.request(world, request, "completed with " + status);
            }
        });
    }

    @Then("request(s) {gatehouse-names} complete(s) with {gatehouse-status} and {int} byte(s)")
    @Step(
            meaning = "The sender has got the request back with this status and Information.",
            example = "request \"r1\" completes with STATUS_SUCCESS and 4 bytes",
            ddi = "WdfRequestGetInformation")
    public void completesWithBytes(List<String> names, NtStatus status, int bytes) {
        check(names, (world, request) -> {
            boolean asExpected = hasCompleted(request)
                    && last(request).status().equals(status)
                    && last(request).information() == bytes;
            if (!asExpected) {
                throw Explain.request(
                        world,
                        request,
                        "completed with " + status + " and " + bytes + (bytes == 1 ? " byte" : " bytes"));
            }
        });
    }

    @Then("request(s) {gatehouse-names} completed at {gatehouse-duration}")
    @Step(
            meaning = "The virtual time since the world began at which the sender got the request back.",
            example = "request \"r1\" completed at 50 ms")
    public void completedAt(List<String> names, long ticks) {
        check(names, (world, request) -> {
            if (!hasCompleted(request)) {
                throw Explain.request(world, request, "completed at " + Ticks.text(ticks));
            }
            if (last(request).at() != ticks) {
                throw Explain.failure(
                        "request \"" + request.name() + "\"",
                        "completed at " + Ticks.text(ticks),
                        "completed at " + Ticks.text(last(request).at()),
                        Why.request(world, request));
            }
        });
    }

    @Then("request(s) {gatehouse-names} is/are refused with {gatehouse-status}")
    @Step(
            meaning =
                    "WdfRequestSend returned FALSE, or the request could not be formatted; no completion routine ran.",
            example = "request \"r1\" is refused with STATUS_INVALID_DEVICE_STATE",
            ddi = "WdfRequestSend")
    public void refused(List<String> names, NtStatus status) {
        check(names, (world, request) -> {
            boolean asExpected = request.sending() == FollowedRequest.Sending.REFUSED
                    && request.refusal().equals(status);
            if (!asExpected) {
                throw Explain.request(world, request, "refused with " + status);
            }
        });
    }

    @Then("request(s) {gatehouse-names} complete(s) exactly once")
    @Step(
            meaning = "The sender's completion routine has been called once, not more, not less.",
            example = "request \"r1\" completes exactly once")
    public void once(List<String> names) {
        check(names, (world, request) -> {
            if (request.completions().size() != 1) {
                throw Explain.failure(
                        "request \"" + request.name() + "\"",
                        "completed exactly once",
                        times(request),
                        Why.requests(world, List.of(request.name())));
            }
        });
    }

    private static String times(FollowedRequest request) {
        String each = request.completions().stream()
                .map(done -> "at " + Ticks.text(done.at()) + " with " + done.words())
                .collect(Collectors.joining(", "));
        return "completed " + request.completions().size() + " times" + (each.isEmpty() ? "" : ": " + each);
    }

    @Then("the requests complete in the order {gatehouse-names}")
    @Step(
            meaning = "These requests have come back to their senders in this order; others do not count.",
            example = "the requests complete in the order \"r1\", \"w1\"")
    public void order(List<String> names) {
        Current.scenario().perform(world -> {
            names.forEach(world.requests()::find);
            List<String> actual = world.requests().completionOrder().stream()
                    .filter(names::contains)
                    .toList();
            if (!actual.equals(names)) {
                String was = actual.isEmpty() ? "none has completed" : String.join(", ", actual);
                throw Explain.failure(
                        "the order of completions", String.join(", ", names), was, Why.requests(world, names));
            }
        });
    }

    @Then("the buffer(s) of {gatehouse-names} is/are unchanged")
    @Step(
            meaning = "The receiving buffer is as it was before the request was sent.",
            example = "the buffer of \"r1\" is unchanged")
    public void unchanged(List<String> names) {
        check(names, (world, request) -> {
            byte[] before = request.bufferBefore();
            if (!Arrays.equals(before, request.buffer())) {
                String subject = "the buffer of \"" + request.name() + "\"";
                String why = Why.requests(world, List.of(request.name()));
                Bytes.check(subject, HexPattern.of(before), request.buffer(), true, () -> why);
            }
        });
    }

    private static boolean hasCompleted(FollowedRequest request) {
        return !request.isOut() && request.lastCompletion().isPresent();
    }

    private static Completion last(FollowedRequest request) {
        return request.lastCompletion().orElseThrow();
    }

    /** Checks each request; of more than one it says how many are not as expected, and shows the first of them. */
    private static void check(List<String> names, BiConsumer<World, FollowedRequest> check) {
        Current.scenario().perform(world -> {
            Map<String, ScenarioFailure> failures = new LinkedHashMap<>();
            for (String name : names) {
                try {
                    check.accept(world, world.requests().find(name));
                } catch (ScenarioFailure failure) {
                    failures.put(name, failure);
                }
            }
            if (!failures.isEmpty()) {
                throw told(names, failures);
            }
        });
    }

    private static ScenarioFailure told(List<String> names, Map<String, ScenarioFailure> failures) {
        ScenarioFailure first = failures.values().iterator().next();
        String which =
                String.join(", ", failures.keySet().stream().limit(MOST_NAMES).toList());
        String more = failures.size() > MOST_NAMES ? ", …" : "";
        return names.size() == 1
                ? first
                : new ScenarioFailure(failures.size() + " of " + names.size() + " requests, " + which + more + ":\n"
                        + first.getMessage());
    }
}
