package dev.gatehouse.topology.yaml.document;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.MapValue;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.parameter.TextValue;
import dev.gatehouse.parameter.Value;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.SourceLocation;
import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** From the bytes of a file to its outermost map; what is wrong with them is on the page. */
public final class DocumentReader {

    /** A file that is YAML and has a map: its lines, and what stands in them. */
    public record Document(Page page, MapValue map) {}

    private DocumentReader() {}

    /** The document; empty if there is none to be read. */
    public static Optional<Document> read(byte[] bytes, Page page) {
        if (bytes.length > Limits.MOST_BYTES) {
            Complaint complaint = Complaint.of(ProblemCode.T129, "the file is larger than a topology may be");
            page.error(start(page), complaint.expecting("at most " + Limits.MOST_BYTES + " bytes"));
            return Optional.empty();
        }
        return Utf8.decode(bytes, page)
                .flatMap(text ->
                        read(text, new Page(Marks.source(page.source().file(), text), page.problems(), page.files())));
    }

    private static Optional<Document> read(String text, Page page) {
        return value(text, page).flatMap(value -> outermost(value, page)).map(map -> new Document(page, map));
    }

    /** A value that stands alone in a text; empty if it cannot be read, which is then on the page. */
    public static Optional<Value> value(String text, Page page) {
        try {
            return compose(text, page).map(node -> new TreeBuilder(page, text).value(node));
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

    /** The place of a file as a whole. */
    public static Spot start(Page page) {
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
