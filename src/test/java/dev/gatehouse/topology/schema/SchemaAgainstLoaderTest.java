package dev.gatehouse.topology.schema;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.topology.mutants.Specimens;
import dev.gatehouse.topology.mutants.TreeMutator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The schema and the loader say the same, as far as a schema can. */
class SchemaAgainstLoaderTest {

    private static final int MUTANTS = Integer.getInteger("gatehouse.schema.mutants", 2_000);
    private static final long SEED = Long.getLong("gatehouse.schema.seed", 1);
    private static final int MOST_DIFFERENCES = 3;

    @Test
    void the_good_topologies_are_taken_in_each_reading() {
        for (Path file : Specimens.good()) {
            assertThat(
                    file.toString(), Verdict.of(Specimens.text(file)).schema().toString(), equalTo("{}"));
        }
    }

    @Test
    void what_is_wrong_in_a_way_that_a_schema_can_see_is_refused() {
        List<String> seen = new ArrayList<>();
        for (Path file : Specimens.wrong()) {
            Verdict verdict = Verdict.of(Specimens.text(file));
            assertThat(file + ": " + verdict.difference(), verdict.difference().isEmpty(), equalTo(true));
            seen.add(file.getFileName() + (verdict.isAccepted() ? " passes" : " is refused"));
        }
        Golden.compare(SchemaAgainstLoaderTest.class, "specimens.txt", String.join("\n", seen) + "\n");
    }

    @Test
    void mutants_of_good_topologies_are_taken_or_refused_by_both() {
        List<String> specimens = Specimens.good().stream().map(Specimens::text).toList();
        TreeMutator mutator = new TreeMutator(specimens);
        List<String> differences = new ArrayList<>();
        int refused = 0;
        for (long seed = SEED; seed < SEED + MUTANTS && differences.size() < MOST_DIFFERENCES; seed++) {
            Random random = new Random(seed);
            String mutant = mutator.mutate(specimens.get(random.nextInt(specimens.size())), random);
            Verdict verdict = Verdict.of(mutant);
            refused += verdict.isAccepted() ? 0 : 1;
            Optional<String> difference = verdict.difference();
            if (difference.isPresent()) {
                differences.add("-Dgatehouse.schema.seed=" + seed + ": " + difference.get() + "\n" + mutant);
            }
        }
        assertThat(String.join("\n", differences), differences.size(), equalTo(0));
        assertThat(refused, greaterThan(MUTANTS / 10));
    }
}
