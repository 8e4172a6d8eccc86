package dev.gatehouse.report.overview;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.quarantine.Quarantine;
import java.util.List;
import java.util.stream.Stream;

/** Scenarios that deserve a look although they do not fail the run by themselves: flaky ones, quarantines to end. */
final class Remarks {

    private static final int MOST = 50;

    private final Markup html;
    private final RunResult run;

    Remarks(Markup html, RunResult run) {
        this.html = html;
        this.run = run;
    }

    void write() {
        List<ScenarioResult> flaky = run.scenarios()
                .notable()
                .filter(s -> s.traits().isFlaky())
                .limit(MOST)
                .toList();
        List<ScenarioResult> ended = run.scenarios().stream()
                .filter(s -> s.outcome() == Outcome.PASSED)
                .filter(s -> Quarantine.of(s.tags()).isPresent())
                .limit(MOST)
                .toList();
        if (flaky.isEmpty() && ended.isEmpty()) {
            return;
        }
        Shell.section(html, "remarks", "Worth a look", "flaky scenarios, and quarantines that can end");
        html.open("ul", "class", "card remarks").line();
        Stream.concat(flaky.stream(), ended.stream()).distinct().forEach(this::remark);
        html.close().line().close().line();
    }

    private void remark(ScenarioResult s) {
        String words = s.traits().isFlaky()
                ? "flaky: " + s.traits().bad() + " of " + s.traits().runs() + " runs ended so: "
                        + s.outcome().word()
                : Quarantine.of(s.tags()).orElseThrow().words() + "; it passes, so the tag can go";
        html.open("li").element("a", s.name(), "href", PageName.of(s));
        html.element("span", words, "class", "muted")
                .element("code", s.place())
                .close()
                .line();
    }
}
