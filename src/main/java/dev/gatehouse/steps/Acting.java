package dev.gatehouse.steps;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.world.World;
import java.util.Optional;
import java.util.function.Function;

/** How a step makes a driver call something: on the scenario's own thread, or on a named one. */
public final class Acting {

    private Acting() {}

    public static void call(Function<World, Frame> call) {
        call(Optional.empty(), call);
    }

    public static void call(Optional<String> thread, Function<World, Frame> call) {
        Current.scenario().perform(world -> {
            if (thread.isPresent()) {
                world.begin(thread.get(), call.apply(world));
            } else {
                world.run(call.apply(world));
            }
        });
    }
}
