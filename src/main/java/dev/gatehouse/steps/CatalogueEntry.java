package dev.gatehouse.steps;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A step that can be said in a feature.
 *
 * @param keyword Given, When or Then
 * @param expression the Cucumber expression
 * @param meaning what it does or observes, in one sentence
 * @param example the step as a feature would write it
 * @param ddi the DDI that it drives, or empty
 */
public record CatalogueEntry(String keyword, String expression, String meaning, String example, String ddi) {

    /** Tells whether every word stands somewhere in this entry, in upper or lower case. */
    boolean says(List<String> words) {
        String all =
                String.join("\n", keyword, expression, meaning, example, ddi).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
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
