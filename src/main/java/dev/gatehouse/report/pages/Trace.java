package dev.gatehouse.report.pages;

import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.report.sequence.Sequence;
import dev.gatehouse.report.sequence.SequenceText;
import java.util.List;

/** What the page of a scenario draws, as text for a terminal. */
public final class Trace {

    private Trace() {}

    /** The scenario's place, name and outcome, then its sequence, then an empty line. */
    public static String of(Detail detail) {
        Story story = detail.story();
        List<Sequence> pieces = Sequence.of(story.events(), detail.record().declared(), story.marks());
        String title = detail.result().place() + ": "
                + detail.result().outcome().word() + ": " + detail.result().name();
        return Visible.line(title) + "\n\n" + SequenceText.of(pieces) + "\n";
    }
}
