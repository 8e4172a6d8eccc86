package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.world.ScenarioFailure;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** WdfDeviceGetIoTarget of a device with nobody below it: target-states, deviation D25. */
class NoLowerDeviceTest {

    private static final String STACKS =
            """
            gatehouse: 1
            title: a control device, and a function driver with a bus below it
            stacks:
              control: { drivers: { control: { role: function, model: sample } } }
              pad:     { drivers: { pad: { role: function, model: sample }, bus: { role: bus } } }
            """;

    private final List<Optional<String>> seen = new ArrayList<>();

    private World world() {
        return Worlds.start(STACKS, Worlds.model("sample", () -> new DriverModel() {
            @Override
            public void evtDriverDeviceAdd(Ddi ddi) {
                seen.add(ddi.ioTarget().map(LocalTarget::name));
            }
        }));
    }

    @Test
    void a_device_without_a_lower_one_has_no_local_target() {
        world().close();
        assertThat(seen, is(List.of(Optional.empty(), Optional.of("pad's local target"))));
    }

    @Test
    void a_scenario_that_names_it_is_told_so() {
        World world = world();
        String message = assertThrows(
                        ScenarioFailure.class, () -> world.drivers().state(TargetName.local("control")))
                .getMessage();
        assertThat(message, containsString("driver \"control\" has no driver below it, so it has no local target"));
        world.close();
    }
}
