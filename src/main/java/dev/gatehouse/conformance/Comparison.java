package dev.gatehouse.conformance;

import java.util.List;
import java.util.Optional;

/** Looks for the first thing in which a replay differs from its recording. */
record Comparison(Recording recording, Replayed replayed) {

    Optional<Difference> first() {
        return firstOperation().or(this::epilogue).or(this::outcome);
    }

    private Optional<Difference> firstOperation() {
        List<Observation> recorded = recording.observed();
        int both = Math.min(recorded.size(), replayed.observed().size());
        for (int i = 0; i < both; i++) {
            Optional<Difference> difference =
                    between(recorded.get(i), replayed.observed().get(i), i);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return recorded.size() == replayed.observed().size()
                ? Optional.empty()
                : Optional.of(difference(
                        "operation " + both,
                        "operations done",
                        recorded.size(),
                        replayed.observed().size()));
    }

    private Optional<Difference> between(Observation recorded, Observation engine, int index) {
        String place = index < recording.operations().size()
                ? "operation " + index + " "
                        + Json.text(recording.operations().get(index).values())
                : "the epilogue";
        return recorded.differenceFrom(engine, recording.orderMayVary())
                .map(texts -> difference(place, texts[0], texts[1], texts[2]));
    }

    private Optional<Difference> epilogue() {
        if (recording.epilogue().isEmpty() || replayed.epilogue().isEmpty()) {
            return Optional.empty();
        }
        return between(
                recording.epilogue().get(),
                replayed.epilogue().get(),
                recording.operations().size());
    }

    private Optional<Difference> outcome() {
        return recording.outcome().equals(replayed.outcome())
                ? Optional.empty()
                : Optional.of(difference("the end", "outcome", recording.outcome(), replayed.outcome()));
    }

    private Difference difference(String place, String what, Object framework, Object engine) {
        return new Difference(
                recording.id(), recording.name(), place, what, String.valueOf(framework), String.valueOf(engine));
    }
}
