package dev.gatehouse.hardware;

import java.util.Optional;

/**
 * A transfer that has arrived at a device, and how the device meets it.
 *
 * @param transfer as the model gets to see it
 * @param ordinal how many arrived before it
 * @param refusal what it is completed with instead of being served
 * @param fault the declared fault that hit it; empty where none did
 * @param effect what that fault does to it
 */
public record Arrival(
        Transfer transfer, int ordinal, Optional<Outcome> refusal, Optional<String> fault, FaultEffect effect) {

    static Arrival served(Transfer transfer, int ordinal) {
        return new Arrival(transfer, ordinal, Optional.empty(), Optional.empty(), FaultEffect.NONE);
    }

    static Arrival refused(Transfer transfer, int ordinal, Outcome outcome) {
        return new Arrival(transfer, ordinal, Optional.of(outcome), Optional.empty(), FaultEffect.NONE);
    }

    static Arrival hit(Transfer transfer, int ordinal, Fault fault) {
        FaultEffect effect = fault.effect();
        Optional<Outcome> refusal = effect.status().map(status -> Outcome.failure(status, why(fault)));
        return new Arrival(
                effect.through(transfer, ordinal), ordinal, refusal, Optional.of(fault.name()), fault.effect());
    }

    private static String why(Fault fault) {
        return "fault " + fault.name() + " " + fault.effect().words();
    }

    /** What a model has made of it, with the fault that had a part in it. */
    public Outcome explained(Outcome outcome) {
        return fault.map(name -> "fault " + name + " " + effect.words())
                .map(why -> outcome.why().isEmpty() ? why : outcome.why() + ", and " + why)
                .map(why -> new Outcome(outcome.status(), outcome.information(), why))
                .orElse(outcome);
    }
}
