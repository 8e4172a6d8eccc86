package dev.gatehouse.feature;

import dev.gatehouse.feature.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines that Gherkin takes for descriptions, with the keyword that each may have been meant to start with. */
final class Descriptions {

    private Descriptions() {}

    /**
     * A line of a description.
     *
     * @param below the block that it describes
     * @param keyword the keyword that it may have been meant to start with
     */
    record Line(int number, Block below, Optional<String> keyword) {}

    static List<Line> of(Feature feature) {
        List<Line> lines = new ArrayList<>();
        Keywords keywords = Keywords.in(feature.language());
        for (int i = 0; i < feature.blocks().size(); i++) {
            int end = i + 1 < feature.blocks().size()
                    ? feature.blocks().get(i + 1).firstLine()
                    : feature.length() + 1;
            inBlock(feature, keywords, feature.blocks().get(i), end, lines);
        }
        return lines;
    }

    /** Only the first line below a scenario is where a step belongs; a heading may be misspelt in any line. */
    private static void inBlock(Feature feature, Keywords keywords, Block block, int end, List<Line> lines) {
        int[] numbers = IntStream.range(block.line() + 1, Math.min(end, firstOf(block)))
                .filter(number -> isText(feature.text().line(number)))
                .toArray();
        boolean takesSteps = block.kind() == Kind.SCENARIO || block.kind() == Kind.BACKGROUND;
        for (int i = 0; i < numbers.length; i++) {
            String line = feature.text().line(numbers[i]);
            Optional<String> keyword = takesSteps && i == 0 ? keywords.meantBy(line) : keywords.heading(line);
            lines.add(new Line(numbers[i], block, keyword));
        }
    }

    private static int firstOf(Block block) {
        Stream<Integer> steps = block.steps().stream().map(Block.StepLine::line);
        Stream<Integer> tables = block.examples().stream().map(Block.ExampleTable::firstLine);
        return Stream.concat(steps, tables).min(Integer::compare).orElse(Integer.MAX_VALUE);
    }

    private static boolean isText(String line) {
        return !line.isBlank() && !line.strip().startsWith("#");
    }
}
