package dev.gatehouse.cli.running;

import dev.gatehouse.report.results.FailureAnnotations;
import dev.gatehouse.verdict.RunResult;

/** Who reads what a run prints. */
public enum RunFormat {
    /** People. */
    text {
        @Override
        String annotations(RunResult run) {
            return "";
        }
    },
    /** People, and GitHub Actions. */
    github {
        @Override
        String annotations(RunResult run) {
            return "\n" + FailureAnnotations.of(run);
        }
    };

    /** What is printed after the summary. */
    abstract String annotations(RunResult run);
}
