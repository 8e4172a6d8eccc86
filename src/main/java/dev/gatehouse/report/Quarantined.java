package dev.gatehouse.report;

import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.quarantine.Quarantine;
import java.util.stream.Collectors;

/** What a summary says of scenarios under quarantine: what is known to fail, and which tags can go. */
final class Quarantined {

    private Quarantined() {}

    static String text(RunResult run) {
        return run.scenarios().stream().map(Quarantined::line).collect(Collectors.joining());
    }

    private static String line(ScenarioResult s) {
        return switch (s.outcome()) {
            case QUARANTINED -> paragraph(s, "quarantined", s.cause().orElseThrow());
            case PASSED -> remark(s, "passes: the tag can go");
            case FAILED -> remark(s, "its last day is over, so the failure counts");
            case SKIPPED, WRONG -> "";
        };
    }

    private static String remark(ScenarioResult s, String remark) {
        return Quarantine.of(s.tags())
                .map(known -> paragraph(s, "quarantine", known.words() + "; " + remark))
                .orElse("");
    }

    private static String paragraph(ScenarioResult s, String word, String said) {
        return "\n" + Visible.line(s.place()) + ": " + word + ": " + Visible.line(s.name()) + "\n  "
                + Visible.line(said) + "\n";
    }
}
