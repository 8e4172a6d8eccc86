package dev.gatehouse.hardware;

import java.util.List;
import java.util.Optional;

/**
 * A transfer that has arrived at a device, and how the device meets it.
 *
 * @param transfer as the model gets to see it
 * @param ordinal how many arrived before it
 * @param refusal what it is completed with instead of being served
 * @param spared the declared faults that could have hit it and did not
 * @param fault the declared fault that hit it; empty where none did
 * @param effect what that fault does to it
 */
public record Arrival(
        Transfer transfer,
        int ordinal,
        Optional<Outcome> refusal,
        List<String> spared,
        Optional<String> fault,
        FaultEffect effect) {

    public Arrival {
        spared = List.copyOf(spared);
    }

    static Arrival served(Transfer transfer, int ordinal) {
        return new Arrival(transfer, ordinal, Optional.empty(), List.of(), Optional.empty(), FaultEffect.NONE);
    }

    static Arrival refused(Transfer transfer, int ordinal, Outcome outcome) {
        return new Arrival(transfer, ordinal, Optional.of(outcome), List.of(), Optional.empty(), FaultEffect.NONE);
    }

    /** {@code effect} is what a fault does to this one. */
    static Arrival hit(Transfer transfer, int ordinal, Fault fault, FaultEffect effect) {
        String why = why(fault.name(), effect);
        Optional<Outcome> refusal = effect.status().map(status -> Outcome.failure(status, why));
        return new Arrival(
                effect.through(transfer, ordinal), ordinal, refusal, List.of(), Optional.of(fault.name()), effect);
    }

    /** The same after faults that could have hit it. */
    Arrival sparedBy(List<String> faults) {
        return faults.isEmpty() ? this : new Arrival(transfer, ordinal, refusal, faults, fault, effect);
    }

    private static String why(String fault, FaultEffect effect) {
        return "fault " + fault + " " + effect.words();
    }

    /** What a model has made of it, with the fault that had a part in it. */
    public Outcome explained(Outcome outcome) {
        return fault.map(name -> why(name, effect))
                .map(why -> outcome.why().isEmpty() ? why : outcome.why() + ", and " + why)
                .map(why -> new Outcome(outcome.status(), outcome.information(), why))
                .orElse(outcome);
    }
}
