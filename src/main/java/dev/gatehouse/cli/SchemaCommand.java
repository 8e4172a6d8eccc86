package dev.gatehouse.cli;

import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.topology.Topology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code gatehouse schema}: the JSON Schema of topology files, for editors. */
@Command(name = "schema", description = "Print the JSON Schema of topology files, by which editors complete and check.")
final class SchemaCommand implements Callable<Integer> {

    private static final String SCHEMA = "topology.schema.json";

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = Topology.class.getResourceAsStream(SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException("impossible: no " + SCHEMA);
            }
            terminal.out().print(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ExitCode.PASSED.value();
    }
}
