package dev.gatehouse.fidelity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.gatehouse.conformance.Deviations;
import dev.gatehouse.conformance.Families;
import dev.gatehouse.golden.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FidelityTest {

    private static final List<String> PARTS = List.of("target-states", "requests", "buffers", "information");

    @Test
    void no_rule_of_the_framework_is_without_a_proof_that_exists_or_a_written_reason() throws IOException {
        assertThat(String.join("\n", ledger().faults()), equalTo(""));
    }

    @Test
    void the_ledger_is_up_to_date() throws IOException {
        Golden.compareFile(Path.of("src", "docs", "fidelity.md"), ledger().text());
    }

    @Test
    void the_ledger_has_rules_in_every_part() {
        PARTS.forEach(part -> assertThat(part, (int) Part.read(part).rules().count(), greaterThan(10)));
    }

    @Test
    void a_row_without_proof_or_reason_a_proof_that_does_not_exist_and_a_gap_that_is_none_are_found()
            throws IOException {
        Part part = new Part(
                "specimen",
                List.of(new Section(
                        "specimen",
                        List.of(
                                new Rule("Stop waits", "source", List.of(), Optional.empty()),
                                new Rule("Stop ends", "source", List.of("NoSuchTest#at_all"), Optional.empty()),
                                new Rule("Stop is", "source", List.of("FidelityTest"), Optional.empty())))));
        LedgerPage specimen = new LedgerPage(
                List.of(part),
                Named.parse("WdfIoTargetStart it is there\nWdfUsbTargetDeviceCreate\n"),
                Named.parse("DoubleCompletion it is there\nNoSuchRule\n# a remark\n"),
                new Deviations(Map.of()),
                Interfaces.ofTheProject(),
                proofs());

        assertThat(
                specimen.faults(),
                contains(
                        "\"Stop waits\" has neither a proof nor a written reason",
                        "there is no proof \"NoSuchTest#at_all\"",
                        "WdfIoTargetStart is there: delete the reason why it is not",
                        "WdfUsbTargetDeviceCreate is neither there nor has it a written reason",
                        "DoubleCompletion is there: delete the reason why it is not",
                        "NoSuchRule is neither there nor has it a written reason"));
    }

    private static LedgerPage ledger() throws IOException {
        return new LedgerPage(
                PARTS.stream().map(Part::read).toList(),
                Named.read("ddis.txt"),
                Named.read("driver-rules.txt"),
                Deviations.known(),
                Interfaces.ofTheProject(),
                proofs());
    }

    private static Proofs proofs() throws IOException {
        Set<String> families = Families.ofTheSubset();
        return Proofs.of(Path.of("src", "test", "java"), Path.of("features"), families);
    }
}
