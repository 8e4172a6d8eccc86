package dev.gatehouse.steps.words;

import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import java.util.function.UnaryOperator;

/**
 * The clauses that may follow what is sent: where to, and how.
 *
 * @param to the target that it goes to
 * @param clauses what they change in what is sent
 */
public record How(OwnTarget to, UnaryOperator<SendSpec> clauses) {

    public static final How PLAINLY = new How(OwnTarget.read("its local target"), UnaryOperator.identity());

    public How to(OwnTarget target) {
        return new How(target, clauses);
    }

    public How and(UnaryOperator<SendSpec> clause) {
        return new How(to, spec -> clause.apply(clauses.apply(spec)));
    }

    public TargetName target(String driver) {
        return to.of(driver);
    }
}
