package dev.gatehouse.steps.catalogue;

import dev.gatehouse.steps.CatalogueEntry;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.StepDefinition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The steps that Cucumber has found in the glue of a run, a user's own among them, described or not. */
public final class GlueSteps {

    private final Map<String, CatalogueEntry> steps = new ConcurrentSkipListMap<>();

    /** Keeps what Cucumber tells of a step. */
    public void add(StepDefinedEvent event) {
        StepDefinition step = event.getStepDefinition();
        steps.computeIfAbsent(step.getPattern(), GlueSteps::entry);
    }

    private static CatalogueEntry entry(String pattern) {
        return new CatalogueEntry("", pattern, "", pattern, "");
    }

    /** Returns sentences that are steps, the nearest to the given one first; at most {@link NearestSteps#MOST}. */
    public List<String> nearestTo(String sentence) {
        List<CatalogueEntry> plain = steps.values().stream()
                .filter(step ->
                        !step.expression().startsWith("^") && !step.expression().endsWith("$"))
                .toList();
        return NearestSteps.among(plain, ParameterBook.own()).to(sentence);
    }
}
