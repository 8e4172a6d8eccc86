package dev.gatehouse.topology.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.github.erosb.jsonsKema.ValidationFailure;
import com.github.erosb.jsonsKema.Validator;
import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.mutants.Trees;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** What the loader and the schema say to one document; the schema to each reading of its scalars. */
record Verdict(List<Problem> loader, Map<Reading, String> schema) {

    /** Models of drivers are in the user's jars, where a schema does not look. */
    private static final Pattern OF_DRIVER = Pattern.compile("(^| of )driver \"");

    /** What YAML has and JSON has not: keys twice, tags, merge keys, keys that are no texts, aliases in a circle. */
    private static final Set<ProblemCode> NO_JSON = EnumSet.range(ProblemCode.T121, ProblemCode.T131);

    static {
        NO_JSON.add(ProblemCode.T102);
    }

    private static final Models MODELS = Models.of(Verdict.class.getClassLoader());
    private static final Validator VALIDATOR =
            Validator.forSchema(new SchemaLoader(new JsonParser(TopologySchema.text()).parse()).load());

    static Verdict of(String text) {
        List<Problem> errors = errors(text);
        return new Verdict(errors, hasTree(errors) ? refusals(Trees.of(text)) : Map.of());
    }

    /** Without one of these a document is a tree as JSON has it, and a schema can be asked about it. */
    private static boolean hasTree(List<Problem> errors) {
        return errors.stream().map(Problem::code).noneMatch(NO_JSON::contains);
    }

    private static List<Problem> errors(String text) {
        LoadedTopology loaded = TopologyLoader.load("mutant.yaml", text.getBytes(UTF_8));
        List<Problem> problems = new ArrayList<>(loaded.problems());
        loaded.draft()
                .ifPresent(topology -> problems.addAll(Blueprint.of(topology, MODELS).problems().stream()
                        .filter(problem -> !OF_DRIVER.matcher(problem.message()).find())
                        .toList()));
        return problems.stream().filter(Problem::isError).toList();
    }

    private static Map<Reading, String> refusals(Node root) {
        Map<Reading, String> refusals = new TreeMap<>();
        for (Reading reading : Reading.values()) {
            Optional.ofNullable(VALIDATOR.validate(reading.of(root)))
                    .ifPresent(failure -> refusals.put(reading, words(failure)));
        }
        return refusals;
    }

    private static String words(ValidationFailure failure) {
        List<String> words = failure.flatten().stream()
                .map(each -> each.getInstance().getLocation().getPointer() + " " + each.getMessage())
                .toList();
        return words + " " + failure.getMessage();
    }

    boolean isAccepted() {
        return schema.isEmpty();
    }

    /** Says where the two differ; empty if they agree, or if what is wrong is nothing that a schema can see. */
    Optional<String> difference() {
        if (!hasTree(loader)) {
            return Optional.empty();
        }
        if (loader.isEmpty()) {
            return isAccepted() ? Optional.empty() : Optional.of("the loader takes it, the schema does not: " + schema);
        }
        List<Problem> visible =
                loader.stream().filter(problem -> !LoaderOnly.knows(problem)).toList();
        return visible.isEmpty() || !isAccepted()
                ? Optional.empty()
                : Optional.of("the schema takes it, the loader does not:\n" + Problems.text(visible));
    }
}
