package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.MapValue;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.parameter.TextValue;
import dev.gatehouse.parameter.Value;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Problems;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.source.SourceText;
import dev.gatehouse.topology.Topology;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Loads topology files. Whatever a file may be, the outcome is a value: no exception is thrown for it. */
public final class TopologyLoader {

    private TopologyLoader() {}

    /**
     * Loads a file.
     *
     * @param root the project's folder, outside of which nothing is read
     * @param file the path as the user gave it, and as problems show it
     */
    public static LoadedTopology load(Path root, Path file) {
        String name = FileReader.name(file);
        Problems problems = new Problems();
        Page page = new Page(SourceText.none(name), problems, new FilesBeside(root, file));
        FileReader reader =
                new FileReader(root, file, Limits.MOST_BYTES, complaint -> page.error(start(page), complaint));
        return loaded(reader.read().flatMap(bytes -> decode(bytes, page)), problems);
    }

    /** Loads what a file contains; {@code name} is what problems show. */
    public static LoadedTopology load(String name, byte[] bytes) {
        Problems problems = new Problems();
        return loaded(decode(bytes, new Page(SourceText.none(name), problems)), problems);
    }

    private static LoadedTopology loaded(Optional<Topology> topology, Problems problems) {
        return new LoadedTopology(topology, problems.sorted());
    }

    private static Optional<Topology> decode(byte[] bytes, Page page) {
        if (bytes.length > Limits.MOST_BYTES) {
            Complaint complaint = Complaint.of(ProblemCode.T129, "the file is larger than a topology may be");
            page.error(start(page), complaint.expecting("at most " + Limits.MOST_BYTES + " bytes"));
            return Optional.empty();
        }
        return Utf8.decode(bytes, page)
                .flatMap(text ->
                        read(text, new Page(Marks.source(page.source().file(), text), page.problems(), page.files())));
    }

    private static Optional<Topology> read(String text, Page page) {
        try {
            return compose(text, page)
                    .map(node -> new TreeBuilder(page, text).value(node))
                    .flatMap(value -> outermost(value, page))
                    .map(map -> new TopologyReader(page).read(map));
        } catch (YAMLException e) {
            SyntaxErrors.report(e, text, page);
            return Optional.empty();
        }
    }

    private static Optional<Node> compose(String text, Page page) {
        if (!new DocumentScan(page).passes(yaml().parse(new StringReader(text)))) {
            return Optional.empty();
        }
        Optional<Node> node = Optional.ofNullable(yaml().compose(new StringReader(text)));
        if (node.isEmpty()) {
            empty(page);
        }
        return node;
    }

    private static Optional<MapValue> outermost(Value value, Page page) {
        if (value instanceof MapValue map) {
            return Optional.of(map);
        }
        if (value instanceof TextValue text && text.isNothing()) {
            empty(page);
        } else {
            page.error(
                    value.spot(),
                    Complaint.of(ProblemCode.T105, "the topology is " + value.kind())
                            .expecting("a map"));
        }
        return Optional.empty();
    }

    private static void empty(Page page) {
        page.error(
                start(page),
                Complaint.of(ProblemCode.T131, "the file declares nothing").expecting("gatehouse: 1, devices, stacks"));
    }

    private static Spot start(Page page) {
        return new Spot(SourceLocation.of(page.source().file()), 1);
    }

    /** SnakeYAML's own limits lie above ours, which have places. */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.MOST_BYTES + 1);
        options.setNestingDepthLimit(Limits.MOST_LEVELS + 1);
        options.setMaxAliasesForCollections(Limits.MOST_ALIASES + 1);
        return new Yaml(options);
    }
}
