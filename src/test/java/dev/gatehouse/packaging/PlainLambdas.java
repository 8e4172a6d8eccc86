package dev.gatehouse.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes each lambda and method reference of a jar's own classes a class of its own, as nested classes are.
 *
 * <p>A JVM puts such a class together and links it when it first comes to the lambda, in each process again, and code
 * that is compiled quickly calls into the JVM whenever it makes one that keeps something. The jar does the same either
 * way.
 */
public final class PlainLambdas {

    private static final String CLASS = ".class";

    private final String folder;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    /** Changes the classes in a folder of a jar, and in those below it. */
    private PlainLambdas(String folder) {
        this.folder = folder;
    }

    /** Arguments: the jar, which is written anew; the folder in it whose classes are changed. */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        PlainLambdas changed = new PlainLambdas(arguments[1]);
        changed.read(jar);
        changed.change();
        Files.write(jar, changed.bytes());
    }

    private void read(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                entries.put(entry.getName(), entry);
                contents.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
    }

    private void change() {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        contents.keySet().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(CLASS))
                .forEach(name -> classes.put(name, contents.get(name)));
        Classes.withPlainLambdas(classes.values()).forEach((name, bytecode) -> contents.put(name + CLASS, bytecode));
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                jar.putNextEntry(entry(content.getKey()));
                jar.write(content.getValue());
                jar.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** An entry with the time of the old one, or of the jar's first one: the same input makes the same bytes. */
    private ZipEntry entry(String name) {
        ZipEntry made = new ZipEntry(name);
        made.setTime(
                entries.getOrDefault(name, entries.values().iterator().next()).getTime());
        return made;
    }
}
