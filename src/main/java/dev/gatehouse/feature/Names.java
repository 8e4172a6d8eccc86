package dev.gatehouse.feature;

import dev.gatehouse.feature.Block.Kind;
import dev.gatehouse.feature.Block.Role;
import dev.gatehouse.feature.Block.StepLine;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds requests, files and threads to which a scenario gives names in a When, and never speaks of again. */
final class Names {

    private static final Pattern NAMED =
            Pattern.compile("(?:\\b(?:sends?|sent|opens stack)\\b.* as|\\bon thread) (\"[^\"<]+\")(?! to )");

    /** Where all requests are looked at, none of them has to be named. */
    private static final Pattern ALL = Pattern.compile("\\brequests\\b|\\bevery\\b|\\ball\\b|\\bno \\w+");

    private Names() {}

    static List<Problem> check(Feature feature) {
        return feature.blocks().stream()
                .filter(block -> block.kind() == Kind.SCENARIO)
                .filter(block -> block.steps().stream().noneMatch(step -> speaksOfAll(step)))
                .flatMap(block -> unused(feature, block))
                .toList();
    }

    private static boolean speaksOfAll(StepLine step) {
        return step.role() != Role.ACTION && ALL.matcher(step.text()).find();
    }

    private static Stream<Problem> unused(Feature feature, Block scenario) {
        return scenario.steps().stream()
                .filter(step -> step.role() == Role.ACTION)
                .flatMap(step -> NAMED.matcher(step.text())
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> mentions(scenario, name) == 1)
                        .map(name -> problem(feature, step, name)));
    }

    private static long mentions(Block scenario, String name) {
        String beginning = name.substring(0, name.length() - 1);
        return scenario.steps().stream()
                .flatMap(step -> Stream.concat(Stream.of(step.text()), step.below().stream()))
                .mapToLong(text -> count(text, name) + count(text, beginning + "/"))
                .sum();
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static Problem problem(Feature feature, StepLine step, String name) {
        String line = feature.text().line(step.line());
        Matcher place = Pattern.compile("\\b(?:as|on thread) (" + Pattern.quote(name) + ")")
                .matcher(line);
        int column = place.find() ? 1 + place.start(1) : step.column();
        String message = "nothing looks at " + name + " afterwards";
        return Complaint.asWarning(Complaint.at(
                ProblemCode.F214,
                feature.text(),
                step.line(),
                column,
                name.length(),
                message,
                "a step that speaks of it",
                Optional.empty()));
    }
}
