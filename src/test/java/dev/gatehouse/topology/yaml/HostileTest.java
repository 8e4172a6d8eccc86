package dev.gatehouse.topology.yaml;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, the loader answers with problems, never with an exception. */
class HostileTest {

    private static final Path GOOD = Path.of("src/test/resources/specimens/topology/good");
    private static final List<String> SHARDS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            "- ",
            "&a ",
            "*a",
            "!!int ",
            "<<: ",
            "\t",
            "\n",
            "\n---\n",
            "#",
            "'",
            "\"",
            "|",
            ">",
            "%",
            "@",
            "?",
            "? ",
            "~",
            ",",
            "\u0000",
            "\u2028",
            "\uD83D\uDD25",
            "000",
            "yes",
            "0x",
            "STATUS_");

    @Test
    void a_document_of_doubling_aliases_is_refused_at_once() {
        String text = IntStream.range(1, 200)
                .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                .collect(Collectors.joining("", "a0: &a0 [x]\n", ""));
        assertThat(only(text).code(), equalTo(ProblemCode.T127));
    }

    @Test
    void doubling_aliases_below_the_limit_cost_nothing() {
        String text = IntStream.range(1, 25)
                .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                .collect(Collectors.joining("", "gatehouse: 1\na0: &a0 [x]\n", ""));
        assertThat(load(text).problems().size(), is(25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "{? "})
    void a_very_deep_document_is_refused_at_once(String opening) {
        assertThat(only(opening.repeat(100_000)).code(), equalTo(ProblemCode.T128));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: &x [*x]", "&x a: [*x]", "a: &x { b: { c: [*x] } }", "&x { a: *x }", "&x [*x]", "*x : 1"})
    void a_value_that_contains_itself_is_refused(String text) {
        assertThat(load(text).topology().isEmpty(), is(true));
    }

    @Test
    void a_name_that_an_inner_anchor_takes_over_is_no_recursion() {
        String text = "a: &x [&x b, *x]\n";
        assertThat(Problems.text(load(text).problems()).contains("T126"), is(false));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_damaged_file_is_loaded_or_refused_and_never_breaks_the_loader(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> originals = List.of(
                Files.readString(GOOD.resolve("toaster.yaml")), Files.readString(GOOD.resolve("everything.yaml")));
        for (int i = 0; i < 400; i++) {
            String damaged = damaged(originals.get(i % 2), random);
            LoadedTopology loaded = load(damaged);
            boolean refused = loaded.problems().stream().anyMatch(Problem::isError);
            assertThat("seed " + seed + ":\n" + damaged, loaded.topology().isEmpty(), is(refused));
            assertThat(Problems.text(loaded.problems()), not(equalTo(null)));
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int start = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), start + random.nextInt(12));
            damaged.replace(start, end, SHARDS.get(random.nextInt(SHARDS.size())));
        }
        return damaged.toString();
    }

    private static Problem only(String text) {
        List<Problem> problems = load(text).problems();
        assertThat(Problems.text(problems), problems.size(), is(1));
        return problems.get(0);
    }

    private static LoadedTopology load(String text) {
        return TopologyLoader.load("hostile.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
