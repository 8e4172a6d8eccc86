package dev.gatehouse.topology.yaml;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.source.Problem;
import dev.gatehouse.topology.Topology;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What the loading of a file gave.
 *
 * @param draft what could be read, with defaults in the place of what is wrong: enough to look for more that is wrong,
 *     and no more; empty if the file, or one that it imports, could not be read
 * @param problems errors and warnings by place
 * @param files the file and all that it imports, directly or not, by their real paths
 */
@API(status = EXPERIMENTAL)
public record LoadedTopology(Optional<Topology> draft, List<Problem> problems, List<Path> files) {

    public LoadedTopology {
        problems = List.copyOf(problems);
        files = List.copyOf(files);
    }

    /** What the file declares; empty if it has errors. */
    public Optional<Topology> topology() {
        return draft.filter(whole -> problems.stream().noneMatch(Problem::isError));
    }
}
