package dev.gatehouse.cli.terminal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import dev.gatehouse.cli.Gatehouse;
import java.io.File;
import org.junit.jupiter.api.Test;

final class TerminalTest {

    @Test
    void a_jar_that_holds_everything_is_started_as_a_jar() {
        assertThat(Terminal.commandBy("target/gatehouse.jar"), contains("java", "-jar", "target/gatehouse.jar"));
    }

    @Test
    void a_folder_of_classes_is_started_by_the_main_class() {
        String main = Gatehouse.class.getName();
        assertThat(Terminal.commandBy("target/classes"), contains("java", "-cp", "target/classes", main));
    }

    @Test
    void a_class_path_of_many_is_started_by_the_main_class() {
        String main = Gatehouse.class.getName();
        String many = "target/classes" + File.pathSeparator + "lib/picocli.jar";
        assertThat(Terminal.commandBy(many), contains("java", "-cp", many, main));
    }
}
