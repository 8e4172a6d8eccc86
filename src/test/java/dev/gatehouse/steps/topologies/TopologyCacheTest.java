package dev.gatehouse.steps.topologies;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;

import dev.gatehouse.blueprint.Blueprint;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
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

    /** As two runs of one JVM have, with different jars. */
    @Test
    void runs_with_different_class_loaders_do_not_share_their_models() throws IOException {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve("top.yaml"), "gatehouse: 1\ndevices: { heater: { model: silent } }\n");
        URI feature = folder.resolve("f.feature").toUri();
        Blueprint first = with(getClass().getClassLoader(), feature);
        try (URLClassLoader other = new URLClassLoader(new URL[0], getClass().getClassLoader())) {
            Blueprint second = with(other, feature);
            assertThat(second, not(sameInstance(first)));
            assertThat(with(other, feature), sameInstance(second));
        }
    }

    private static Blueprint with(ClassLoader models, URI feature) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(models);
        try {
            return TopologyFiles.find("top.yaml", feature);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
