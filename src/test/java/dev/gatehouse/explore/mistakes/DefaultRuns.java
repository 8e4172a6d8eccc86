package dev.gatehouse.explore.mistakes;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.Scenario;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * A mistake's scenario as a test without exploration would try it: on the default engine, at times drawn from a seed.
 */
final class DefaultRuns {

    /** A tenth of a millisecond: several things often fall on the same instant. */
    private static final long GRAIN = Worlds.MS / 10;

    private static final int MOST_GRAINS = 20;

    private final Mistake mistake;
    private final Blueprint blueprint;

    DefaultRuns(Mistake mistake) {
        this.mistake = mistake;
        this.blueprint = mistake.blueprint(false);
    }

    /** How many of so many runs fail. */
    int failures(int runs) {
        int failures = 0;
        for (int seed = 0; seed < runs; seed++) {
            failures += passes(new Random(seed)) ? 0 : 1;
        }
        return failures;
    }

    private boolean passes(Random random) {
        Scenario scenario = new Scenario();
        scenario.build(blueprint);
        boolean held = holds(scenario, random);
        scenario.windUp();
        return held && scenario.findings().isEmpty();
    }

    /** The disk takes 1 to 3 ms, and the rows begin in any order, up to 2 ms after each other. */
    private boolean holds(Scenario scenario, Random random) {
        try {
            scenario.perform(world -> world.act(
                    world.hardware().setLatency("disk", Worlds.MS + random.nextInt(MOST_GRAINS + 1) * GRAIN)));
            scenario.perform(mistake::before);
            scenario.perform(world -> begin(world, random));
            scenario.perform(world -> world.pass(3 * Worlds.MS));
            scenario.perform(mistake::after);
            return true;
        } catch (AssertionError failed) {
            return false;
        }
    }

    private void begin(World world, Random random) {
        List<Function<World, Act>> rows = new ArrayList<>(mistake.rows());
        Collections.shuffle(rows, random);
        for (int i = 0; i < rows.size(); i++) {
            world.pass(random.nextInt(MOST_GRAINS + 1) * GRAIN);
            world.act(rows.get(i).apply(world).onThread(Optional.of("row " + i)));
        }
    }
}
