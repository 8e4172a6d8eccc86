package dev.gatehouse.report.folder;

import dev.gatehouse.report.markup.PageName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of scenarios in the folder of a report, and what lies beside them.
 *
 * @param report the folder
 */
public record PageFiles(Path report) {

    private static final Pattern OURS = Pattern.compile(
            "\\d+\\.(html|(sequence|journal)-\\d+\\.js|journal\\.txt)|" + Pattern.quote(PageName.SHARED));

    /** Their names below the folder, with forward slashes, sorted. */
    public SortedSet<String> names() throws IOException {
        Path folder = report.resolve(PageName.FOLDER);
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> there = Files.walk(folder, 2)) {
            return there.filter(file -> folder.relativize(file).getNameCount() == 2)
                    .filter(file -> OURS.matcher(file.getFileName().toString()).matches())
                    .map(file -> report.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Deletes those that an earlier run has left, with the folders that this empties, and nothing else. */
    public void keepOnly(Set<String> names) throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (String name : names()) {
            if (!names.contains(name)) {
                Path stale = report.resolve(name);
                Files.delete(stale);
                folders.add(stale.getParent());
            }
        }
        for (Path folder : folders) {
            deleteIfEmpty(folder);
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            if (left.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }
}
