package dev.gatehouse.topology.yaml;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.FrameworkSettings;
import dev.gatehouse.topology.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final String HEATER = "gatehouse: 1\ndevices: { heater: { model: silent } }\n";

    @TempDir
    private Path folder;

    private LoadedTopology load(String file) {
        return TopologyLoader.load(folder, folder.resolve(file));
    }

    private Topology good(String file) {
        LoadedTopology loaded = load(file);
        assertThat(Problems.text(loaded.problems()), loaded.problems(), empty());
        return loaded.topology().orElseThrow();
    }

    private String problems(String file) {
        return Problems.text(load(file).problems()).replace(FileReader.name(folder) + "/", "");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static String stack(String hardware) {
        return "stacks: { s: { drivers: { b: { role: bus, hardware: " + hardware + " } } } }\n";
    }

    @Test
    void what_is_imported_stands_before_what_a_file_declares_itself() throws IOException {
        write("shared/heater.yaml", HEATER + "ioctls: { IOCTL_HEAT: 0x00222000 }\ntitle: shared\n");
        write(
                "scenarios/toaster.yaml",
                """
                gatehouse: 1
                title: own
                imports: [../shared/heater.yaml]
                devices: { lamp: { model: silent } }
                stacks:
                  toaster: { drivers: { root: { role: bus, hardware: heater } } }
                  lamp: { drivers: { root: { role: bus, hardware: lamp } } }
                """);
        Topology topology = good("scenarios/toaster.yaml");
        assertThat(List.copyOf(topology.devices().keySet()), contains("heater", "lamp"));
        assertThat(topology.title().orElseThrow(), equalTo("own"));
        assertThat(topology.ioctls().keySet(), contains("IOCTL_HEAT"));
        assertThat(
                topology.devices().get("heater").place().toString().replace(FileReader.name(folder) + "/", ""),
                equalTo("shared/heater.yaml:2:12"));
    }

    @Test
    void a_file_that_is_imported_on_two_ways_is_one_file() throws IOException {
        write("heater.yaml", HEATER);
        write("left.yaml", "gatehouse: 1\nimports: [heater.yaml]\n" + stack("heater"));
        write("right.yaml", "gatehouse: 1\nimports: [heater.yaml]\nioctls: { IOCTL_A: 0x00222000 }\n");
        write("top.yaml", "gatehouse: 1\nimports: [left.yaml, right.yaml]\n");
        assertThat(good("top.yaml").devices().keySet(), contains("heater"));
        assertThat(
                load("top.yaml").files().stream()
                        .map(file -> file.getFileName().toString())
                        .toList(),
                contains("top.yaml", "left.yaml", "heater.yaml", "right.yaml"));
    }

    @Test
    void a_file_uses_no_names_of_the_one_that_imports_it() throws IOException {
        write("faults.yaml", "gatehouse: 1\nfaults: { dead: { device: heater, hang: until cancelled } }\n");
        write("top.yaml", HEATER + "imports: [faults.yaml]\n");
        assertThat(
                problems("top.yaml"),
                equalTo(
                        """
                faults.yaml:2:27: error T151: device of fault "dead" is the undeclared device "heater"
                    2 | faults: { dead: { device: heater, hang: until cancelled } }
                      |                           ^^^^^^
                """));
    }

    @Test
    void problems_of_all_files_are_told_at_once_each_in_its_own_file() throws IOException {
        write("a.yaml", "gatehouse: 1\ndevices: { heater: { model: silent, cancel: never } }\n");
        write("top.yaml", "gatehouse: 1\nimports: [a.yaml]\nstaks: {}\n");
        assertThat(
                problems("top.yaml")
                        .lines()
                        .filter(line -> line.contains("error"))
                        .toList(),
                contains(
                        "a.yaml:2:45: error T104: unknown cancel \"never\" of device \"heater\"",
                        "top.yaml:3:1: error T101: unknown key \"staks\" of the topology"));
    }

    @Test
    void names_that_a_broken_import_may_declare_are_not_called_undeclared() throws IOException {
        write("a.yaml", "gatehouse: 1\ndevices: {\n");
        write("top.yaml", "gatehouse: 1\nimports: [a.yaml]\n" + stack("heater, zzz: 1"));
        assertThat(
                problems("top.yaml")
                        .lines()
                        .filter(line -> line.contains("error"))
                        .toList(),
                contains(
                        "a.yaml:3:1: error T121: expected the node content, but found '<stream end>',"
                                + " while parsing a flow node",
                        "top.yaml:3:61: error T101: unknown key \"zzz\" of driver \"b\""));
    }

    @Test
    void settings_hold_for_imported_drivers_whose_file_says_nothing() throws IOException {
        write("a.yaml", "gatehouse: 1\nstacks: { a: { drivers: { f: { role: function } } } }\n");
        write("b.yaml", "gatehouse: 1\nkmdf version: 1.11\nstacks: { b: { drivers: { f: { role: function } } } }\n");
        write("top.yaml", "gatehouse: 1\nkmdf version: 1.9\nverifier: off\nimports: [a.yaml, b.yaml]\n");
        Topology topology = good("top.yaml");
        assertThat(settings(topology, "a"), is(new FrameworkSettings(false, 9)));
        assertThat(settings(topology, "b"), is(new FrameworkSettings(false, 11)));
    }

    private static FrameworkSettings settings(Topology topology, String stack) {
        return topology.stacks()
                .get(stack)
                .driver("f")
                .map(DriverDeclaration::framework)
                .orElseThrow();
    }

    @Test
    void contents_lie_below_the_file_that_names_them() throws IOException {
        write(
                "shared/disk.yaml",
                "gatehouse: 1\ndevices: { disk: { model: memory, size: 4 B, contents: { file: disk.img } } }\n");
        write("shared/disk.img", "abcd");
        write("top.yaml", "gatehouse: 1\nimports: [shared/disk.yaml]\n" + stack("disk"));
        assertThat(
                good("top.yaml")
                        .devices()
                        .get("disk")
                        .parameters()
                        .bytes("contents")
                        .orElseThrow(),
                equalTo(new byte[] {'a', 'b', 'c', 'd'}));
    }
}
