package dev.gatehouse.topology.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Changes documents as trees: keys and values go, come, change places, or come from another document. */
public final class TreeMutator {

    /** Scalars that mean something somewhere, or are nearly right. */
    private static final List<String> WORDS = List.of(
            "",
            "~",
            "yes",
            "no",
            "on",
            "off",
            "true",
            "0",
            "1",
            "2",
            "-1",
            "00",
            "010",
            "0x10",
            "0xFFFFFFFF",
            "0x1FFFFFFFF",
            "99999999999999999999",
            "1e5",
            "12:30",
            "1_000",
            "1.5",
            "1.31",
            "2 ms",
            "150 ns",
            "64 B",
            "1 GiB",
            "64",
            "4 MB",
            "STATUS_SUCCESS",
            "STATUS_NOTHING",
            "0xC0000001",
            "filter",
            "bus",
            "read",
            "silent",
            "memory",
            "no model",
            "a/b",
            " a",
            "2001-01-01",
            "5A",
            "5A 00",
            "{5B2F6D4C-6C0A-4C1E-9C57-0E6F3A1F2B10}",
            "\\DosDevices\\A",
            "\u00e9",
            "with completion routine",
            "and forget",
            "to its parent",
            "until told");

    private final List<NodeTuple> pairs;
    private final List<String> keys;

    /** Takes parts from the donors, which are not changed. */
    public TreeMutator(List<String> donors) {
        this.pairs = donors.stream()
                .map(Trees::of)
                .flatMap(donor -> Trees.maps(donor).stream())
                .flatMap(map -> map.getValue().stream())
                .toList();
        this.keys = pairs.stream().map(Trees::key).distinct().sorted().toList();
    }

    /** A document with one to three changes. */
    public String mutate(String document, Random random) {
        Node root = Trees.of(document);
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            change(root, random);
        }
        return Trees.text(root);
    }

    private void change(Node root, Random random) {
        List<MappingNode> maps = Trees.maps(root).stream()
                .filter(map -> !map.getValue().isEmpty())
                .toList();
        if (maps.isEmpty()) {
            return;
        }
        MappingNode map = pick(random, maps);
        List<NodeTuple> tuples = map.getValue();
        int index = random.nextInt(tuples.size());
        NodeTuple tuple = tuples.get(index);
        switch (random.nextInt(11)) {
            case 0 -> tuples.remove(index);
            case 1 -> tuples.set(index, new NodeTuple(Trees.plain(pick(random, keys)), tuple.getValueNode()));
            case 2 -> tuples.set(index, new NodeTuple(typo(random, tuple.getKeyNode()), tuple.getValueNode()));
            case 3, 4 -> tuples.set(index, new NodeTuple(tuple.getKeyNode(), scalar(random)));
            case 5 -> tuples.set(index, new NodeTuple(tuple.getKeyNode(), sameKey(random, tuple)));
            case 6 -> tuples.add(index, pick(random, pairs));
            case 7 -> tuples.set(index, new NodeTuple(tuple.getKeyNode(), pick(random, Trees.all(root))));
            case 8 ->
                tuples.set(index, new NodeTuple(tuple.getKeyNode(), Trees.list(listed(random, tuple.getValueNode()))));
            case 9 -> tuples.set(index, new NodeTuple(tuple.getKeyNode(), Trees.map(List.of())));
            default -> swap(random, tuples, index);
        }
    }

    private static List<Node> listed(Random random, Node value) {
        List<Node> nodes = new ArrayList<>();
        if (random.nextBoolean()) {
            nodes.add(value instanceof SequenceNode ? scalar(random) : value);
        }
        return nodes;
    }

    private Node sameKey(Random random, NodeTuple tuple) {
        List<NodeTuple> same = pairs.stream()
                .filter(pair -> Trees.key(pair).equals(Trees.key(tuple)))
                .toList();
        return same.isEmpty() ? scalar(random) : pick(random, same).getValueNode();
    }

    private static void swap(Random random, List<NodeTuple> tuples, int index) {
        int other = random.nextInt(tuples.size());
        NodeTuple one = tuples.get(index);
        NodeTuple two = tuples.get(other);
        tuples.set(index, new NodeTuple(one.getKeyNode(), two.getValueNode()));
        tuples.set(other, new NodeTuple(two.getKeyNode(), one.getValueNode()));
    }

    private static Node typo(Random random, Node key) {
        String text = key instanceof ScalarNode scalar ? scalar.getValue() : "";
        int at = random.nextInt(text.length() + 1);
        return Trees.plain(text.substring(0, at) + "x" + text.substring(at));
    }

    private static ScalarNode scalar(Random random) {
        String word = pick(random, WORDS);
        return random.nextInt(3) == 0 ? Trees.quoted(word) : Trees.plain(word);
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
