package dev.gatehouse.diagnostics;

import dev.gatehouse.source.Problem;
import java.util.stream.Collectors;

/** Problems as workflow commands of GitHub Actions, which shows each beside its line of a change. */
final class Annotations {

    private Annotations() {}

    static String of(Checked checked) {
        return checked.problems().stream()
                .map(problem -> command(checked, problem))
                .collect(Collectors.joining());
    }

    private static String command(Checked checked, Problem problem) {
        int column = problem.place().column();
        return "::" + problem.severity().words()
                + " file=" + property(checked.path(problem))
                + ",line=" + problem.place().line()
                + ",col=" + column
                + ",endColumn=" + (column + problem.length())
                + ",title=" + property(problem.code() + ": " + problem.code().title())
                + "::" + data(Advice.of(problem)) + "\n";
    }

    /** The percent sign first, as the others become one. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
