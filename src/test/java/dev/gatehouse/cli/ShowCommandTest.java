package dev.gatehouse.cli;

import dev.gatehouse.golden.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

    private static final String ONE =
            """
            gatehouse: 1
            title: one stack
            stacks:
              s:
                drivers:
                  top: { role: function }
                  root: { role: bus }
            """;

    @TempDir
    private Path folder;

    @Test
    void a_topology_is_drawn_as_a_tree_and_otherwise_where_that_is_asked_for() {
        Commands commands = Commands.in(folder);
        commands.write("scenarios/one.yaml", ONE);
        Golden.compare(getClass(), "show.txt", commands.run("show", "scenarios/one.yaml"));
        Golden.compare(
                getClass(), "show-mermaid.txt", commands.run("show", "--format", "mermaid", "scenarios/one.yaml"));
    }

    @Test
    void what_is_wrong_is_told_and_ends_with_2() {
        Commands commands = Commands.in(folder);
        commands.write("scenarios/wrong.yaml", "gatehouse: 1\nstaks: {}\n");
        Golden.compare(getClass(), "show-wrong.txt", commands.run("show", "scenarios/wrong.yaml"));
        Golden.compare(getClass(), "show-nothing.txt", commands.run("show", "nowhere.yaml"));
        Golden.compare(getClass(), "show-format.txt", commands.run("show", "--format", "png", "scenarios/wrong.yaml"));
    }
}
