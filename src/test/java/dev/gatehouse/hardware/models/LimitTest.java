package dev.gatehouse.hardware.models;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No device has more than a limit that its model names: a topology that asks for more is refused, and told it. */
class LimitTest {

    /** Models that are as large as their topology says. */
    private static Stream<Arguments> sizes() {
        return Stream.of(
                Arguments.of("memory", "size: %d B", MemoryModel.MOST_BYTES, "from 0 B to 16777216 B"),
                Arguments.of("fifo", "depth: %d B", FifoModel.MOST_BYTES, "from 1 B to 1048576 B"),
                Arguments.of("serial", "buffer: %d B", (long) SerialModel.MOST_BYTES, "from 1 B to 1048576 B"),
                Arguments.of(
                        "block", "sector size: 1024 B, size: %d KiB", BlockModel.MOST_BYTES >> 10, "to 67108864 B"),
                Arguments.of(
                        "block", "sector size: 1 B, size: %d B", BlockModel.MOST_SECTORS, "at most 131072 sectors"),
                Arguments.of(
                        "stream",
                        "pattern: { fill: \"00\", size: %d B }",
                        (long) StreamModel.MOST_BYTES,
                        "at most 1048576 B"),
                Arguments.of(
                        "script",
                        "responses: [ { to: read, bytes: { fill: \"00\", size: %d B } }, { input: \"00\" } ]",
                        ScriptModel.MOST_BYTES - 1L,
                        "at most 16777216 B in all of them together"),
                Arguments.of(
                        "registers",
                        "registers: { LAST: { offset: %d, width: 64 } }",
                        (long) RegisterReader.LAST_OFFSET,
                        "from 0 to 1048575"));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void a_device_as_large_as_the_limit_is_read_and_a_larger_one_is_refused(
            String model, String keys, long most, String expected) {
        assertThat(problems(model, keys.formatted(most)), equalTo(""));
        assertThat(problems(model, keys.formatted(most + 1)), containsString("error T108: "));
        assertThat(problems(model, keys.formatted(most + 1)), containsString(expected));
    }

    /** Models that fill up while a scenario runs: so many writes of 1 MiB they take. */
    private static Stream<Arguments> rooms() {
        return Stream.of(
                Arguments.of("console", "it keeps at most 1048576 bytes"),
                Arguments.of("loopback", "at most 1048576 bytes go round"),
                Arguments.of("serial", "at most 1048576 bytes are kept"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_device_that_is_full_says_how_much_it_takes(String model, String why) {
        DeviceModel device = factory(model).read(parameters(model, "")).get();
        device.connect(DeviceBench.of(factory(model), ""));
        assertThat(device.serve(BenchTransfer.write(new byte[1 << 20], 0)).why(), equalTo(""));
        assertThat(device.serve(BenchTransfer.write(new byte[1], 0)).why(), equalTo(why));
    }

    /** A silent device keeps no bytes: what it holds are the requests of its drivers. */
    @Test
    void no_model_is_without_a_limit() {
        Set<String> limited = Stream.concat(sizes(), rooms())
                .map(each -> (String) each.get()[0])
                .collect(Collectors.toCollection(TreeSet::new));
        limited.add("silent");
        Set<String> all = ServiceLoader.load(DeviceModelFactory.class).stream()
                .map(Supplier::get)
                .filter(each -> each.getClass().getPackage().equals(MemoryModel.class.getPackage()))
                .map(DeviceModelFactory::model)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(limited, equalTo(all));
    }

    @Test
    void what_arrives_by_itself_has_a_limit_for_all_entries_together() {
        String entry = "{ after: 1 ms, bytes: { fill: \"00\", size: 64 KiB } }, ";
        assertThat(problems("fifo", "depth: 1 B, arrives: [ " + entry.repeat(256) + "]"), equalTo(""));
        assertThat(
                problems("fifo", "depth: 1 B, arrives: [ " + entry.repeat(257) + "]"),
                containsString("expected: at most 16777216 B in all of them together"));
    }

    private static DeviceModelFactory factory(String model) {
        Optional<DeviceModelFactory> found = ServiceLoader.load(DeviceModelFactory.class).stream()
                .map(Supplier::get)
                .filter(each -> each.model().equals(model))
                .findFirst();
        return found.orElseThrow();
    }

    private static Parameters parameters(String model, String keys) {
        return topology(model, keys).devices().get("it").parameters();
    }

    private static Topology topology(String model, String keys) {
        String yaml = "gatehouse: 1\ndevices: { it: { model: " + model + (keys.isEmpty() ? "" : ", ") + keys + " } }\n";
        return TopologyLoader.load("limit.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .topology()
                .orElseThrow();
    }

    private static String problems(String model, String keys) {
        Problems problems = new Problems();
        factory(model).read(parameters(model, keys).reading(problems));
        return problems.text();
    }
}
