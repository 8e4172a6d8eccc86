package dev.gatehouse.feature;

import dev.gatehouse.source.SourceText;
import java.util.List;

/**
 * A feature file as its blocks.
 *
 * @param text the lines of the file; its name is the path as the user gave it
 * @param language the language of the keywords, as Gherkin names it: {@code en}
 * @param blocks the headings with what stands below them, in order; empty where the file holds no feature
 */
public record Feature(SourceText text, String language, List<Block> blocks) {

    public Feature {
        blocks = List.copyOf(blocks);
    }

    /** The path as the user gave it, with forward slashes. */
    public String file() {
        return text.file();
    }

    /** The number of lines; a line break at the end starts no line. */
    public int length() {
        int lines = text.lines().size();
        return text.line(lines).isEmpty() ? lines - 1 : lines;
    }

    /** The scenarios and outlines, in order. */
    public List<Block> scenarios() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.SCENARIO)
                .toList();
    }
}
