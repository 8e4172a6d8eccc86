package dev.gatehouse.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the source text must keep, whatever it means; every breach is one line that an editor links. */
final class Tidy {

    static final int COLUMNS = 120;
    static final int LINES = 400;

    /** Written in pieces, so that this file keeps its own rule. */
    static final List<String> FORBIDDEN = List.of("TO" + "DO", "FIX" + "ME", "Thread" + ".sleep", "@Dis" + "abled");

    private Tidy() {}

    /** The Java files below a folder, sorted. */
    static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> breaches(String file, List<String> lines) {
        List<String> found = new ArrayList<>();
        if (lines.size() > LINES) {
            found.add(file + ":" + LINES + ": longer than " + LINES + " lines: split it by its reasons to change");
        }
        for (int i = 0; i < lines.size(); i++) {
            inLine(file + ":" + (i + 1) + ": ", lines.get(i), found);
        }
        return found;
    }

    private static void inLine(String place, String line, List<String> found) {
        if (line.length() > COLUMNS) {
            found.add(place + "longer than " + COLUMNS + " columns");
        }
        FORBIDDEN.stream()
                .filter(line::contains)
                .map(word -> place + "says " + word)
                .forEach(found::add);
    }

    /** The folders that hold Java files and no package-info.java, given all files. */
    static List<String> unexplained(List<Path> files) {
        return files.stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !files.contains(folder.resolve("package-info.java")))
                .map(folder -> folder.toString().replace('\\', '/') + ": has no package-info.java")
                .toList();
    }
}
