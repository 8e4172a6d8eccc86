package dev.gatehouse.topology.mutants;

import com.sun.management.ThreadMXBean;
import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import dev.gatehouse.world.Scenario;
import dev.gatehouse.world.ScenarioFailure;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What becomes of one document: it is refused with problems that have places, or a world is built and wound up. */
final class Trial {

    static final String FILE = "mutant.yaml";
    private static final Models MODELS = Models.of(Trial.class.getClassLoader());

    /**
     * What reading a document, and building what it describes, may allocate: a loop that does not end, or that asks for
     * more and more, is found by it, without a clock.
     */
    private static final long MOST_BYTES = 128L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Function<byte[], LoadedTopology> loader;
    private int loaded;
    private int refused;

    /** Of documents that import nothing. */
    Trial() {
        this(document -> TopologyLoader.load(FILE, document));
    }

    /** Of documents that stand in a file, which may be one that is imported. */
    Trial(Function<byte[], LoadedTopology> loader) {
        this.loader = loader;
    }

    int loaded() {
        return loaded;
    }

    int refused() {
        return refused;
    }

    /** Says what went wrong with a document; empty if it was treated as any file of a user's has to be. */
    Optional<String> fault(byte[] document) {
        long before = allocated();
        try {
            Optional<String> fault = tried(document);
            long bytes = allocated() - before;
            return fault.or(() -> bytes <= MOST_BYTES ? Optional.empty() : Optional.of("it took " + bytes + " bytes"));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            StackTraceElement[] trace = thrown.getStackTrace();
            return Optional.of(thrown + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    private static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private Optional<String> tried(byte[] document) {
        LoadedTopology read = loader.apply(document);
        List<Problem> errors = new ArrayList<>(read.problems());
        Optional<Blueprint> blueprint = read.draft().map(draft -> Blueprint.of(draft, MODELS));
        blueprint.ifPresent(made -> errors.addAll(made.problems()));
        errors.removeIf(problem -> !problem.isError());
        if (errors.isEmpty()) {
            loaded++;
            return blueprint.isEmpty() ? Optional.of("it is neither loaded nor refused") : world(blueprint.get());
        }
        refused++;
        return misplaced(errors, lines(document));
    }

    /** What a scenario on it would be told is no fault of ours. */
    private static Optional<String> world(Blueprint blueprint) {
        Scenario scenario = new Scenario();
        try {
            scenario.build(blueprint);
        } catch (ScenarioFailure told) {
            return told.getMessage().isBlank() ? Optional.of("a failure without words") : Optional.empty();
        } finally {
            scenario.windUp();
        }
        return Optional.empty();
    }

    /** YAML ends lines at more characters than LF; none of them is shorter than a byte. */
    private static int lines(byte[] document) {
        return 1 + document.length;
    }

    private static Optional<String> misplaced(List<Problem> errors, int lines) {
        boolean told = !Problems.text(errors).isBlank();
        return errors.stream()
                .filter(problem -> !told || !isPlaced(problem, lines))
                .map(problem -> "a problem without a place: " + problem)
                .findFirst();
    }

    /** What is wrong may be seen in a file that the mutant imports, or that imports it. */
    private static boolean isPlaced(Problem problem, int lines) {
        boolean inMutant = problem.place().file().endsWith(FILE);
        return problem.place().file().endsWith(".yaml")
                && (!inMutant || problem.place().line() <= lines);
    }
}
