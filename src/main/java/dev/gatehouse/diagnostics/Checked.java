package dev.gatehouse.diagnostics;

import dev.gatehouse.source.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * What a validation has found.
 *
 * @param tool the name and the version of the program, as {@code gatehouse 0.1.0}
 * @param folder where the command was started: paths are told from there
 * @param files how many files were looked at
 * @param problems of all of them, by place
 */
public record Checked(String tool, Path folder, int files, List<Problem> problems) {

    public Checked {
        problems = List.copyOf(problems);
    }

    public long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    public long warnings() {
        return problems.size() - errors();
    }

    /** A problem's file as a path from the folder; absolute where it does not lie below it. */
    String path(Problem problem) {
        Path file = file(problem);
        return (isBelow(problem) ? root().relativize(file) : file).toString().replace('\\', '/');
    }

    /** Tells whether a problem's file lies below the folder. */
    boolean isBelow(Problem problem) {
        return file(problem).startsWith(root());
    }

    private Path file(Problem problem) {
        return root().resolve(problem.place().file()).normalize();
    }

    private Path root() {
        return folder.toAbsolutePath().normalize();
    }
}
