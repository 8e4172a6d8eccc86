package dev.gatehouse.rules;

import dev.gatehouse.rules.cancelling.CancelRules;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.rules.power.PowerRules;
import dev.gatehouse.rules.requests.RequestRules;
import dev.gatehouse.rules.sending.SendRules;
import dev.gatehouse.rules.targets.TargetRules;
import dev.gatehouse.rules.threading.ThreadRules;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules for drivers. */
public final class RuleBook {

    private static final List<Rule> RULES = Stream.of(
                    SendRules.all(),
                    ThreadRules.all(),
                    RequestRules.all(),
                    CancelRules.all(),
                    TargetRules.all(),
                    PowerRules.all())
            .flatMap(List::stream)
            .toList();

    private static final String HEAD =
            """
            # Rules for drivers

            Gatehouse checks these rules in every scenario. A breach fails the scenario, unless a step expects it:
            `Then rule "DoubleCompletion" is broken by driver "guard"`. SyncReqSend, SyncReqSend2, ParentObjectCheck,
            FileObjectConfigured, RequestCompletedLocal, and ReqCompletionRoutine for a request that the driver has
            created, only warn.
            `gatehouse explain RULE` tells more.

            | Rule | A driver must not | Instead | Source |
            |---|---|---|---|
            """;

    private RuleBook() {}

    /** All rules; all worlds share them. */
    static List<Rule> rules() {
        return RULES;
    }

    /** What the rules say, by their names. */
    public static List<RuleText> texts() {
        return rules().stream()
                .map(Rule::text)
                .sorted(Comparator.comparing(RuleText::name))
                .toList();
    }

    /** What one rule says; its name may be in any case. */
    public static Optional<RuleText> find(String name) {
        return texts().stream()
                .filter(text -> text.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The names of the rules that watch any of these kinds of events and of conduct, or look when all is over. */
    public static Set<String> watching(Set<Class<?>> kinds) {
        return rules().stream()
                .filter(rule -> rule.isForTheEnd()
                        || !Collections.disjoint(rule.checks().keySet(), kinds))
                .map(rule -> rule.text().name())
                .collect(Collectors.toSet());
    }

    /** Tells whether breaches of a rule are found when the scenario is wound up, and not before. */
    public static boolean isForTheEnd(String name) {
        return rules().stream().anyMatch(rule -> rule.text().name().equals(name) && rule.isForTheEnd());
    }

    /** All rules as a table for the documents. */
    public static String page() {
        String rows = texts().stream().map(RuleBook::row).collect(Collectors.joining());
        return HEAD + rows;
    }

    private static String row(RuleText text) {
        return "| " + String.join(" | ", text.name(), text.forbids(), text.instead(), text.source()) + " |\n";
    }
}
