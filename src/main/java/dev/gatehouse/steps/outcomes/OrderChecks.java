package dev.gatehouse.steps.outcomes;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.Why;
import dev.gatehouse.steps.words.Names;
import dev.gatehouse.steps.words.Where;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.world.Happening;
import dev.gatehouse.world.World;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order in which things happened, and on which thread. */
public final class OrderChecks {

    @Then("these happened in this order{gatehouse-where}:")
    @Step(
            meaning = "Each row happened after the row before it, others may have happened between them; "
                    + "\"r1\" to \"r4\" in a row are four rows; with a thread all of them happened on that one.",
            example = "these happened in this order on the scenario's thread:\n"
                    + "| the completion routine of \"r1\" is called |\n| WdfIoTargetStop returns |")
    public void order(Where where, List<String> written) {
        List<String> rows =
                written.stream().flatMap(row -> Names.each(row).stream()).toList();
        rows.forEach(OrderChecks::checkForm);
        Current.scenario().perform(world -> {
            List<Happening> all = world.chronicle().happenings();
            List<Happening> matched = match(all, rows);
            if (matched.size() < rows.size()) {
                throw Explain.failure(
                        "the order of what happened",
                        afterwards(rows, matched.size()),
                        told(all, rows.get(matched.size()), matched.size()),
                        why(world, rows.get(matched.size())));
            }
            if (!where.fits(matched)) {
                throw Explain.failure(
                        "where it happened",
                        "all" + where.words(),
                        String.join(", ", matched.stream().map(Happening::lane).toList()),
                        "the journal's second column names who has done it");
            }
        });
    }

    /** Each row's happening, the first one after the row before; shorter where there is none. */
    private static List<Happening> match(List<Happening> all, List<String> rows) {
        List<Happening> matched = new ArrayList<>();
        for (Happening happening : all) {
            if (matched.size() < rows.size() && happening.phrases().contains(rows.get(matched.size()))) {
                matched.add(happening);
            }
        }
        return matched;
    }

    private static String afterwards(List<String> rows, int matched) {
        return rows.get(matched) + (matched == 0 ? "" : "\n            after: " + rows.get(matched - 1));
    }

    private static String told(List<Happening> all, String row, int matched) {
        boolean ever = all.stream().anyMatch(happening -> happening.phrases().contains(row));
        return ever && matched > 0 ? "it happened before that only" : "it never happened";
    }

    /** Where the requests are that a row speaks of; else what was last heard of whom it names. */
    private static String why(World world, String row) {
        List<String> names = Names.quoted(row);
        String requests = Why.requests(world, names);
        return requests.isEmpty() && !names.isEmpty() ? Why.last(world, names.get(names.size() - 1)) : requests;
    }

    private static void checkForm(String row) {
        if (Happening.FORMS.stream().noneMatch(form -> row.matches(pattern(form)))) {
            String meant =
                    nearestForm(row).map(form -> "; did you mean: " + form).orElse("");
            throw new WrongInput("nothing that happens is told as \"" + row + "\"" + meant);
        }
    }

    private static String pattern(String form) {
        return form.replace("\"…\"", "\"[^\"]*\"")
                .replace("Evt…", "Evt\\w+")
                .replace("Wdf…", "Wdf\\w+")
                .replace("…", "\\w+");
    }

    private static Optional<String> nearestForm(String row) {
        return Nearest.of(row.replaceAll("\"[^\"]*\"", "\"…\""), Happening.FORMS);
    }
}
