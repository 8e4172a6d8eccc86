package dev.gatehouse.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import dev.gatehouse.cli.Gatehouse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A driver model that loops ends the process that runs it, which says where it loops. */
class LoopingModelTest {

    private static final String MODEL =
            """
            package com.example;

            import dev.gatehouse.driver.Ddi;
            import dev.gatehouse.driver.DriverModel;
            import dev.gatehouse.driver.DriverModelFactory;
            import dev.gatehouse.parameter.Parameters;
            import dev.gatehouse.request.Request;
            import dev.gatehouse.wdk.NtStatus;
            import java.util.function.Supplier;

            public final class Looping implements DriverModel {

                private volatile boolean ready;

                @Override
                public void evtIoRead(Ddi ddi, Request request, int length) {
                    waitUntilReady();
                    ddi.complete(request, NtStatus.SUCCESS, 0);
                }

                private void waitUntilReady() {
                    while (!ready) {
                        Thread.onSpinWait();
                    }
                }

                public static final class Factory implements DriverModelFactory {

                    @Override
                    public String model() {
                        return "looping";
                    }

                    @Override
                    public Supplier<DriverModel> read(Parameters parameters) {
                        return Looping::new;
                    }
                }
            }
            """;

    private static final String TOPOLOGY =
            """
            gatehouse: 1
            devices:
              disk: { model: memory, size: 16 B }
            stacks:
              disk:
                drivers:
                  above: { role: filter }
                  guard: { role: filter, queue: sequential, model: looping }
                  bus:   { role: bus, hardware: disk }
            """;

    private static final String FEATURE =
            """
            Feature: a loop
              Scenario: nobody sets what it waits for
                Given the topology "disk.yaml"
                When driver "above" sends a read of 4 bytes as "r1"
                Then request "r1" completes with STATUS_SUCCESS
            """;

    /** Of a second, in which the loop may be met at either of its lines. */
    private static final String STUCK =
            """
            gatehouse: a model's code has run for 1 second and called no DDI; nothing else in its world \
            can run meanwhile:
            (    at java\\.base\\S*/\\S+\\(Thread\\.java(:\\d+)?\\)
            )?    at \\S*com\\.example\\.Looping\\.waitUntilReady\\(Looping\\.java:\\d+\\)
                at \\S*com\\.example\\.Looping\\.evtIoRead\\(Looping\\.java:\\d+\\)
            (    at .*
            )*end the loop, or let it wait in a DDI\\.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("scenarios/disk.yaml", TOPOLOGY);
        write("features/loop.feature", FEATURE);
        write("classes/META-INF/services/dev.gatehouse.driver.DriverModelFactory", "com.example.Looping$Factory\n");
        Path source = write("Looping.java", MODEL);
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.resolve("classes").toString(), source.toString());
        assertThat("javac", code, is(0));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private record Ended(int code, String err) {}

    private Ended child(String classPath, String... command) throws IOException, InterruptedException {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-D" + Guard.SECONDS + "=1",
                "-cp",
                classPath));
        java.addAll(List.of(command));
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(java)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Ended(code, Files.readString(err, UTF_8));
    }

    /** Absolute, since the child works in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    @Test
    void a_run_of_the_command_ends() throws IOException, InterruptedException {
        Ended ended = child(classPath(), Gatehouse.class.getName(), "run", "--with", "classes");
        assertThat(ended.err(), matchesPattern(STUCK));
        assertThat(ended.code(), is(Guard.EXIT_CODE));
    }

    @Test
    void a_run_by_junit_ends_too() throws IOException, InterruptedException {
        String with = classPath() + File.pathSeparator + folder.resolve("classes");
        Ended ended = child(with, FeaturesByJUnit.class.getName());
        int begin = ended.err().indexOf("gatehouse: ");
        assertThat(ended.err().substring(Math.max(0, begin)), matchesPattern(STUCK));
        assertThat(ended.code(), equalTo(Guard.EXIT_CODE));
    }
}
