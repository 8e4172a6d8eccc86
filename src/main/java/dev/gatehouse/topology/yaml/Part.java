package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.TextValue;
import dev.gatehouse.topology.Topology;
import java.util.List;

/**
 * A file that has been read, together with all that it imports.
 *
 * @param declared the names that it and its imports declare
 * @param imports what its key {@code imports} has brought in
 * @param complete whether all imports could be read; if not, names that are missing may stand there
 */
record Part(Topology topology, Declared declared, List<Import> imports, boolean complete) {

    /** An entry of {@code imports}, and what the file that it names declares. */
    record Import(TextValue entry, Part part) {}
}
