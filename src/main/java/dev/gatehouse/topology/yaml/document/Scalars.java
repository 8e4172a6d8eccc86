package dev.gatehouse.topology.yaml.document;

import dev.gatehouse.parameter.TextValue;
import dev.gatehouse.source.SourceLocation;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Takes scalars as they stand in the file, and notes what YAML 1.1 would have made of them. */
final class Scalars {

    /** What may stand before a value and belongs to its node: anchors and tags. */
    private static final Pattern PROPERTIES = Pattern.compile("(?:[&!]\\S*\\s+)+");

    private static final Map<Tag, String> OTHERWISE =
            Map.of(Tag.BOOL, "a truth value", Tag.INT, "a number", Tag.FLOAT, "a number", Tag.TIMESTAMP, "a date");

    private final String file;
    private final int[] points;

    Scalars(String file, String text) {
        this.file = file;
        this.points = text.codePoints().toArray();
    }

    SourceLocation place(Node node) {
        return Marks.place(file, node.getStartMark());
    }

    TextValue text(ScalarNode node) {
        String whole = between(node.getStartMark(), node.getEndMark());
        Matcher properties = PROPERTIES.matcher(whole);
        int start = properties.lookingAt() ? properties.end() : 0;
        SourceLocation place = Marks.after(place(node), whole.substring(0, start));
        String raw = whole.substring(start);
        return node.isPlain() && Tag.NULL.equals(node.getTag())
                ? TextValue.nothing(raw, place)
                : new TextValue(node.getValue(), raw, !node.isPlain(), otherwise(node), place);
    }

    private static Optional<String> otherwise(ScalarNode node) {
        return node.isPlain() ? Optional.ofNullable(OTHERWISE.get(node.getTag())) : Optional.empty();
    }

    static boolean isMergeKey(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().equals("<<");
    }

    private String between(Mark start, Mark end) {
        int from = Math.min(start.getIndex(), points.length);
        return new String(points, from, Math.min(end.getIndex(), points.length) - from);
    }
}
