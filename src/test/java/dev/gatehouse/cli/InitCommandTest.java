package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.cli.init.ProjectName;
import dev.gatehouse.golden.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Maven makes of the project is checked by {@code src/it/starter}. */
class InitCommandTest {

    private static final Pattern VERSIONED = Pattern.compile(
            "<artifactId>(cucumber-bom|junit-bom|maven-[a-z]+-plugin)</artifactId>\\s*<version>([^<]+)</version>");

    @TempDir
    private Path folder;

    private static List<String> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void a_new_folder_gets_a_project_whose_features_pass_and_whose_files_are_right() {
        Golden.compare(getClass(), "init.txt", Commands.in(folder).run("init", "my scale"));
        Commands project = Commands.in(folder.resolve("my scale"));
        assertThat(project.run("run"), startsWith("exit 0\n--- out\nAll 2 scenarios passed"));
        assertThat(project.run("validate", "scenarios", "features"), containsString("2 files, 0 errors, 0 warnings\n"));
    }

    @Test
    void the_current_folder_gets_one_beside_what_is_in_it() throws IOException {
        Commands commands = Commands.in(Files.createDirectory(folder.resolve("scale")));
        commands.write("notes.txt", "mine");
        Golden.compare(getClass(), "init-here.txt", commands.run("init"));
        assertThat(read("scale/notes.txt"), equalTo("mine"));
        assertThat(read("scale/pom.xml"), containsString("<artifactId>scale</artifactId>"));
    }

    @Test
    void what_is_in_the_way_is_listed_and_nothing_is_written() {
        Commands commands = Commands.in(folder);
        commands.write("taken/pom.xml", "<project/>");
        commands.write("taken/.vscode", "a file where a folder would be");
        commands.write("taken/features/mine.feature", "");
        Golden.compare(getClass(), "init-taken.txt", commands.run("init", "taken"));
        assertThat(below(folder), equalTo(List.of("taken/.vscode", "taken/features/mine.feature", "taken/pom.xml")));
    }

    @Test
    void a_file_is_no_folder_for_a_project_and_holds_none() {
        Commands commands = Commands.in(folder);
        commands.write("a.txt", "mine");
        Golden.compare(getClass(), "init-file.txt", commands.run("init", "a.txt"));
        Golden.compare(getClass(), "init-below-file.txt", commands.run("init", "a.txt/b/c"));
        assertThat(below(folder), equalTo(List.of("a.txt")));
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_and_what_was_made_is_taken_back() throws IOException {
        String tooLong = "x".repeat(300);
        String told = Commands.in(folder).run("init", "made/" + tooLong);
        assertThat(told, startsWith("exit 2\n--- out\n--- err\ngatehouse: nothing was written into \"made/xxx"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.toList(), empty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "scale, scale",
        "My Scale 2, my-scale-2",
        "..Größe.., gr-e",
        "'a<b>&\"c\"', a-b-c",
        "..., driver-tests",
        "日本, driver-tests",
        "${user.home}, user.home"
    })
    void an_artifact_is_called_after_its_folder_in_the_letters_that_maven_takes(String name, String artifact) {
        assertThat(new ProjectName(name).artifact(), equalTo(artifact));
    }

    @Test
    void a_folder_with_any_name_gives_a_pom_and_a_page_that_can_be_read() throws IOException {
        String name = "a&b ${user.home} *c* [d]";
        assertThat(Commands.in(folder).run("init", name), startsWith("exit 0\n"));
        assertThat(read(name + "/pom.xml"), containsString("<name>a&amp;b $ {user.home} *c* [d]</name>"));
        assertThat(read(name + "/README.md"), startsWith("# a\\&b $\\{user.home\\} \\*c\\* \\[d\\]\n"));
    }

    @Test
    void the_versions_are_those_that_gatehouse_is_built_with() throws IOException {
        assertThat(Commands.in(folder).run("init", "p"), startsWith("exit 0\n"));
        String ours = Files.readString(Path.of("pom.xml"))
                .replace("${cucumber.version}", property("cucumber.version"))
                .replace("${junit.version}", property("junit.version"));
        List<String> theirs = versions(read("p/pom.xml"));
        assertThat(theirs.size(), equalTo(5));
        assertThat(
                theirs.stream().filter(line -> !versions(ours).contains(line)).toList(), empty());
    }

    private static List<String> versions(String pom) {
        return VERSIONED
                .matcher(pom)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    private static String property(String name) throws IOException {
        Matcher found = Pattern.compile("<" + name + ">([^<]+)<").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(name, found.find());
        return found.group(1);
    }
}
