package dev.gatehouse.topology.yaml;

import dev.gatehouse.source.Problem;
import dev.gatehouse.topology.Topology;
import java.util.List;
import java.util.Optional;

/**
 * What the loading of a file gave.
 *
 * @param topology empty if the file has errors
 * @param problems errors and warnings by place
 */
public record LoadedTopology(Optional<Topology> topology, List<Problem> problems) {

    public LoadedTopology {
        problems = List.copyOf(problems);
    }
}
