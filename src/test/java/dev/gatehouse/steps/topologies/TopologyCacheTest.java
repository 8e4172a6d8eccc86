package dev.gatehouse.steps.topologies;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;

import dev.gatehouse.world.Blueprint;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyCacheTest {

    @TempDir
    private Path folder;

    @Test
    void a_topology_is_read_again_only_if_one_of_its_files_has_changed() throws IOException {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Path shared = scenarios.resolve("shared.yaml");
        Files.writeString(shared, "gatehouse: 1\ndevices: { heater: { model: silent } }\n");
        Files.writeString(
                scenarios.resolve("top.yaml"),
                """
                gatehouse: 1
                imports: [shared.yaml]
                stacks: { s: { drivers: { b: { role: bus, hardware: heater } } } }
                """);
        URI feature = folder.resolve("f.feature").toUri();
        Blueprint first = TopologyFiles.find("top.yaml", feature);
        assertThat(TopologyFiles.find("top.yaml", feature), sameInstance(first));
        Files.writeString(shared, "gatehouse: 1\ndevices: { heater: { model: loopback } }\n");
        Blueprint second = TopologyFiles.find("top.yaml", feature);
        assertThat(second, not(sameInstance(first)));
        assertThat(second.topology().devices().get("heater").model(), equalTo("loopback"));
    }
}
