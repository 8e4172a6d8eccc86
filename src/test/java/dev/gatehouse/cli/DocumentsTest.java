package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.cli.init.ProjectName;
import dev.gatehouse.cli.init.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents show is what a reader gets who copies it. */
class DocumentsTest {

    private static final Document README = Document.read("README.md");
    private static final Document EXTENDING = Document.read("src/docs/extending.md");

    private static final Pattern RESOURCE = Pattern.compile("src/(?:main|test)/resources/(.*)");

    @TempDir
    private Path folder;

    /** Writes the files of a page into the project. */
    private Commands copy(Document page) {
        Commands commands = Commands.in(folder);
        page.files().forEach(commands::write);
        return commands;
    }

    /** Compiles the classes of the project, with its resources, as Maven would. */
    private void compile(Map<String, String> files) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("target/test-classes"));
        List<String> arguments =
                new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "-d", classes.toString()));
        files.keySet().stream()
                .filter(name -> name.endsWith(".java"))
                .forEach(name -> arguments.add(folder.resolve(name).toString()));
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat("javac", code, equalTo(0));
        for (String name : files.keySet()) {
            Matcher resource = RESOURCE.matcher(name);
            if (resource.matches()) {
                Path copy = classes.resolve(resource.group(1));
                Files.createDirectories(copy.getParent());
                Files.copy(folder.resolve(name), copy);
            }
        }
    }

    @Test
    void the_feature_of_the_readme_passes_on_its_topology() {
        Commands commands = copy(README);
        assertThat(
                commands.run("run", "features/weigh.feature"), startsWith("exit 0\n--- out\nAll 2 scenarios passed"));
        assertThat(
                commands.run("validate", "scenarios", "features"), containsString("3 files, 0 errors, 0 warnings\n"));
    }

    @Test
    void the_failure_of_the_readme_is_what_the_report_says() throws IOException {
        assertThat(copy(README).run("run", "features/late.feature"), startsWith("exit 1\n"));
        String report = Files.readString(folder.resolve("reports/junit.xml"))
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&gt;", ">");
        assertThat(report, containsString(README.printed()));
    }

    @Test
    void the_step_and_the_suite_of_the_readme_compile_and_the_step_runs() throws IOException {
        Commands commands = copy(README);
        compile(README.files());
        commands.write(
                "features/own.feature",
                "Feature: f\n  Scenario: s\n    Given the topology \"scale.yaml\"\n    Then the scale shows 42\n");
        assertThat(
                commands.run("run", "--with", "target/test-classes", "--glue", "com.example", "features/own.feature"),
                startsWith("exit 0\n"));
    }

    @Test
    void the_models_of_the_documents_compile_and_run() throws IOException {
        Commands commands = copy(EXTENDING);
        compile(EXTENDING.files());
        assertThat(
                commands.run("run", "--with", "target/test-classes", "--glue", "com.example"), startsWith("exit 0\n"));
        assertThat(
                commands.run("validate", "--with", "target/test-classes", "scenarios"),
                containsString("1 file, 0 errors, 0 warnings\n"));
        assertThat(commands.run("validate", "scenarios"), containsString("unknown model \"counter\""));
    }

    @Test
    void what_the_page_about_extending_shows_is_in_the_sample() throws IOException {
        for (Map.Entry<String, String> file : EXTENDING.files().entrySet()) {
            String sample = Files.readString(Path.of("src", "it", "sample").resolve(file.getKey()));
            assertThat(file.getKey(), file.getValue(), equalTo(sample));
        }
    }

    @Test
    void the_project_of_the_readme_is_the_one_that_init_writes() {
        Map<String, String> written = new Starter(new ProjectName("my-driver-tests"), Gatehouse.VERSION).files();
        for (String file : List.of(
                "pom.xml",
                "scenarios/scale.yaml",
                "features/weigh.feature",
                "src/test/java/com/example/FeaturesTest.java",
                "src/test/resources/junit-platform.properties")) {
            assertThat(file, README.files().get(file), equalTo(written.get(file)));
        }
    }

    @Test
    void the_pages_show_files_to_copy() {
        assertThat(README.files().keySet(), hasItems("scenarios/scale.yaml", "features/weigh.feature", "pom.xml"));
        assertThat(EXTENDING.files().keySet(), hasItems("scenarios/counter.yaml", "features/counter.feature"));
    }
}
