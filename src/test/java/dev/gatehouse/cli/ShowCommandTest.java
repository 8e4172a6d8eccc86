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

    @Test
    void what_a_topology_imports_is_drawn_as_if_it_stood_in_it() {
        Commands commands = Commands.in(folder);
        commands.write("scenarios/shared/devices.yaml", "gatehouse: 1\ndevices: { heater: { model: silent } }\n");
        commands.write("scenarios/shared/bus.yaml", ONE.replace("one stack", "a stack of others"));
        commands.write(
                "scenarios/whole.yaml",
                """
                gatehouse: 1
                title: the whole
                imports: [shared/devices.yaml, shared/bus.yaml]
                stacks: { kettle: { drivers: { guard: { role: filter }, base: { role: bus, hardware: heater } } } }
                links: { down: { from: guard, to: { stack: s } } }
                """);
        Golden.compare(getClass(), "show-imports.txt", commands.run("show", "scenarios/whole.yaml"));
        commands.write("scenarios/shared/bus.yaml", "gatehouse: 1\nstaks: {}\n");
        Golden.compare(getClass(), "show-wrong-import.txt", commands.run("show", "scenarios/whole.yaml"));
    }
}
