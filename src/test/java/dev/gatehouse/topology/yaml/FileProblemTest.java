package dev.gatehouse.topology.yaml;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codes whose specimens cannot stand in a repository. */
class FileProblemTest {

    private static final Path GOLDENS = Path.of("src/test/resources/specimens/topology/wrong");

    private static final String DISK =
            """
            gatehouse: 1
            devices:
              disk: { model: block, sector size: 1 B, contents: { file: %s } }
            stacks:
              disk: { drivers: { bus: { role: bus, hardware: disk } } }
            """;

    /** A driver model of a user's that throws. */
    private static final class Leaking implements DriverModelFactory {

        @Override
        public String model() {
            return "leaking";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            throw new LeakException();
        }
    }

    private static final class LeakException extends RuntimeException {

        private static final long serialVersionUID = 1;

        LeakException() {
            super("no seal", null, false, false);
        }
    }

    private final Models models = Models.of(FileProblemTest.class.getClassLoader());

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void make_a_project() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
    }

    @Test
    void a_file_that_is_too_large_is_refused() throws IOException {
        String comment = "# " + "x".repeat(1022) + "\n";
        Files.writeString(project.resolve("large.yaml"), comment.repeat(4096));
        matches("T129", "large.yaml");
    }

    @Test
    void a_missing_file_is_refused() throws IOException {
        Files.writeString(project.resolve("toaster.yaml"), "gatehouse: 1\n");
        matches("T141", "toster.yaml");
    }

    @Test
    void a_folder_is_refused() throws IOException {
        Files.createDirectory(project.resolve("scenarios"));
        matches("T142", "scenarios");
    }

    @Test
    void a_link_that_leads_in_a_circle_cannot_be_read() throws IOException {
        Files.createSymbolicLink(project.resolve("circle.yaml"), Path.of("circle.yaml"));
        matches("T143", "circle.yaml");
    }

    @Test
    void a_file_beside_the_project_is_refused() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "gatehouse: 1\n");
        matches("T144", "../other.yaml");
    }

    @Test
    void a_link_that_leads_out_of_the_project_is_refused() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "gatehouse: 1\n");
        Files.createSymbolicLink(project.resolve("inner.yaml"), Path.of("../other.yaml"));
        matches("T144-link", "inner.yaml");
    }

    @Test
    void a_mark_at_the_start_of_the_file_does_not_disturb() {
        byte[] bytes = "\uFEFFgatehouse: 1\n".getBytes(StandardCharsets.UTF_8);
        assertThat(TopologyLoader.load("marked.yaml", bytes).topology().isPresent(), is(true));
    }

    @Test
    void contents_that_a_link_leads_out_of_the_project_for_are_refused() throws IOException {
        Files.writeString(folder.resolve("secret.img"), "secret");
        Files.createSymbolicLink(project.resolve("disk.img"), Path.of("../secret.img"));
        disk("disk.img");
        matches("T144-contents-link", "disk.yaml");
    }

    @Test
    void contents_that_are_too_large_are_refused() throws IOException {
        Files.write(project.resolve("disk.img"), new byte[(16 << 20) + 1]);
        disk("disk.img");
        matches("T129-contents", "disk.yaml");
    }

    @Test
    void contents_of_a_name_that_no_file_can_have_are_refused() throws IOException {
        disk("\"a\\0b\"");
        matches("T141-contents-name", "disk.yaml");
    }

    @Test
    void an_import_that_a_link_leads_out_of_the_project_for_is_refused() throws IOException {
        Files.writeString(folder.resolve("devices.yaml"), "gatehouse: 1\n");
        Files.createSymbolicLink(project.resolve("devices.yaml"), Path.of("../devices.yaml"));
        Files.writeString(project.resolve("toaster.yaml"), "gatehouse: 1\nimports: [devices.yaml]\n");
        matches("T144-import-link", "toaster.yaml");
    }

    @Test
    void imports_that_go_too_deep_are_refused() throws IOException {
        for (int i = 0; i < 20; i++) {
            Files.writeString(project.resolve(i + ".yaml"), "gatehouse: 1\nimports: [%d.yaml]\n".formatted(i + 1));
        }
        matches("T147", "0.yaml");
    }

    @Test
    void too_many_imports_are_refused() throws IOException {
        StringBuilder imports = new StringBuilder("gatehouse: 1\nimports:\n");
        for (int i = 1; i <= 64; i++) {
            Files.writeString(project.resolve(i + ".yaml"), "gatehouse: 1\n");
            imports.append("  - ").append(i).append(".yaml\n");
        }
        Files.writeString(project.resolve("0.yaml"), imports);
        matches("T147-files", "0.yaml");
    }

    @Test
    void a_model_that_fails_is_told_where_it_is_named() throws IOException {
        Files.writeString(
                project.resolve("pump.yaml"),
                """
                gatehouse: 1
                stacks:
                  pump:
                    drivers:
                      pump: { role: function, model: leaking }
                """);
        models.and(new Leaking());
        matches("T174", "pump.yaml");
    }

    private void disk(String file) throws IOException {
        Files.writeString(project.resolve("disk.yaml"), DISK.formatted(file));
    }

    private void matches(String golden, String file) throws IOException {
        LoadedTopology loaded = TopologyLoader.load(project, project.resolve(file));
        List<Problem> problems = loaded.draft()
                .map(topology -> Blueprint.of(topology, models).problems())
                .orElse(loaded.problems());
        assertThat(problems.isEmpty(), is(false));
        String text = Problems.text(problems).replace(FileReader.name(folder), "...");
        Golden.compareFile(GOLDENS.resolve(golden + ".txt"), text);
    }
}
