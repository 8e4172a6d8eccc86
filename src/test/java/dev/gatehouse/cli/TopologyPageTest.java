package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each key of the language has its row in src/docs/topologies.md, and no row is without a key. */
class TopologyPageTest {

    private static final String PAGE = Document.read("src/docs/topologies.md").text();
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (.+?)$(.*?)(?=^## |\\z)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\|");
    private static final Pattern FRAGMENT = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");
    private static final Pattern UNKNOWN = Pattern.compile("unknown key \"zzz\" of (.+)\n.*\n.*\n  expected: (.+)\n");

    /** Which section has the keys of which map of the probes, whose every map has an unknown key. */
    private static final Map<String, String> SECTION_OF = Map.ofEntries(
            Map.entry("the topology", "The file"),
            Map.entry("A of ioctls of the topology", "Control codes"),
            Map.entry("device \"q\"", "Devices"),
            Map.entry("device \"l\"", "Devices"),
            Map.entry("device \"o\"", "Devices"),
            Map.entry("latency of device \"m\"", "Latencies"),
            Map.entry("latency of device \"n\"", "Latencies"),
            Map.entry("device \"m\"", "Memory"),
            Map.entry("contents of device \"m\"", "Bytes"),
            Map.entry("contents of device \"c\"", "Bytes"),
            Map.entry("device \"s\"", "Scripts"),
            Map.entry("entry 1 of responses of device \"s\"", "Responses"),
            Map.entry("device \"r\"", "Register banks"),
            Map.entry("register \"A\"", "Registers"),
            Map.entry("on read of register \"A\"", "Side effects"),
            Map.entry("device \"f\"", "Fifos"),
            Map.entry("device \"e\"", "Serial lines"),
            Map.entry("entry 1 of arrives of device \"f\"", "Arrivals"),
            Map.entry("entry 1 of arrives of device \"e\"", "Arrivals"),
            Map.entry("device \"b\"", "Block devices"),
            Map.entry("device \"t\"", "Streams"),
            Map.entry("stack \"st\"", "Stacks"),
            Map.entry("properties of stack \"st\"", "Properties"),
            Map.entry("driver \"f\"", "Drivers"),
            Map.entry("interface \"{2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10}\"", "Interfaces"),
            Map.entry("read of driver \"f\"", "Behaviours"),
            Map.entry("write of driver \"f\"", "Behaviours"),
            Map.entry("create of driver \"f\"", "Behaviours"),
            Map.entry("read of driver \"g\"", "Behaviours"),
            Map.entry("retry of device control of driver \"f\"", "Retries"),
            Map.entry("continuous reader \"r\"", "Continuous readers"),
            Map.entry("driver \"g\"", "Drivers"),
            Map.entry("up of read of driver \"f\"", "Transforms"),
            Map.entry("replace of down of read of driver \"f\"", "Replacements"),
            Map.entry("link \"l\"", "Links"),
            Map.entry("to of link \"l\"", "Addresses"),
            Map.entry("fault \"x\"", "Faults"),
            Map.entry("when of fault \"x\"", "Conditions"),
            Map.entry("offset of when of fault \"x\"", "Offsets"),
            Map.entry("while of when of fault \"x\"", "Values"),
            Map.entry("while of when of fault \"y\"", "Values"),
            Map.entry("corrupt of fault \"y\"", "Masks"),
            Map.entry("short of fault \"z\"", "Lengths"),
            Map.entry("delay of fault \"w\"", "Delays"));

    /** What these know beside the keys of every device. */
    private static final List<String> MODELS =
            List.of("Memory", "Scripts", "Register banks", "Fifos", "Serial lines", "Block devices", "Streams");

    @TempDir
    private Path folder;

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher matcher = SECTION.matcher(PAGE);
        while (matcher.find()) {
            sections.put(matcher.group(1), matcher.group(2));
        }
        return sections;
    }

    private static Map<String, Set<String>> documented() {
        Map<String, Set<String>> keys = new TreeMap<>();
        sections()
                .forEach((name, text) -> keys.put(
                        name,
                        ROW.matcher(text)
                                .results()
                                .map(row -> row.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return keys;
    }

    /** What the loader, and the models of devices, expect in the place of a key that they do not know. */
    private Map<String, Set<String>> known() throws Exception {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (String probe : List.of("keys.yaml", "device-keys.yaml")) {
            Commands commands = Commands.in(folder);
            commands.write(
                    "scenarios/probe.yaml", Files.readString(Path.of("src/test/resources/specimens/probes", probe)));
            Matcher unknown = UNKNOWN.matcher(commands.run("validate", "scenarios"));
            while (unknown.find()) {
                keys.computeIfAbsent(
                                SECTION_OF.getOrDefault(unknown.group(1), unknown.group(1)), key -> new TreeSet<>())
                        .addAll(Arrays.asList(unknown.group(2).split(", | or ")));
            }
        }
        Set<String> common = keys.get("Devices");
        MODELS.forEach(model -> keys.get(model).removeAll(common));
        return keys;
    }

    @Test
    void the_page_has_the_keys_that_the_loader_knows() throws Exception {
        assertThat(documented(), equalTo(known()));
    }

    @Test
    void the_fragments_of_the_page_are_a_topology_and_show_each_key() {
        Commands commands = Commands.in(folder);
        commands.write("scenarios/image.bin", "a");
        commands.write("scenarios/shared/cups.yaml", "gatehouse: 1\nioctls: { IOCTL_CUP: 0x00222004 }\n");
        commands.write("scenarios/page.yaml", String.join("\n", fragments(PAGE)));
        assertThat(commands.run("validate", "scenarios"), containsString("2 files, 0 errors, 0 warnings\n"));
        List<String> missing = new ArrayList<>();
        sections().forEach((name, text) -> ROW.matcher(text)
                .results()
                .filter(row -> !row.group(2).equals("refused") && !isShown(row.group(1)))
                .forEach(row -> missing.add(name + ": " + row.group(1))));
        assertThat(missing, equalTo(List.of()));
    }

    private static boolean isShown(String key) {
        return fragments(PAGE).stream()
                .anyMatch(text -> text.contains(" " + key + ": ")
                        || text.contains(" " + key + ":\n")
                        || text.startsWith(key + ":")
                        || text.contains("\n" + key + ":"));
    }

    private static List<String> fragments(String text) {
        return FRAGMENT.matcher(text)
                .results()
                .map(fragment -> fragment.group(1))
                .toList();
    }
}
