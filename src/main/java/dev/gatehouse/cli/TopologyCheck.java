package dev.gatehouse.cli;

import dev.gatehouse.source.Problem;
import java.nio.file.Path;
import java.util.List;

/** Says what is wrong with a topology file. */
interface TopologyCheck {

    /**
     * Checks a file without building anything.
     *
     * @param root the folder that nothing outside of is read
     * @param file the file, as the user gave it
     * @param models where the device and driver models are that the file names
     */
    List<Problem> check(Path root, Path file, ClassLoader models);
}
