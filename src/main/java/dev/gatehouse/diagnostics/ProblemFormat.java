package dev.gatehouse.diagnostics;

import dev.gatehouse.source.Problems;

/** How problems are written; each form ends in a line feed, but for that of no annotations. */
public enum ProblemFormat {
    /** For people: each problem with its source line, then how many there are. */
    text {
        @Override
        public String write(Checked checked) {
            String problems = Problems.text(checked.problems());
            return problems + (problems.isEmpty() ? "" : "\n") + count(checked.files(), "file") + ", "
                    + count(checked.errors(), "error") + ", " + count(checked.warnings(), "warning") + "\n";
        }
    },
    /** One JSON object. */
    json {
        @Override
        public String write(Checked checked) {
            return ProblemJson.of(checked);
        }
    },
    /** A SARIF log. */
    sarif {
        @Override
        public String write(Checked checked) {
            return Sarif.of(checked);
        }
    },
    /** Annotations of GitHub Actions. */
    github {
        @Override
        public String write(Checked checked) {
            return Annotations.of(checked);
        }
    };

    public abstract String write(Checked checked);

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
