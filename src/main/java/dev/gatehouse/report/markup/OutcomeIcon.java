package dev.gatehouse.report.markup;

import dev.gatehouse.verdict.Outcome;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mark of an outcome; each has its own outline, so that nothing depends on colour. */
public final class OutcomeIcon {

    // Drawn once: each step of thousands of scenarios has one.
    private static final Map<Outcome, String> NAMED = drawn(true);
    private static final Map<Outcome, String> PLAIN = drawn(false);

    private OutcomeIcon() {}

    /** Writes the mark; {@code named} where no word beside it says the same. */
    public static void write(Markup html, Outcome outcome, boolean named) {
        html.raw((named ? NAMED : PLAIN).get(outcome));
    }

    private static Map<Outcome, String> drawn(boolean named) {
        return Stream.of(Outcome.values())
                .collect(Collectors.toUnmodifiableMap(outcome -> outcome, outcome -> drawn(outcome, named)));
    }

    private static String drawn(Outcome outcome, boolean named) {
        Markup html = new Markup();
        String style = "ic st-" + outcome.word();
        if (named) {
            html.open("svg", "class", style, "role", "img", "aria-label", outcome.word());
        } else {
            html.open("svg", "class", style, "aria-hidden", "true");
        }
        return html.empty("use", "href", "#i-" + outcome.word()).close().toString();
    }
}
