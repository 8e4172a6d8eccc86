package dev.gatehouse.topology.yaml;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file below {@code wrong} is wrong in exactly one way, which its name tells; its problems stand beside it. */
class SpecimenTest {

    private static final Path SPECIMENS = Path.of("src/test/resources/specimens/topology");
    private static final Path WRONG = SPECIMENS.resolve("wrong");
    private static final Models MODELS = Models.of(SpecimenTest.class.getClassLoader());
    private static final String ALL_AT_ONCE = "all-at-once.yaml";

    @ParameterizedTest
    @MethodSource("wrong")
    void a_wrong_specimen_has_one_problem_of_the_code_that_it_is_named_after(Path specimen) throws IOException {
        List<Problem> problems = problems(WRONG, specimen);
        assertThat(texts(problems), problems, hasSize(1));
        assertThat(problems.get(0).code().name(), equalTo(name(specimen).substring(0, 4)));
        Golden.compareFile(golden(specimen), texts(problems));
    }

    @Test
    void all_problems_of_a_file_are_told_at_once_and_by_place() throws IOException {
        List<Problem> problems = problems(WRONG, WRONG.resolve(ALL_AT_ONCE));
        Golden.compareFile(golden(WRONG.resolve(ALL_AT_ONCE)), texts(problems));
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_specimen_has_no_problem(Path specimen) {
        LoadedTopology loaded = TopologyLoader.load(SPECIMENS, specimen);
        assertThat(Problems.text(loaded.problems()), loaded.problems(), empty());
        assertThat(loaded.topology().isPresent(), is(true));
    }

    /** What is wrong with a file, and with what its models read of it. */
    private static List<Problem> problems(Path root, Path specimen) {
        LoadedTopology loaded = TopologyLoader.load(root, specimen);
        Problems problems = new Problems();
        problems.addAll(loaded.problems());
        loaded.draft()
                .ifPresent(draft -> problems.addAll(Blueprint.of(draft, MODELS).problems()));
        return problems.sorted();
    }

    @Test
    void every_code_of_topologies_has_a_specimen() throws IOException {
        List<String> goldens =
                files(WRONG, ".txt").map(file -> name(file).replace(".txt", "")).toList();
        List<String> without = Arrays.stream(ProblemCode.values())
                .map(ProblemCode::name)
                .filter(code -> code.startsWith("T") && !goldens.contains(code))
                .toList();
        assertThat(without, empty());
    }

    private static Stream<Path> wrong() throws IOException {
        return files(WRONG, ".yaml").filter(file -> !name(file).equals(ALL_AT_ONCE));
    }

    private static Stream<Path> good() throws IOException {
        return files(SPECIMENS.resolve("good"), ".yaml");
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(ending)).sorted().toList().stream();
        }
    }

    private static Path golden(Path specimen) {
        return specimen.resolveSibling(name(specimen).replace(".yaml", ".txt"));
    }

    private static String texts(List<Problem> problems) {
        return Problems.text(problems).replace(FileReader.name(WRONG) + "/", "");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
