package dev.gatehouse.fidelity;

import dev.gatehouse.conformance.Deviations;
import dev.gatehouse.rules.RuleBook;
import dev.gatehouse.rules.court.RuleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The ledger as a document, and what is wrong with it. */
record LedgerPage(
        List<Part> parts, Named ddis, Named driverRules, Deviations deviations, Interfaces interfaces, Proofs proofs) {

    private static final String HEAD =
            """
            # Fidelity ledger

            What the Kernel-Mode Driver Framework does, as far as it concerns general I/O targets and what is sent to
            them, and what shows that Gatehouse does the same. Each row names tests (`Class#method`), scenarios (`file:
            name`, or their `@tag`) or families of recordings of the framework's own code that fail if the engine does
            otherwise; or says in words what is missing. Written by `mvn test -Dtest=FidelityTest -Dgolden.update=true`,
            which also checks that every proof exists.

            """;

    private static final String PART_OF = "= ";

    LedgerPage {
        parts = List.copyOf(parts);
    }

    /** Rows without proof or reason, proofs that do not exist, and gaps that are none any more. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Part part : parts) {
            part.rules().forEach(rule -> {
                rule.fault().ifPresent(faults::add);
                rule.shown().forEach(proof -> proofs.fault(proof).ifPresent(faults::add));
            });
        }
        ddis.reasons().forEach((ddi, reason) -> checkGap(ddi, hasDdi(ddi), reason, faults));
        Set<String> known = ruleNames();
        driverRules.reasons().forEach((rule, reason) -> {
            boolean part = reason.startsWith(PART_OF);
            String checked = part ? reason.substring(PART_OF.length()) : rule;
            checkGap(checked, known.contains(checked), part ? "" : reason, faults);
        });
        return faults;
    }

    private static void checkGap(String name, boolean there, String reason, List<String> faults) {
        if (!there && reason.isEmpty()) {
            faults.add(name + " is neither there nor has it a written reason");
        } else if (there && !reason.isEmpty()) {
            faults.add(name + " is there: delete the reason why it is not");
        }
    }

    private boolean hasDdi(String ddi) {
        return !interfaces.methodsFor(ddi).isEmpty() || interfaces.stepsFor(ddi) > 0;
    }

    private static Set<String> ruleNames() {
        return RuleBook.texts().stream().map(RuleText::name).collect(Collectors.toCollection(HashSet::new));
    }

    String text() {
        StringBuilder page = new StringBuilder(HEAD).append(totals()).append(deviationList());
        parts.forEach(part -> append(page, part));
        appendInterfaces(page);
        appendRules(page);
        return page.toString();
    }

    private String totals() {
        long rules = parts.stream().flatMap(Part::rules).count();
        long gaps = parts.stream().flatMap(Part::rules).filter(Rule::isGap).count();
        return "**" + rules + " rules of the framework, " + (rules - gaps) + " shown, " + gaps + " with a gap; "
                + ddis.reasons().size() + " DDIs and callbacks, " + gaps(ddis) + " left out; "
                + driverRules.reasons().size() + " of Microsoft's rules for drivers, " + gaps(driverRules)
                + " left out.**\n\n";
    }

    private static long gaps(Named named) {
        return named.reasons().values().stream()
                .filter(reason -> !reason.isEmpty() && !reason.startsWith(PART_OF))
                .count();
    }

    private String deviationList() {
        if (deviations.reasons().isEmpty()) {
            return "Recordings of the framework's own code from which the engine is known to differ: none.\n";
        }
        return "Recordings of the framework's own code from which the engine is known to differ:\n\n"
                + deviations.reasons().entrySet().stream()
                        .map(entry -> "- " + entry.getKey() + ": " + entry.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private static void append(StringBuilder page, Part part) {
        page.append("\n## ").append(part.title()).append('\n');
        for (Section section : part.sections()) {
            page.append("\n### ").append(section.title()).append("\n\n");
            page.append("| What the framework does | Source | Shown by |\n|---|---|---|\n");
            section.rules().forEach(rule -> page.append(row(rule)));
        }
    }

    private static String row(Rule rule) {
        String shown = rule.shown().stream().map(proof -> "`" + proof + "`").collect(Collectors.joining(", "));
        String gap = rule.gap().map(reason -> "**Gap:** " + reason).orElse("");
        return cells(rule.says(), rule.source(), shown + (shown.isEmpty() || gap.isEmpty() ? "" : ". ") + gap);
    }

    private void appendInterfaces(StringBuilder page) {
        page.append("\n## DDIs and callbacks\n\n");
        page.append("| DDI or callback | For drivers written in Java | Steps that use it |\n|---|---|---|\n");
        for (Map.Entry<String, String> ddi : ddis.reasons().entrySet()) {
            String methods = interfaces.methodsFor(ddi.getKey()).stream()
                    .map(method -> "`" + method + "`")
                    .collect(Collectors.joining(", "));
            String gap = ddi.getValue().isEmpty() ? "" : "**Gap:** " + ddi.getValue();
            page.append(cells(ddi.getKey(), methods + gap, String.valueOf(interfaces.stepsFor(ddi.getKey()))));
        }
    }

    private void appendRules(StringBuilder page) {
        page.append(
                "\n## Rules for drivers\n\nEach rule that is there has a specimen that breaks it (`RulesTest`).\n\n");
        page.append("| Microsoft's rule | In Gatehouse |\n|---|---|\n");
        driverRules.reasons().forEach((rule, reason) -> page.append(cells(rule, inGatehouse(reason))));
    }

    private static String inGatehouse(String reason) {
        if (reason.isEmpty()) {
            return "checked in every scenario";
        }
        return reason.startsWith(PART_OF) ? "checked as " + reason.substring(PART_OF.length()) : "**Gap:** " + reason;
    }

    private static String cells(String... cells) {
        return List.of(cells).stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
