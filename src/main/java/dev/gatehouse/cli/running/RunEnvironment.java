package dev.gatehouse.cli.running;

import dev.gatehouse.cli.terminal.WrongInputException;
import dev.gatehouse.verdict.Again;
import dev.gatehouse.verdict.again.AgainNote;
import dev.gatehouse.verdict.quarantine.Today;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Users' classes and topologies, within reach for the length of a run. */
public final class RunEnvironment implements AutoCloseable {

    /** Where steps look for topologies, as an absolute path; Cucumber has no way to hand it to glue. */
    static final String TOPOLOGIES = "gatehouse.topologies";

    private final URLClassLoader loader;
    private final ClassLoader before;

    /** Held here, since the JVM forgets the level of a logger that nobody holds. */
    private final Logger cucumber = Logger.getLogger("io.cucumber");

    private RunEnvironment(URLClassLoader loader) {
        this.loader = loader;
        this.before = Thread.currentThread().getContextClassLoader();
        cucumber.setLevel(Level.OFF); // it logs stack traces of what we tell in words
    }

    /** The same on a day of its own, which the tags of scenarios may ask for. */
    public static RunEnvironment enter(Path folder, List<Path> with, Optional<Path> topologies, LocalDate today) {
        RunEnvironment environment = enter(folder, with, topologies);
        System.setProperty(Today.PROPERTY, today.toString());
        return environment;
    }

    /** Users' code and topologies are found from now on, until this is closed. */
    public static RunEnvironment enter(Path folder, List<Path> with, Optional<Path> topologies) {
        List<URL> urls = new ArrayList<>();
        with.forEach(path -> urls.addAll(classPath(path, folder.resolve(path))));
        Optional<Path> found = topologies.map(path -> requireFolder(path, folder.resolve(path)));
        RunEnvironment environment =
                new RunEnvironment(new URLClassLoader(urls.toArray(URL[]::new), RunEnvironment.class.getClassLoader()));
        Thread.currentThread().setContextClassLoader(environment.loader);
        found.ifPresent(
                path -> System.setProperty(TOPOLOGIES, path.toAbsolutePath().toString()));
        return environment;
    }

    /** Lets failing steps name the command that runs their scenario again. */
    public void nameCommand(Again again) {
        System.setProperty(AgainNote.PROPERTY, AgainNote.beginning(again));
    }

    /** Finds users' code, and ours. */
    public ClassLoader loader() {
        return loader;
    }

    @Override
    public void close() {
        System.clearProperty(TOPOLOGIES);
        System.clearProperty(Today.PROPERTY);
        System.clearProperty(AgainNote.PROPERTY);
        cucumber.setLevel(null);
        Thread.currentThread().setContextClassLoader(before);
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar is itself; a folder is its classes and the jars that lie in it. */
    private static List<URL> classPath(Path given, Path path) {
        if (Files.isRegularFile(path) && path.toString().endsWith(".jar")) {
            return List.of(url(path));
        }
        if (!Files.isDirectory(path)) {
            throw new WrongInputException("there is no such jar or folder of classes: " + given);
        }
        try (Stream<Path> files = Files.list(path)) {
            Stream<Path> jars =
                    files.filter(file -> file.toString().endsWith(".jar")).sorted();
            return Stream.concat(Stream.of(path), jars).map(RunEnvironment::url).toList();
        } catch (IOException e) {
            throw new WrongInputException("the folder cannot be read: " + given);
        }
    }

    private static Path requireFolder(Path given, Path path) {
        if (!Files.isDirectory(path)) {
            throw new WrongInputException("there is no such folder: " + given);
        }
        return path;
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("impossible: a file without URL: " + path, e);
        }
    }
}
