package dev.gatehouse.report.markup;

import dev.gatehouse.verdict.Outcome;

/** The mark of an outcome; each has its own outline, so that nothing depends on colour. */
public final class OutcomeIcon {

    private OutcomeIcon() {}

    /** Writes the mark; {@code named} where no word beside it says the same. */
    public static void write(Markup html, Outcome outcome, boolean named) {
        String style = "ic st-" + outcome.word();
        if (named) {
            html.open("svg", "class", style, "role", "img", "aria-label", outcome.word());
        } else {
            html.open("svg", "class", style, "aria-hidden", "true");
        }
        html.empty("use", "href", "#i-" + outcome.word()).close();
    }
}
