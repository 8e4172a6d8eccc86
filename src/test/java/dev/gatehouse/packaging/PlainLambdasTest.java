package dev.gatehouse.packaging;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.gatehouse.virtualtime.Strand;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;

final class PlainLambdasTest {

    private static final String FOLDER = "dev/gatehouse/packaging/";
    private static final List<String> CLASSES = List.of(
            "Samples",
            "Samples$Above",
            "Samples$Below",
            "Samples$Colour",
            "Samples$Greeting",
            "Samples$Kept",
            "Samples$Pair");
    private static final long A_DAY_IN_2020 = 1_580_000_000_000L;

    @TempDir
    private Path temp;

    private Path jar;

    @BeforeEach
    void aJarWithLambdas() throws IOException {
        jar = temp.resolve("samples.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            put(out, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n".getBytes(StandardCharsets.UTF_8));
            for (String name : CLASSES) {
                put(out, FOLDER + name + ".class", bytecode(name));
            }
        }
    }

    private static void put(ZipOutputStream jar, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(A_DAY_IN_2020);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }

    private static byte[] bytecode(String name) throws IOException {
        try (InputStream stream = Samples.class.getResourceAsStream(name + ".class")) {
            return stream.readAllBytes();
        }
    }

    @Test
    void classes_without_lambdas_do_what_they_did() throws Exception {
        change(FOLDER);
        try (URLClassLoader loader = samples()) {
            Method said = loader.loadClass(Samples.class.getName()).getDeclaredMethod("said");
            said.setAccessible(true);
            assertThat(said.invoke(null), equalTo(Samples.said()));
        }
    }

    private URLClassLoader samples() throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void a_step_that_is_a_lambda_is_called_by_the_class_that_has_it() throws Exception {
        change(FOLDER);
        try (URLClassLoader loader = samples()) {
            Method step = loader.loadClass(Samples.class.getName()).getDeclaredMethod("step");
            step.setAccessible(true);
            assertThat(Strand.words(step.invoke(null).getClass()), equalTo("samples"));
            assertThat(Strand.words(Samples.step().getClass()), equalTo("samples"));
        }
    }

    @Test
    void only_what_may_be_written_to_disk_stays_a_lambda() throws IOException {
        assertThat(makers(), not(contains("altMetafactory")));
        change(FOLDER);
        assertThat(makers(), contains("altMetafactory"));
    }

    @Test
    void each_lambda_is_a_member_of_the_nest_of_its_class_and_has_the_time_of_the_jar() throws IOException {
        int before = entries().size();
        change(FOLDER);
        List<String> lambdas =
                entries().stream().filter(name -> name.contains("$$Lambda$")).toList();
        assertThat(lambdas.size(), greaterThan(0));
        assertThat(entries().size(), is(before + lambdas.size()));
        try (ZipFile file = new ZipFile(jar.toFile())) {
            assertThat(file.stream().map(ZipEntry::getTime).distinct().toList(), contains(A_DAY_IN_2020));
        }
        assertThat(entries().get(0), is("META-INF/MANIFEST.MF"));
    }

    @Test
    void the_same_jar_comes_out_each_time_and_once_is_enough() throws IOException {
        byte[] original = Files.readAllBytes(jar);
        change(FOLDER);
        byte[] changed = Files.readAllBytes(jar);
        change(FOLDER);
        assertThat(Files.readAllBytes(jar), is(changed));
        Files.write(jar, original);
        change(FOLDER);
        assertThat(Files.readAllBytes(jar), is(changed));
    }

    @Test
    void classes_of_others_stay_as_they_are() throws IOException {
        Map<String, byte[]> before = contents();
        change("org/");
        contents().forEach((name, content) -> assertThat(name, content, is(before.get(name))));
    }

    private void change(String folder) throws IOException {
        PlainLambdas.main(new String[] {jar.toString(), folder});
    }

    private List<String> entries() throws IOException {
        return List.copyOf(contents().keySet());
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                contents.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
        return contents;
    }

    /** What the jar's classes still have the JVM make lambdas with, sorted and each once. */
    private List<String> makers() throws IOException {
        List<String> makers = new ArrayList<>();
        contents().forEach((name, content) -> {
            if (name.endsWith(".class")) {
                new ClassReader(content).accept(new MakersOf(makers), 0);
            }
        });
        return makers.stream().distinct().sorted().toList();
    }

    private static final class MakersOf extends ClassVisitor {

        private final List<String> makers;

        MakersOf(List<String> makers) {
            super(Classes.API);
            this.makers = makers;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Classes.API) {

                @Override
                public void visitInvokeDynamicInsn(String name, String type, Handle maker, Object... arguments) {
                    if (maker.getOwner().endsWith("/LambdaMetafactory")) {
                        makers.add(maker.getName());
                    }
                }
            };
        }
    }
}
