package dev.gatehouse.feature;

import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what Cucumber passes over in silence: a run that checks nothing must not pass. */
public final class FeatureLint {

    private final Feature feature;
    private final Keywords keywords;
    private final List<Descriptions.Line> descriptions;

    /** The blocks, by line, in which a misspelt keyword is told: what follows from that is not told again. */
    private final Set<Integer> misread;

    private final List<Problem> found = new ArrayList<>();

    private FeatureLint(Feature feature) {
        this.feature = feature;
        this.keywords = Keywords.in(feature.language());
        this.descriptions = Descriptions.of(feature);
        this.misread = descriptions.stream()
                .filter(line -> line.keyword().isPresent())
                .map(line -> line.below().line())
                .collect(Collectors.toSet());
    }

    /** Returns what is wrong in a feature, in the order of its lines. */
    public static List<Problem> check(Feature feature) {
        FeatureLint lint = new FeatureLint(feature);
        lint.check();
        return lint.found.stream().sorted().toList();
    }

    private void check() {
        if (feature.scenarios().isEmpty()) {
            emptyFeature();
        }
        descriptions.forEach(this::description);
        feature.scenarios().forEach(this::scenario);
        doubles();
        found.addAll(Tags.check(feature));
        found.addAll(Sections.check(feature));
        found.addAll(Flow.check(feature));
        found.addAll(Names.check(feature));
    }

    private void emptyFeature() {
        String expected = "at least one \"Scenario: ...\"";
        found.add(
                feature.blocks().isEmpty()
                        ? Complaint.of(ProblemCode.F205, feature.file(), "the file holds no feature", "a feature")
                        : Complaint.about(
                                ProblemCode.F205,
                                feature,
                                feature.blocks().get(0),
                                "a feature without scenarios",
                                expected));
    }

    private void description(Descriptions.Line line) {
        line.keyword().ifPresent(keyword -> {
            String text = feature.text().line(line.number());
            int column = 1 + text.length() - text.stripLeading().length();
            int length = text.strip().split("[\\s:]", 2)[0].length();
            String word = text.substring(column - 1, column - 1 + length);
            String message = '"' + word + "\" starts no step and no heading, so this line is read as a description";
            String expected = "a keyword, or other words";
            Optional<String> meant = Optional.of(keyword);
            Problem problem = Complaint.at(
                    ProblemCode.F203, feature.text(), line.number(), column, length, message, expected, meant);
            boolean mayBeProse = !keywords.areEnglish() && line.below().hasOutcome();
            found.add(mayBeProse ? Complaint.asWarning(problem) : problem);
        });
    }

    private void scenario(Block scenario) {
        String called = "scenario \"" + scenario.name() + "\"";
        if (misread.contains(scenario.line())) {
            return;
        }
        if (scenario.steps().isEmpty()) {
            add(ProblemCode.F202, scenario, called + " has no steps", "steps: Given, When, Then");
        } else if (!scenario.hasOutcome()) {
            add(ProblemCode.F204, scenario, called + " checks nothing", "at least one Then");
        }
        if (scenario.isOutline(keywords) && !scenario.hasRows()) {
            add(ProblemCode.F210, scenario, called + " is an outline without rows", "Examples: with rows");
        }
    }

    private void doubles() {
        Map<String, Integer> lines = new HashMap<>();
        for (Block scenario : feature.scenarios()) {
            Optional.ofNullable(lines.putIfAbsent(scenario.name(), scenario.line()))
                    .ifPresent(first -> {
                        String message = "a second scenario \"" + scenario.name() + "\"";
                        String expected = "a name of its own; line " + first + " has this one";
                        found.add(Complaint.asWarning(
                                Complaint.about(ProblemCode.F206, feature, scenario, message, expected)));
                    });
        }
    }

    private void add(ProblemCode code, Block block, String message, String expected) {
        found.add(Complaint.about(code, feature, block, message, expected));
    }
}
