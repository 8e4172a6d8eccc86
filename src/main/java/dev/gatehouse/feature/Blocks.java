package dev.gatehouse.feature;

import dev.gatehouse.feature.Block.ExampleTable;
import dev.gatehouse.feature.Block.Kind;
import dev.gatehouse.feature.Block.Role;
import dev.gatehouse.feature.Block.StepLine;
import dev.gatehouse.feature.Block.TagLine;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.DocString;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.StepKeywordType;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        found.add(new Block(
                kind, keyword, name, first(tags, at), line(at), column(at), List.of(), List.of(), tags(tags)));
    }

    private void background(Background background) {
        Location at = background.getLocation();
        List<StepLine> steps = steps(background.getSteps());
        String keyword = background.getKeyword();
        found.add(new Block(
                Kind.BACKGROUND,
                keyword,
                background.getName(),
                line(at),
                line(at),
                column(at),
                steps,
                List.of(),
                List.of()));
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
                scenario.getExamples().stream().map(Blocks::table).toList(),
                Stream.concat(
                                scenario.getTags().stream(),
                                scenario.getExamples().stream().flatMap(table -> table.getTags().stream()))
                        .map(Blocks::tag)
                        .toList()));
    }

    private static List<StepLine> steps(List<Step> steps) {
        return steps.stream().map(Blocks::step).toList();
    }

    private static StepLine step(Step step) {
        Location at = step.getLocation();
        return new StepLine(line(at), column(at), role(step), step.getText(), below(step));
    }

    /** Where a language has one word for two keywords the parser does not know which it is. */
    private static Role role(Step step) {
        if (step.getKeyword().startsWith("*")) {
            return Role.AS_BEFORE;
        }
        return switch (step.getKeywordType().orElse(StepKeywordType.UNKNOWN)) {
            case CONTEXT -> Role.CONTEXT;
            case ACTION -> Role.ACTION;
            case OUTCOME -> Role.OUTCOME;
            case CONJUNCTION -> Role.AS_BEFORE;
            case UNKNOWN -> Role.UNKNOWN;
        };
    }

    private static List<String> below(Step step) {
        Stream<String> text = step.getDocString().stream().map(DocString::getContent);
        Stream<String> cells = step.getDataTable().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getCells().stream())
                .map(TableCell::getValue);
        return Stream.concat(text, cells).toList();
    }

    private static List<TagLine> tags(List<Tag> tags) {
        return tags.stream().map(Blocks::tag).toList();
    }

    private static TagLine tag(Tag tag) {
        return new TagLine(tag.getName(), line(tag.getLocation()), column(tag.getLocation()));
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
