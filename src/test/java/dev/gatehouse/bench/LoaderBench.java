package dev.gatehouse.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.topology.yaml.TopologyLoader;
import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/** Reading a topology of a hundred devices, from its bytes to a blueprint, beside SnakeYAML's reading of its nodes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LoaderBench {

    private static final int DEVICES = 100;

    private final String text = WorldSize.topology(DEVICES);
    private final byte[] file = text.getBytes(UTF_8);
    private final Models models = Models.of(LoaderBench.class.getClassLoader());

    @Benchmark
    public Blueprint blueprint() {
        return Blueprint.of(TopologyLoader.load("bench.yaml", file).topology().orElseThrow(), models);
    }

    /** The baseline. */
    @Benchmark
    public Node yaml() {
        return new Yaml().compose(new StringReader(text));
    }
}
