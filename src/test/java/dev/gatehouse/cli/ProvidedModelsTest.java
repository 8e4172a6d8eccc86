package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.steps.StepFamily;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user's jar registers and cannot be used is the user's mistake: a line that says where, and exit code 2. */
class ProvidedModelsTest {

    /** A model whose constructor fails. */
    public static final class Throwing extends Named {

        public Throwing() {
            super("throwing");
            throw new IllegalStateException("no licence");
        }
    }

    /** A model whose constructor is nobody else's. */
    public static final class Closed extends Named {

        Closed() {
            super("closed");
        }
    }

    /** A model that needs what is not there. */
    public static final class Broken extends Named {

        static {
            fail();
        }

        public Broken() {
            super("broken");
        }

        private static void fail() {
            throw new IllegalStateException("no library");
        }
    }

    /** A model with the name of one that comes with Gatehouse. */
    public static final class Memory extends Named {

        public Memory() {
            super("memory");
        }
    }

    /** A model that has no name. */
    public static final class Nameless extends Named {

        public Nameless() {
            super(null);
        }
    }

    /** A model that fails at its keys. */
    public static final class Clumsy extends Named {

        public Clumsy() {
            super("clumsy");
        }
    }

    /** A model that makes nothing of its keys. */
    public static final class Idle extends Named {

        public Idle() {
            super("idle");
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            return null;
        }
    }

    /** A model that is made without trouble. */
    public abstract static class Named implements DeviceModelFactory {

        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String model() {
            return name;
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            throw new IllegalStateException("no size");
        }
    }

    /** Where those that come with Gatehouse are registered while it is tested. */
    private static final String CLASSES =
            Path.of("target/classes").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    private Commands commands;

    @BeforeEach
    void write_a_project() {
        commands = Commands.in(folder);
        commands.write(
                "scenarios/kettle.yaml",
                """
                gatehouse: 1
                devices: { heater: { model: memory, size: 16 B } }
                stacks: { kettle: { drivers: { guard: { role: filter }, base: { role: bus, hardware: heater } } } }
                """);
        commands.write(
                "features/f.feature",
                """
                Feature: f
                  Scenario: s
                    Given the topology "kettle.yaml"
                    Then device "heater" has received nothing
                """);
    }

    private static String name(Class<?> type) {
        return type.getName();
    }

    private static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of("missing", "com.acme.Counter"),
                Arguments.of("throwing", name(Throwing.class)),
                Arguments.of("closed", name(Closed.class)),
                Arguments.of("broken", name(Broken.class)),
                Arguments.of("foreign", name(ProvidedModelsTest.class)),
                Arguments.of("illegal", "no class"),
                Arguments.of("nameless", name(Nameless.class)),
                Arguments.of("namesake", name(Memory.class)));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_entry_that_cannot_be_used_is_told_with_its_place(String what, String entry) {
        register(DeviceModelFactory.class, "# ours\n\n" + entry + " # so far\n");
        String told = commands.run("validate", "--with", "lib", "scenarios");
        Golden.compare(getClass(), "provided-" + what + ".txt", told.replace(CLASSES, "CLASSES"));
        assertThat(commands.run("run", "--with", "lib"), equalTo(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clumsy", "idle"})
    void a_model_that_fails_as_it_reads_its_keys_is_told_where_it_is_named(String model) {
        register(DeviceModelFactory.class, name(Clumsy.class) + "\n" + name(Idle.class) + "\n");
        commands.write(
                "scenarios/kettle.yaml",
                """
                gatehouse: 1
                devices: { heater: { model: %s } }
                stacks: { kettle: { drivers: { guard: { role: filter }, base: { role: bus, hardware: heater } } } }
                """
                        .formatted(model));
        String told = commands.run("validate", "--with", "lib", "scenarios");
        Golden.compare(getClass(), "provided-" + model + ".txt", told.replaceAll("java:[0-9]+", "java:N"));
    }

    private void register(Class<?> service, String entries) {
        commands.write("lib/META-INF/services/" + service.getName(), entries);
    }

    @Test
    void an_entry_of_a_jar_is_told_with_the_jar() throws IOException {
        Path jar = Files.createDirectories(folder.resolve("my lib")).resolve("models.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/services/" + DriverModelFactory.class.getName()));
            out.write("com.acme.Pump\n".getBytes(StandardCharsets.UTF_8));
        }
        Golden.compare(
                getClass(), "provided-jar.txt", commands.run("validate", "--with", "my lib/models.jar", "scenarios"));
    }

    @Test
    void a_family_of_steps_that_is_missing_is_told_alike() {
        register(StepFamily.class, "com.acme.Steps\n");
        commands.write(
                "features/f.feature",
                """
                Feature: f
                  Scenario: s
                    Given the topology "kettle.yaml"
                    When these happen at the same time:
                      | driver "guard" sends a read of 1 byte as "a" |
                      | driver "guard" sends a read of 1 byte as "b" |
                    Then device "heater" has no request
                """);
        Golden.compare(getClass(), "provided-family.txt", commands.run("run", "--with", "lib"));
    }
}
