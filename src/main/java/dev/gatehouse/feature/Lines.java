package dev.gatehouse.feature;

import dev.gatehouse.feature.Block.ExampleTable;
import dev.gatehouse.feature.Block.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Maps any line of a feature file to the line that Cucumber knows: a scenario's, an example's or a rule's. */
final class Lines {

    private Lines() {}

    /** The line to select; empty for the whole feature. */
    static OptionalInt target(Feature feature, int line) {
        List<Block> above = feature.blocks().stream()
                .filter(block -> block.firstLine() <= line)
                .toList();
        if (above.isEmpty()) {
            return OptionalInt.empty();
        }
        Block last = above.get(above.size() - 1);
        return last.kind() == Kind.SCENARIO ? OptionalInt.of(inScenario(last, line)) : rule(above);
    }

    private static OptionalInt rule(List<Block> above) {
        return above.stream()
                .filter(block -> block.kind() == Kind.RULE)
                .mapToInt(Block::line)
                .max();
    }

    private static int inScenario(Block scenario, int line) {
        return scenario.examples().stream()
                .filter(table -> table.firstLine() <= line)
                .max(Comparator.comparingInt(ExampleTable::firstLine))
                .map(table -> inTable(table, line))
                .orElse(scenario.line());
    }

    private static int inTable(ExampleTable table, int line) {
        return table.rows().contains(line) ? line : table.line();
    }
}
