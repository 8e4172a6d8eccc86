package dev.gatehouse.blueprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The files of one service in {@code META-INF/services}: they tell what {@link java.util.ServiceLoader} met. */
final class ServiceFiles {

    private static final String FOLDER = "META-INF/services/";

    /** A class that a file names; {@code place} is the file and the line. */
    private record Entry(String place, String type) {}

    private final Class<?> service;
    private final ClassLoader loader;

    ServiceFiles(Class<?> service, ClassLoader loader) {
        this.service = service;
        this.loader = loader;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        try {
            for (URL file : Collections.list(loader.getResources(FOLDER + service.getName()))) {
                read(file, entries);
            }
        } catch (IOException unreadable) {
            return entries; // what could be read of them is enough to tell where a class stands
        }
        return entries;
    }

    private static void read(URL file, List<Entry> entries) throws IOException {
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String type = line.replaceFirst("#.*", "").strip();
                if (!type.isEmpty()) {
                    entries.add(new Entry(shown(file) + ":" + number, type));
                }
                number++;
            }
        }
    }

    /** The file as a user knows it: {@code lib/models.jar!/META-INF/services/...}. */
    private static String shown(URL file) {
        String[] parts = file.toString().replaceFirst("^jar:", "").split("!", 2);
        String path =
                parts[0].startsWith("file:") ? Path.of(URI.create(parts[0])).toString() : parts[0];
        return parts.length == 1 ? path : path + "!" + parts[1];
    }

    /** Where a class is registered, and its name. */
    String registrationOf(Class<?> type) {
        return entries().stream()
                .filter(entry -> entry.type().equals(type.getName()))
                .findFirst()
                .map(entry -> type.getName() + " (" + entry.place() + ")")
                .orElse(type.getName());
    }

    /** Tells of the first entry that cannot be used. */
    String whatIsWrong(Throwable met) {
        return entries().stream()
                        .flatMap(entry -> flaw(entry.type()).map(flaw -> entry.place() + ": " + flaw).stream())
                        .findFirst()
                        .orElse(met.getMessage())
                + "\n  expected: the name of a public class that implements " + service.getName()
                + " and has a public constructor without parameters";
    }

    private Optional<String> flaw(String type) {
        try {
            Class<?> found = Class.forName(type, false, loader);
            if (!service.isAssignableFrom(found)) {
                return Optional.of("class " + type + " does not implement " + service.getSimpleName());
            }
            found.getConstructor().newInstance();
            return Optional.empty();
        } catch (ClassNotFoundException missing) {
            return Optional.of("there is no class " + type);
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException closed) {
            return Optional.of("class " + type + " has no public constructor without parameters to be made by");
        } catch (InvocationTargetException thrown) {
            return Optional.of("class " + type + " cannot be made: its constructor throws " + thrown.getCause());
        } catch (LinkageError broken) {
            return Optional.of("class " + type + " cannot be loaded: " + reason(broken));
        }
    }

    /** A class whose initializer has failed once is told by the JVM with the thread that saw it. */
    private static String reason(LinkageError broken) {
        Throwable reason = Optional.ofNullable(broken.getCause()).orElse(broken);
        return reason.toString().replaceFirst(" \\[in thread \".*\"]$", "");
    }
}
