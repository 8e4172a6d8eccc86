package dev.gatehouse.cli;

import dev.gatehouse.cli.running.Goal;
import dev.gatehouse.report.coverage.CoverageGoals;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a goal: {@code 60}, or {@code cells=80}. */
final class GoalConverter implements ITypeConverter<Goal> {

    private static final Pattern GOAL = Pattern.compile("(?:([a-z]+)=)?(100|\\d{1,2})");

    @Override
    public Goal convert(String text) {
        Matcher goal = GOAL.matcher(text);
        String group = goal.matches() && goal.group(1) != null ? goal.group(1) : CoverageGoals.TOTAL;
        if (!goal.matches() || !CoverageGoals.NAMES.contains(group)) {
            throw new TypeConversionException("'" + text + "' is no percentage from 0 to 100, after nothing or one of "
                    + String.join("=, ", CoverageGoals.NAMES) + "=");
        }
        return new Goal(group, Integer.parseInt(goal.group(2)));
    }
}
