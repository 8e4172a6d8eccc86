package dev.gatehouse.hardware;

import java.util.Optional;

/**
 * A device's decision, taken as a transfer arrives, to fail it instead of serving it.
 *
 * @param outcome what it is to be completed with
 * @param fault the declared fault that hit it; empty where there is another reason
 */
public record Refusal(Outcome outcome, Optional<String> fault) {

    static Refusal byFault(Fault fault) {
        return new Refusal(
                Outcome.failure(fault.status(), "fault " + fault.name() + " hits it"), Optional.of(fault.name()));
    }

    static Refusal because(Outcome outcome) {
        return new Refusal(outcome, Optional.empty());
    }
}
