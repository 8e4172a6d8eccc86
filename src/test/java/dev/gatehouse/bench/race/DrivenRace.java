package dev.gatehouse.bench.race;

import dev.gatehouse.explore.Rerun;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.explore.Subject;
import dev.gatehouse.explore.mistakes.CompletesTwice;
import dev.gatehouse.explore.mistakes.Mistake;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.Ticks;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import java.util.List;

/** An application cancels the read that a driver serves, while the disk answers and the driver's target is stopped. */
final class DrivenRace {

    private static final Mistake MISTAKE = new CompletesTwice();

    private DrivenRace() {}

    static Subject<RerunOutcome> subject(boolean mended) {
        return new Rerun(MISTAKE.blueprint(mended), List.of(MISTAKE::before, DrivenRace::race));
    }

    private static void race(World world) {
        world.together(List.of(
                List.of(Mistake.cancels(world, "r1")),
                List.of(Act.of(world.drivers().stop(TargetName.local("top"), SentIoAction.LEAVE_SENT_IO_PENDING))),
                List.of(Act.of(world.agenda().passage(3 * Ticks.PER_MILLISECOND)))));
    }
}
