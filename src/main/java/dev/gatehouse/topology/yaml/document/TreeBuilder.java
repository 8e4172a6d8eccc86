package dev.gatehouse.topology.yaml.document;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.ListValue;
import dev.gatehouse.parameter.MapValue;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.TextValue;
import dev.gatehouse.parameter.Value;
import dev.gatehouse.source.ProblemCode;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** From SnakeYAML's nodes to placed values; a node that aliases share becomes one value that is shared. */
final class TreeBuilder {

    private final Page page;
    private final Scalars scalars;
    private final IdentityHashMap<Node, Value> made = new IdentityHashMap<>();

    TreeBuilder(Page page, String text) {
        this.page = page;
        this.scalars = new Scalars(page.source().file(), text);
    }

    Value value(Node node) {
        Value before = made.get(node);
        if (before != null) {
            return before;
        }
        Value value = make(node);
        made.put(node, value);
        return value;
    }

    private Value make(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalars.text(scalar);
        }
        if (node instanceof SequenceNode sequence) {
            return new ListValue(sequence.getValue().stream().map(this::value).toList(), scalars.place(node));
        }
        return map((MappingNode) node);
    }

    private MapValue map(MappingNode node) {
        Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            key(tuple.getKeyNode()).ifPresent(key -> put(entries, key, tuple.getValueNode()));
        }
        return new MapValue(entries, scalars.place(node));
    }

    private void put(Map<String, MapValue.Entry> entries, TextValue key, Node valueNode) {
        MapValue.Entry first = entries.get(key.text());
        Value value = value(valueNode);
        if (first == null) {
            entries.put(key.text(), new MapValue.Entry(key, value));
        } else {
            page.error(
                    key.spot(),
                    Complaint.of(
                                    ProblemCode.T102,
                                    "the key \"" + key.text() + "\" stands at "
                                            + first.key().place() + " already")
                            .expecting("one of the two, or another name"));
        }
    }

    private Optional<TextValue> key(Node node) {
        if (!(value(node) instanceof TextValue key)) {
            return refused(
                    value(node), ProblemCode.T124, "a key is " + value(node).kind(), "a text");
        }
        if (Scalars.isMergeKey(node)) {
            return refused(
                    key, ProblemCode.T123, "the merge key <<", "the keys themselves, or an alias for a whole map");
        }
        return key.isNothing() ? refused(key, ProblemCode.T124, "a key is empty", "a text") : Optional.of(key);
    }

    private Optional<TextValue> refused(Value key, ProblemCode code, String message, String expected) {
        page.error(key.spot(), Complaint.of(code, message).expecting(expected));
        return Optional.empty();
    }
}
