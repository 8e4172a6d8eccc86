package dev.gatehouse.report.folder;

import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.pages.BriefPage;
import dev.gatehouse.verdict.WrongInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The pages of several reports in the folder of one: that of a scenario is of one report, with all that lies beside it;
 * one that scenarios share has the scenarios of all of them.
 */
public final class JoinedPages {

    private final Map<Path, SortedSet<String>> reports = new LinkedHashMap<>();
    private final Map<String, Path> owners = new TreeMap<>();

    /**
     * Takes what a report has, in place of what others had of the same scenarios.
     *
     * @throws WrongInput if its pages cannot be read
     */
    public void add(Path report) {
        try {
            SortedSet<String> names = new PageFiles(report).names();
            reports.put(report, names);
            names.forEach(name -> owners.put(PageName.besideStart(name), report));
        } catch (IOException | UncheckedIOException e) {
            throw new WrongInput("the pages of " + report + " cannot be read: " + e.getMessage());
        }
    }

    /** Takes the page of a scenario from a report that has been added, if it has one. */
    public void prefer(Path report, String page) {
        if (reports.get(report).contains(page)) {
            owners.put(PageName.besideStart(page), report);
        }
    }

    /**
     * Writes them into a folder, which may be that of one of the reports, and deletes all other pages there.
     *
     * @throws WrongInput if they cannot be read or written
     */
    public void write(Path out) {
        Map<String, Path> own = new TreeMap<>();
        Map<String, String> shared = new TreeMap<>();
        try {
            for (Map.Entry<Path, SortedSet<String>> report : reports.entrySet()) {
                for (String name : report.getValue()) {
                    if (name.endsWith("/" + PageName.SHARED)) {
                        shared.merge(name, Files.readString(report.getKey().resolve(name)), BriefPage::joined);
                    } else if (owners.get(PageName.besideStart(name)).equals(report.getKey())) {
                        own.put(name, report.getKey());
                    }
                }
            }
            write(out, own, shared);
        } catch (IOException | UncheckedIOException e) {
            throw new WrongInput("the pages cannot be joined in " + out + ": " + e.getMessage() + " ("
                    + e.getClass().getSimpleName() + ")");
        }
    }

    private static void write(Path out, Map<String, Path> own, Map<String, String> shared) throws IOException {
        for (Map.Entry<String, Path> file : own.entrySet()) {
            copy(file.getValue().resolve(file.getKey()), out.resolve(file.getKey()));
        }
        for (Map.Entry<String, String> page : shared.entrySet()) {
            Path path = out.resolve(page.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, page.getValue());
        }
        Set<String> all = new HashSet<>(own.keySet());
        all.addAll(shared.keySet());
        new PageFiles(out).keepOnly(all);
    }

    private static void copy(Path page, Path copy) throws IOException {
        Files.createDirectories(copy.getParent());
        if (!copy.toAbsolutePath().equals(page.toAbsolutePath())) {
            Files.copy(page, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
