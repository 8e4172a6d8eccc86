package dev.gatehouse.topology.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.mutants.Trees;
import dev.gatehouse.topology.schema.KeyPage.Row;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words and the bounds of the page are those of the loader: each is asked for a value that it does not take. */
class PageValuesTest {

    private static final Models MODELS = Models.of(PageValuesTest.class.getClassLoader());
    private static final KeyPage PAGE = KeyPage.read();
    private static final String NO_WORD = "zzz";

    private static List<Problem> errors(String text) {
        LoadedTopology loaded = TopologyLoader.load("page.yaml", text.getBytes(UTF_8));
        List<Problem> problems = new ArrayList<>(loaded.problems());
        loaded.draft()
                .ifPresent(topology ->
                        problems.addAll(Blueprint.of(topology, MODELS).problems()));
        return problems.stream()
                .filter(problem -> problem.code() != ProblemCode.T141)
                .toList();
    }

    /** What the loader says where the page's topology has some other value of a key, each of its values in turn. */
    private static Stream<List<Problem>> with(Row row, String value) {
        return Trees.replacements(PAGE.topology(), row.key(), value).stream().map(PageValuesTest::errors);
    }

    @Test
    void the_words_are_those_of_the_loader_in_its_order() {
        List<String> wrong = new ArrayList<>();
        List<Row> rows = PAGE.rows().filter(row -> !Forms.words(row).isEmpty()).toList();
        for (Row row : rows) {
            String expected = listed(row);
            boolean same = with(row, NO_WORD)
                    .flatMap(List::stream)
                    .filter(problem -> problem.message().contains(NO_WORD))
                    .anyMatch(problem -> problem.expected().orElse("").startsWith(expected));
            if (!same) {
                wrong.add(row.key() + ": " + expected);
            }
        }
        assertThat(wrong, equalTo(List.of()));
        assertThat(rows.size(), greaterThan(20));
    }

    private static String listed(Row row) {
        List<String> words = Forms.words(row);
        if (Forms.orStatus(row)) {
            return String.join(", ", words) + " or a status";
        }
        String all = String.join(", ", words.subList(0, words.size() - 1));
        return all.isEmpty() ? words.get(0) : all + " or " + words.get(words.size() - 1);
    }

    @Test
    void the_bounds_of_whole_numbers_are_those_of_the_loader() {
        List<String> wrong = new ArrayList<>();
        List<Row> rows =
                PAGE.rows().filter(row -> Forms.bounds(row).isPresent()).toList();
        for (Row row : rows) {
            Forms.Range range = Forms.bounds(row).orElseThrow();
            BigInteger below = BigInteger.valueOf(range.least()).subtract(BigInteger.ONE);
            BigInteger above = BigInteger.valueOf(range.most()).add(BigInteger.ONE);
            if (!isRefused(row, below) || !isRefused(row, above)) {
                wrong.add(row.key() + " is taken outside of " + range);
            }
            if (isRefusedWherever(row, range.least()) || isRefusedWherever(row, range.most())) {
                wrong.add(row.key() + " is refused inside of " + range);
            }
        }
        assertThat(wrong, equalTo(List.of()));
        assertThat(rows.size(), greaterThan(20));
    }

    private static boolean isRefused(Row row, BigInteger number) {
        return with(row, number.toString()).anyMatch(problems -> hasRangeProblem(problems, row));
    }

    private static boolean isRefusedWherever(Row row, long number) {
        return with(row, Long.toString(number)).allMatch(problems -> hasRangeProblem(problems, row));
    }

    private static boolean hasRangeProblem(List<Problem> problems, Row row) {
        return problems.stream()
                .anyMatch(problem ->
                        problem.code() == ProblemCode.T108 && problem.message().startsWith(row.key() + " of "));
    }
}
