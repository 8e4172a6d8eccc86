package dev.gatehouse.feature;

import java.util.List;

/**
 * A heading of a feature file with what stands below it.
 *
 * @param keyword the heading's keyword as the file has it, {@code Scenario Outline}
 * @param firstLine the line of the first tag, or of the heading
 * @param line the line of the heading, from 1
 * @param column the column of the keyword, from 1
 * @param steps the steps of this block alone, without those of a background
 * @param examples the tables of an outline
 * @param tags the tags of the heading, and those of its tables
 */
public record Block(
        Kind kind,
        String keyword,
        String name,
        int firstLine,
        int line,
        int column,
        List<StepLine> steps,
        List<ExampleTable> examples,
        List<TagLine> tags) {

    /** What a heading starts. */
    public enum Kind {
        FEATURE,
        RULE,
        BACKGROUND,
        SCENARIO
    }

    /** What a step is there for, by its own keyword. */
    public enum Role {
        CONTEXT,
        ACTION,
        OUTCOME,
        /** As the step before it: And, But, and the asterisk. */
        AS_BEFORE,
        /** The language has one word for several keywords. */
        UNKNOWN
    }

    /**
     * A step as far as selecting and linting need it.
     *
     * @param column the column of the keyword, from 1
     * @param text the words after the keyword
     * @param below the doc string, or the cells of the table, that stand below the step
     */
    public record StepLine(int line, int column, Role role, String text, List<String> below) {

        public StepLine {
            below = List.copyOf(below);
        }

        boolean mayBeOutcome() {
            return role == Role.OUTCOME || role == Role.UNKNOWN;
        }
    }

    /** A tag where it stands, with its {@code @}. */
    public record TagLine(String name, int line, int column) {}

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
        tags = List.copyOf(tags);
    }

    boolean isOutline(Keywords keywords) {
        return keywords.startsOutline(keyword) || !examples.isEmpty();
    }

    boolean hasRows() {
        return examples.stream().anyMatch(table -> !table.rows().isEmpty());
    }

    boolean hasOutcome() {
        return steps.stream().anyMatch(StepLine::mayBeOutcome);
    }
}
