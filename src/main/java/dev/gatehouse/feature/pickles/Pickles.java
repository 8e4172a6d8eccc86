package dev.gatehouse.feature.pickles;

import dev.gatehouse.verdict.exploration.StepWords;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the scenarios of a feature as they are run. */
public final class Pickles {

    private Pickles() {}

    /** The scenarios of a file in their order; none where it is not Gherkin. */
    public static List<Pickled> in(Path file) {
        List<Envelope> envelopes = parsed(file);
        Map<String, Integer> lines = new HashMap<>();
        envelopes.stream()
                .flatMap(envelope -> envelope.getGherkinDocument().stream())
                .flatMap(document -> document.getFeature().stream())
                .flatMap(Pickles::scenarios)
                .forEach(scenario -> note(scenario, lines));
        return envelopes.stream()
                .flatMap(envelope -> envelope.getPickle().stream())
                .map(pickle -> pickled(pickle, lines))
                .toList();
    }

    private static List<Envelope> parsed(Path file) {
        try {
            return GherkinParser.builder()
                    .includeSource(false)
                    .build()
                    .parse(file.toString(), Files.readAllBytes(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Scenario> scenarios(Feature feature) {
        return feature.getChildren().stream()
                .flatMap(child -> Stream.concat(
                        child.getScenario().stream(),
                        child.getRule().stream()
                                .flatMap(rule -> rule.getChildren().stream())
                                .flatMap(below -> below.getScenario().stream())));
    }

    private static void note(Scenario scenario, Map<String, Integer> lines) {
        lines.put(scenario.getId(), scenario.getLocation().getLine().intValue());
        scenario.getExamples().stream()
                .flatMap(table -> table.getTableBody().stream())
                .forEach(row ->
                        lines.put(row.getId(), row.getLocation().getLine().intValue()));
    }

    /** The last node that a scenario is made of is itself, or the row of its outline. */
    private static Pickled pickled(Pickle pickle, Map<String, Integer> lines) {
        List<String> nodes = pickle.getAstNodeIds();
        return new Pickled(
                lines.get(nodes.get(nodes.size() - 1)),
                pickle.getName(),
                pickle.getTags().stream().map(PickleTag::getName).toList(),
                pickle.getSteps().stream().map(Pickles::words).toList());
    }

    private static StepWords words(PickleStep step) {
        return new StepWords(1, "*", step.getText(), below(step));
    }

    private static List<String> below(PickleStep step) {
        return step.getArgument().stream()
                .flatMap(argument -> Stream.concat(
                        argument.getDocString().stream()
                                .flatMap(text -> text.getContent().lines()),
                        argument.getDataTable().stream()
                                .flatMap(table -> table.getRows().stream())
                                .map(row -> StepWords.row(row.getCells().stream()
                                        .map(PickleTableCell::getValue)
                                        .toList()))))
                .toList();
    }
}
