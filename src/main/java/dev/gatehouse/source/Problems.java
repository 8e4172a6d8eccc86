package dev.gatehouse.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what is wrong in users' files, so that all of it can be told at once; confined to one thread. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds a problem; the same one twice counts once. */
    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Iterable<Problem> problems) {
        problems.forEach(this::add);
    }

    /** All problems by file, line and column. */
    public List<Problem> sorted() {
        return found.stream().sorted().toList();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** Prints all problems by place, an empty line between two. */
    public String text() {
        return text(sorted());
    }

    /** Prints problems in the order given, an empty line between two. */
    public static String text(List<Problem> problems) {
        return problems.stream().map(Problem::text).collect(Collectors.joining("\n"));
    }
}
