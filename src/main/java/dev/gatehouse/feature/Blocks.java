package dev.gatehouse.feature;

import static io.cucumber.messages.types.StepKeywordType.OUTCOME;
import static io.cucumber.messages.types.StepKeywordType.UNKNOWN;

import dev.gatehouse.feature.Block.ExampleTable;
import dev.gatehouse.feature.Block.Kind;
import dev.gatehouse.feature.Block.StepLine;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.StepKeywordType;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.util.ArrayList;
import java.util.List;

/** Turns the parser's tree into a list of blocks in the order of the file. */
final class Blocks {

    private final List<Block> found = new ArrayList<>();

    private Blocks() {}

    static List<Block> of(Feature feature) {
        Blocks blocks = new Blocks();
        blocks.heading(Kind.FEATURE, feature.getKeyword(), feature.getName(), feature.getTags(), feature.getLocation());
        feature.getChildren().forEach(child -> {
            child.getBackground().ifPresent(blocks::background);
            child.getScenario().ifPresent(blocks::scenario);
            child.getRule().ifPresent(blocks::rule);
        });
        return blocks.found;
    }

    private void rule(Rule rule) {
        heading(Kind.RULE, rule.getKeyword(), rule.getName(), rule.getTags(), rule.getLocation());
        rule.getChildren().forEach(child -> {
            child.getBackground().ifPresent(this::background);
            child.getScenario().ifPresent(this::scenario);
        });
    }

    private void heading(Kind kind, String keyword, String name, List<Tag> tags, Location at) {
        found.add(new Block(kind, keyword, name, first(tags, at), line(at), column(at), List.of(), List.of()));
    }

    private void background(Background background) {
        Location at = background.getLocation();
        List<StepLine> steps = steps(background.getSteps());
        String keyword = background.getKeyword();
        found.add(new Block(
                Kind.BACKGROUND, keyword, background.getName(), line(at), line(at), column(at), steps, List.of()));
    }

    private void scenario(Scenario scenario) {
        Location at = scenario.getLocation();
        found.add(new Block(
                Kind.SCENARIO,
                scenario.getKeyword(),
                scenario.getName(),
                first(scenario.getTags(), at),
                line(at),
                column(at),
                steps(scenario.getSteps()),
                scenario.getExamples().stream().map(Blocks::table).toList()));
    }

    private static List<StepLine> steps(List<Step> steps) {
        return steps.stream().map(Blocks::step).toList();
    }

    /** Where a language has one word for two keywords the parser does not know which it is: it may be Then. */
    private static StepLine step(Step step) {
        StepKeywordType type = step.getKeywordType().orElse(UNKNOWN);
        boolean outcome =
                type == OUTCOME || (type == UNKNOWN && !step.getKeyword().startsWith("*"));
        return new StepLine(line(step.getLocation()), outcome);
    }

    private static ExampleTable table(Examples examples) {
        Location at = examples.getLocation();
        List<Integer> rows = examples.getTableBody().stream()
                .map(TableRow::getLocation)
                .map(Blocks::line)
                .toList();
        return new ExampleTable(first(examples.getTags(), at), line(at), rows);
    }

    private static int first(List<Tag> tags, Location heading) {
        return tags.isEmpty() ? line(heading) : line(tags.get(0).getLocation());
    }

    static int line(Location location) {
        return location.getLine().intValue();
    }

    static int column(Location location) {
        return location.getColumn().map(Long::intValue).orElse(1);
    }
}
