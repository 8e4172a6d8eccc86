package dev.gatehouse.steps;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * How a step makes something happen: as a function of the world, so that it can stand in the tables of other steps and
 * be run again under other schedules.
 */
@API(status = STABLE)
public final class Acting {

    private Acting() {}

    /** Makes a call on the scenario's own thread. */
    public static void call(Function<World, Frame> call) {
        call(Optional.empty(), call);
    }

    /** Makes a call on a named thread, if there is one; else on the scenario's own. */
    public static void call(Optional<String> thread, Function<World, Frame> call) {
        act(world -> Act.of(call.apply(world)).onThread(thread));
    }

    /** Makes a call for each name, in their order. */
    public static void each(List<String> names, Function<String, Function<World, Frame>> call) {
        names.forEach(name -> call(call.apply(name)));
    }

    /** Makes something happen that is no call of a driver. */
    public static void act(Function<World, Act> act) {
        Current.scenario().act(act);
    }
}
