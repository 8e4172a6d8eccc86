package dev.gatehouse.cli;

import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Project;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.picture.TopologyMermaid;
import dev.gatehouse.picture.TopologySvg;
import dev.gatehouse.picture.TopologyTree;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gatehouse show}: draws a topology. */
@Command(name = "show", description = "Draw a topology: its stacks, hardware and links.")
final class ShowCommand implements Callable<Integer> {

    /** How a topology is drawn. */
    enum Format {
        text {
            @Override
            String draw(Topology topology) {
                return TopologyTree.of(topology);
            }
        },
        mermaid {
            @Override
            String draw(Topology topology) {
                return TopologyMermaid.of(topology);
            }
        },
        svg {
            @Override
            String draw(Topology topology) {
                return TopologySvg.of(topology);
            }
        };

        abstract String draw(Topology topology);
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A topology.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (a tree; the default), mermaid (a flowchart for Markdown) or svg.")
    private Format format = Format.text;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private LoadedTopology load() {
        Path named = terminal.folder().resolve(file);
        Path inside = named.toAbsolutePath().normalize().resolveSibling(".");
        return TopologyLoader.load(Project.around(inside).folder(), named);
    }

    @Override
    public Integer call() {
        LoadedTopology loaded = load();
        if (!loaded.problems().isEmpty()) {
            terminal.err().print(Problems.text(loaded.problems()));
        }
        loaded.topology().ifPresent(topology -> terminal.out().print(format.draw(topology)));
        boolean wrong =
                loaded.topology().isEmpty() || loaded.problems().stream().anyMatch(Problem::isError);
        return (wrong ? ExitCode.WRONG : ExitCode.PASSED).value();
    }
}
