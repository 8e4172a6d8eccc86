package dev.gatehouse.steps;

import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The clauses that may follow what is sent: where to, and how.
 *
 * @param link the remote target it goes to; empty for the local target
 * @param clauses what they change in what is sent
 */
record How(Optional<String> link, UnaryOperator<SendSpec> clauses) {

    static final How PLAINLY = new How(Optional.empty(), UnaryOperator.identity());

    How to(String name) {
        return new How(Optional.of(name), clauses);
    }

    How and(UnaryOperator<SendSpec> clause) {
        return new How(link, spec -> clause.apply(clauses.apply(spec)));
    }

    TargetName target(String driver) {
        return new TargetName(driver, link);
    }
}
