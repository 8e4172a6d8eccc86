package dev.gatehouse.steps;

import java.util.stream.Stream;

/**
 * A step that can be said in a feature.
 *
 * @param keyword Given, When or Then
 * @param expression the Cucumber expression
 * @param meaning what it does or observes, in one sentence
 * @param example the step as a feature would write it
 * @param ddi the DDI that it drives, or empty
 * @param family what it is about: the last part of the package that it stands in
 */
public record CatalogueEntry(
        String keyword, String expression, String meaning, String example, String ddi, String family) {

    /** A step of no family. */
    public CatalogueEntry(String keyword, String expression, String meaning, String example, String ddi) {
        this(keyword, expression, meaning, example, ddi, "");
    }

    /** Prints the step with its meaning, an example and the DDI, one line each. */
    public String text() {
        Stream<String> lines = Stream.of(
                keyword + " " + expression,
                "    " + meaning,
                "    example: " + keyword + " " + example.replace("\n", "\n      "),
                ddi.isEmpty() ? "" : "    DDI: " + ddi);
        return String.join("\n", lines.filter(line -> !line.isEmpty()).toList()) + "\n";
    }
}
