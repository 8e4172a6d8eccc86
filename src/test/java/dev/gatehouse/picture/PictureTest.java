package dev.gatehouse.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PictureTest {

    /** Names and titles that a careless page would take for its own. */
    private static final String HOSTILE =
            """
            gatehouse: 1
            title: "<title><script>alert(1)</script> & \\"quotes\\""
            devices:
              "a <b> & c": { model: memory, size: 1 B }
            stacks:
              "s'1 &amp;":
                symbolic link: \\DosDevices\\X#1
                drivers:
                  "d&1 with a name that is much longer than any box is wide": { role: function }
                  "b<1>": { role: bus, hardware: "a <b> & c" }
            links:
              "l<1>":
                from: "d&1 with a name that is much longer than any box is wide"
                to: \\DosDevices\\X#1\\a<b>&c
            """;

    @Test
    void a_tree_shows_stacks_from_the_top_down_with_hardware_links_and_faults() {
        Golden.compare(getClass(), "clients.txt", TopologyTree.of(shipped("clients")));
        Golden.compare(getClass(), "toaster.txt", TopologyTree.of(shipped("toaster")));
    }

    @Test
    void a_flowchart_joins_drivers_hardware_and_links() {
        Golden.compare(getClass(), "clients.mmd", TopologyMermaid.of(shipped("clients")));
    }

    @Test
    void a_drawing_has_a_column_for_each_stack() {
        Golden.compare(getClass(), "clients.svg", TopologySvg.of(shipped("clients")));
    }

    @Test
    void names_are_text_whatever_they_look_like() {
        Golden.compare(getClass(), "hostile.mmd", TopologyMermaid.of(hostile()));
        Golden.compare(getClass(), "hostile.svg", TopologySvg.of(hostile()));
        assertThat(TopologySvg.of(hostile()), not(containsString("<script")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients", "toaster", "two-toasters", "keyboard", "usb"})
    void a_drawing_is_well_formed(String topology) throws Exception {
        parse(TopologySvg.of(shipped(topology)));
        parse(TopologySvg.of(hostile()));
    }

    private static void parse(String svg) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Topology shipped(String name) {
        return TopologyLoader.load(Path.of(""), Path.of("scenarios", name + ".yaml"))
                .topology()
                .orElseThrow();
    }

    private static Topology hostile() {
        LoadedTopology loaded = TopologyLoader.load("hostile.yaml", HOSTILE.getBytes(UTF_8));
        return loaded.topology().orElseThrow(() -> new AssertionError(Problems.text(loaded.problems())));
    }
}
