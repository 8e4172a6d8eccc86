package dev.gatehouse.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares texts whole with the files they must equal; {@code -Dgolden.update=true} rewrites the files. */
public final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** Compares a text with the file {@code name} beside the test class, among the test resources. */
    public static void compare(Class<?> test, String name, String text) {
        compare(RESOURCES, test, name, text);
    }

    /** Compares a text with the file {@code name} in the test class's package below another folder of resources. */
    public static void compare(Path resources, Class<?> test, String name, String text) {
        compareFile(resources.resolve(test.getPackageName().replace('.', '/')).resolve(name), text);
    }

    /** Compares a text with a file of the project. */
    public static void compareFile(Path file, String text) {
        if (Boolean.getBoolean("golden.update")) {
            write(file, text);
        }
        assertThat(file.toString(), text, equalTo(read(file)));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("no golden file; write it with -Dgolden.update=true", e);
        }
    }
}
