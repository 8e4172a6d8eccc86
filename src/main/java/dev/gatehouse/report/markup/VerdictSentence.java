package dev.gatehouse.report.markup;

import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;

/** The verdict on a run in one sentence. */
public final class VerdictSentence {

    private VerdictSentence() {}

    /** All scenarios passed, or how many did not and for how many reasons; and which shard that was. */
    public static String of(RunResult run) {
        if (run.isEmptyShard()) {
            return "Nothing to run in " + run.shard() + ": all scenarios stand in others";
        }
        return run.scenarios().isEmpty() ? "Nothing ran" : ofSome(run);
    }

    private static String ofSome(RunResult run) {
        int bad = run.count(Outcome.FAILED) + run.count(Outcome.WRONG);
        String scenarios = (bad > 0 ? bad(run) : good(run)) + (run.shard().isWhole() ? "" : ", in " + run.shard());
        return run.problems().isEmpty() ? scenarios : scenarios + ", and the run as a whole is wrong";
    }

    private static String good(RunResult run) {
        int all = run.scenarios().size();
        int skipped = run.count(Outcome.SKIPPED);
        int quarantined = run.count(Outcome.QUARANTINED);
        if (skipped + quarantined > 0) {
            return run.count(Outcome.PASSED) + " of " + all + (all == 1 ? " scenario" : " scenarios") + " passed"
                    + (quarantined > 0 ? ", " + quarantined + " quarantined" : "")
                    + (skipped > 0 ? ", " + skipped + " skipped" : "");
        }
        return all == 1 ? "The one scenario passed" : "All " + all + " scenarios passed";
    }

    private static String bad(RunResult run) {
        int failed = run.count(Outcome.FAILED);
        int wrong = run.count(Outcome.WRONG);
        String of = " of " + run.scenarios().size() + (run.scenarios().size() == 1 ? " scenario" : " scenarios");
        if (failed == 0) {
            return wrong + of + proves(wrong);
        }
        String start = failed + of + " failed" + reasons(run, failed);
        return wrong == 0 ? start : start + ", and " + wrong + proves(wrong);
    }

    private static String reasons(RunResult run, int failed) {
        long causes = run.with(Outcome.FAILED).stream()
                .map(ScenarioResult::cause)
                .distinct()
                .count();
        return failed == 1 ? "" : causes == 1 ? ", for one reason" : ", for " + causes + " reasons";
    }

    private static String proves(int wrong) {
        return (wrong == 1 ? " proves" : " prove") + " nothing as written";
    }
}
