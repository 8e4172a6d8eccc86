package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.report.sequence.Actor;
import dev.gatehouse.report.sequence.Band;
import dev.gatehouse.wdk.TargetState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawnGatesTest {

    @ParameterizedTest
    @EnumSource
    void the_report_draws_the_gates_that_the_engine_has(TargetState state) {
        Band drawn = new Band(new Actor("t", Actor.Kind.TARGET, ""), state, 0, 0, "");
        assertThat(new Gates(drawn.inOpen(), drawn.outOpen()), equalTo(Gates.of(state)));
    }
}
