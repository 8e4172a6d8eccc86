package dev.gatehouse.hardware;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about devices says what is read, and leaves out no model. */
class DevicesPageTest {

    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Models MODELS = Models.of(DevicesPageTest.class.getClassLoader());

    private static List<Topology> topologies() throws IOException {
        List<Topology> topologies = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("src/docs/devices.md"), UTF_8));
        while (block.find()) {
            LoadedTopology loaded =
                    TopologyLoader.load("devices.md", block.group(1).getBytes(UTF_8));
            assertThat(Problems.text(loaded.problems()), equalTo(""));
            topologies.add(loaded.topology().orElseThrow());
        }
        return topologies;
    }

    @Test
    void every_example_is_read_without_a_problem() throws IOException {
        for (Topology topology : topologies()) {
            assertThat(Problems.text(Blueprint.of(topology, MODELS).problems()), equalTo(""));
        }
    }

    @Test
    void every_model_has_an_example() throws IOException {
        List<String> shown = topologies().stream()
                .flatMap(topology -> topology.devices().values().stream())
                .map(device -> device.model())
                .distinct()
                .toList();
        List<String> known = ServiceLoader.load(DeviceModelFactory.class).stream()
                .map(provider -> provider.get().model())
                .toList();
        assertThat(shown, containsInAnyOrder(known.toArray()));
    }
}
