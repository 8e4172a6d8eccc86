package dev.gatehouse.report.pages;

import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.verdict.LastEvents;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Expected, was, and why, above everything else; then the links of the chain that led there, and the command. */
final class WhyPart {

    private static final Pattern PARTS = Pattern.compile(
            "(?s)\\A(.*?)\\n\\s*expected: (.*?)\\n\\s*was: (.*?)(?:\\n\\s*because: (.*?))?(?:\\n\\n.*)?\\z");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final int MOST_LINKS = 8;
    private static final int MOST_LINES = 200;
    private static final int MOST_SHOWN = 40;

    private final Markup html;
    private final Detail detail;

    WhyPart(Markup html, Detail detail) {
        this.html = html;
        this.detail = detail;
    }

    void write() {
        ScenarioResult result = detail.result();
        html.open("section", "class", "why card c-" + result.outcome().word(), "id", "why", "aria-label", "Why");
        html.line();
        Optional<StepResult> bad = result.steps().stream()
                .filter(step -> step.outcome().ofScenario().hasCause())
                .findFirst();
        Matcher parts = PARTS.matcher(bad.flatMap(StepResult::message).orElse(""));
        if (parts.matches()) {
            expectation(bad.orElseThrow(), parts);
        } else {
            html.element("p", result.cause().orElse(""), "class", "cause", "dir", "auto");
            html.line();
            bad.flatMap(StepResult::message)
                    .filter(message -> result.exploration().isEmpty())
                    .ifPresent(message -> said(result.cause().orElse(""), message));
        }
        bad.ifPresent(this::chain);
        whole(result);
        again();
        html.close().line();
    }

    /** What a step says below its first line: which bytes differ, where a topology is wrong. */
    private void said(String cause, String message) {
        String shown = LastEvents.without(message)
                .strip()
                .lines()
                .dropWhile(cause::equals)
                .limit(MOST_SHOWN)
                .collect(Collectors.joining("\n"));
        if (!shown.isEmpty()) {
            html.open("div", "class", "said");
            Shell.box(html, shown, "msg", "what the step says");
            html.close().line();
        }
    }

    private void expectation(StepResult step, Matcher parts) {
        html.open("div", "class", "vs").open("p", "class", "vl");
        html.element("bdi", parts.group(1).strip()).text(", ");
        html.element("a", "line " + step.line(), "href", "#L" + step.line())
                .close()
                .line();
        html.open("dl").element("dt", "expected").element("dd", parts.group(2).strip());
        html.element("dt", "was").element("dd", parts.group(3).strip(), "class", "no");
        if (parts.group(4) != null) {
            html.element("dt", "because").element("dd", parts.group(4).strip(), "class", "because");
        }
        html.close().close().line();
    }

    /** What the journal gives as reasons for whatever the failing step names, up to the end of that step. */
    private void chain(StepResult step) {
        List<Event> links = links(step);
        if (links.isEmpty()) {
            return;
        }
        html.open("div", "class", "chain")
                .element("h2", "What led there")
                .open("ol")
                .line();
        links.forEach(this::link);
        html.close().close().line();
    }

    private List<Event> links(StepResult step) {
        List<String> names = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(step.text());
        while (quoted.find()) {
            names.add(quoted.group(1));
        }
        List<Event> all = detail.story().events().stream()
                .filter(event -> event.reason().isGiven())
                .filter(event -> names.stream().anyMatch(name -> mentions(event.text(), name)))
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_LINKS), all.size());
    }

    private static boolean mentions(String text, String name) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")
                .matcher(text)
                .find();
    }

    private void link(Event event) {
        Reason reason = event.reason();
        html.open("li").element("span", Ticks.text(event.at()), "class", "bt");
        html.open("span");
        html.element(
                "a", withoutReason(event), "href", "#e" + (detail.story().all().indexOf(event) + 1));
        html.element("span", " because " + reason.sentence(), "class", "muted").close();
        html.element("cite", reason.source()).close().line();
    }

    static String withoutReason(Event event) {
        String why = " because " + event.reason();
        return event.text().endsWith(why)
                ? event.text().substring(0, event.text().length() - why.length())
                : event.text();
    }

    private void whole(ScenarioResult result) {
        String message = result.message().orElse("");
        List<String> lines = message.lines().limit(MOST_LINES).toList();
        html.open("details", "class", "msgd").element("summary", "The whole message");
        Shell.box(html, String.join("\n", lines), "msg", "message");
        html.close().line();
    }

    private void again() {
        html.open("div", "class", "again").element("h2", "Run it again");
        Shell.command(html, detail.rerun(), "Copy the command that runs it again");
        html.close().line();
    }
}
