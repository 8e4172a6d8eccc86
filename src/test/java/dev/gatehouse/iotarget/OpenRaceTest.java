package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.TargetState;
import org.junit.jupiter.api.Test;

/** Opening and closing a target at the same time, which drivers must not do. */
final class OpenRaceTest {

    private final Turns turns = new Turns();
    private final Rig rig = new Rig(true, turns);
    private final RemoteTarget target = rig.remote();

    @Test
    void a_reopen_whose_name_a_delete_clears_opens_an_empty_name() {
        rig.run("driver", Irql.PASSIVE, target.open(byName()));
        rig.run("driver", Irql.PASSIVE, target.close());
        rig.spawn("D", Irql.PASSIVE, target.delete());
        rig.spawn("R", Irql.PASSIVE, target.open(new OpenParams.Reopen()));
        turns.oneStep("D").oneStep("D").oneStep("D").until("R", () -> target.openState() == OpenState.OPENING);
        turns.toTheEnd("D").toTheEnd("R");

        rig.agenda.settle();

        assertThat(rig.taken(), hasItem("R returned OBJECT_PATH_SYNTAX_BAD"));
        assertThat(target.state(), equalTo(TargetState.CLOSED));
    }

    private static OpenParams byName() {
        return new OpenParams.ByName("name", AccessMask.READ_WRITE, AccessMask.READ_WRITE, TargetCallbacks.NONE);
    }
}
