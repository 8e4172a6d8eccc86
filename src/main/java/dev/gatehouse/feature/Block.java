package dev.gatehouse.feature;

import java.util.List;
import java.util.Set;

/**
 * A heading of a feature file with what stands below it.
 *
 * @param keyword the heading's keyword as the file has it, {@code Scenario Outline}
 * @param firstLine the line of the first tag, or of the heading
 * @param line the line of the heading, from 1
 * @param column the column of the keyword, from 1
 * @param steps the steps of this block alone, without those of a background
 * @param examples the tables of an outline
 */
public record Block(
        Kind kind,
        String keyword,
        String name,
        int firstLine,
        int line,
        int column,
        List<StepLine> steps,
        List<ExampleTable> examples) {

    private static final Set<String> ENGLISH_OUTLINES = Set.of("Scenario Outline", "Scenario Template");

    /** What a heading starts. */
    public enum Kind {
        FEATURE,
        RULE,
        BACKGROUND,
        SCENARIO
    }

    /**
     * A step as far as selecting and linting need it.
     *
     * @param outcome whether its own keyword may be Then, in any language
     */
    public record StepLine(int line, boolean outcome) {}

    /**
     * A table of an outline.
     *
     * @param firstLine the line of the first tag, or of the heading
     * @param rows the lines of the rows below the table's head
     */
    public record ExampleTable(int firstLine, int line, List<Integer> rows) {

        public ExampleTable {
            rows = List.copyOf(rows);
        }
    }

    public Block {
        steps = List.copyOf(steps);
        examples = List.copyOf(examples);
    }

    boolean isOutline() {
        return ENGLISH_OUTLINES.contains(keyword) || !examples.isEmpty();
    }

    boolean hasRows() {
        return examples.stream().anyMatch(table -> !table.rows().isEmpty());
    }

    boolean hasOutcome() {
        return steps.stream().anyMatch(StepLine::outcome);
    }
}
