package dev.gatehouse.topology.mutants;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML documents as trees: from text, to text, and the nodes in them. */
public final class Trees {

    private static final Resolver RESOLVER = new Resolver();

    private Trees() {}

    /** The tree of a document; fails with what SnakeYAML throws if it is not YAML. */
    public static Node of(String text) {
        return new Yaml(new LoaderOptions()).compose(new StringReader(text));
    }

    /** A tree as text; a node that stands in it twice becomes an anchor and an alias. */
    static String text(Node root) {
        DumperOptions options = new DumperOptions();
        options.setWidth(200);
        StringWriter text = new StringWriter();
        Emitter emitter = new Emitter(text, options);
        try {
            for (Event event : new Yaml(options).serialize(root)) {
                emitter.emit(event);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static ScalarNode plain(String value) {
        return new ScalarNode(RESOLVER.resolve(NodeId.scalar, value, true), value, null, null, ScalarStyle.PLAIN);
    }

    static ScalarNode quoted(String value) {
        return new ScalarNode(Tag.STR, value, null, null, ScalarStyle.DOUBLE_QUOTED);
    }

    static MappingNode map(List<NodeTuple> tuples) {
        return new MappingNode(Tag.MAP, new ArrayList<>(tuples), FlowStyle.FLOW);
    }

    static SequenceNode list(List<Node> nodes) {
        return new SequenceNode(Tag.SEQ, new ArrayList<>(nodes), FlowStyle.FLOW);
    }

    /** A document with another value of a key, once for each place where it has that key. */
    public static List<String> replacements(String document, String key, String value) {
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < places(of(document), key).size(); i++) {
            Node root = of(document);
            places(root, key).get(i).accept(plain(value));
            documents.add(text(root));
        }
        return documents;
    }

    private static List<Consumer<Node>> places(Node root, String key) {
        List<Consumer<Node>> places = new ArrayList<>();
        for (MappingNode map : maps(root)) {
            for (int i = 0; i < map.getValue().size(); i++) {
                NodeTuple tuple = map.getValue().get(i);
                int index = i;
                if (key(tuple).equals(key)) {
                    places.add(value -> map.getValue().set(index, new NodeTuple(tuple.getKeyNode(), value)));
                }
            }
        }
        return places;
    }

    /** All maps of a tree. */
    static List<MappingNode> maps(Node root) {
        return all(root).stream()
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .toList();
    }

    /** All nodes that are not keys, the outermost first; one that aliases share stands there once. */
    static List<Node> all(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
    }

    private static void collect(Node node, List<Node> found, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        found.add(node);
        if (node instanceof MappingNode map) {
            map.getValue().forEach(tuple -> collect(tuple.getValueNode(), found, seen));
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(each -> collect(each, found, seen));
        }
    }

    static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
