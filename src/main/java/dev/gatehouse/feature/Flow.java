package dev.gatehouse.feature;

import dev.gatehouse.feature.Block.Kind;
import dev.gatehouse.feature.Block.Role;
import dev.gatehouse.feature.Block.StepLine;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds steps in an order in which they cannot be meant: what is done is looked at later, and not before. */
final class Flow {

    private static final Pattern NAMED = Pattern.compile("\\bas \"([^\"<]+)\"");
    private static final Pattern LOOKED_AT = Pattern.compile("\\brequest \"([^\"<]+)\"");

    private final Feature feature;
    private final List<Problem> found = new ArrayList<>();

    private Flow(Feature feature) {
        this.feature = feature;
    }

    static List<Problem> check(Feature feature) {
        Flow flow = new Flow(feature);
        flow.feature.blocks().stream()
                .filter(block -> block.kind() == Kind.SCENARIO)
                .forEach(flow::scenario);
        return flow.found;
    }

    private void scenario(Block scenario) {
        List<Role> roles = roles(scenario.steps());
        unseen(scenario.steps(), roles);
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == Role.OUTCOME) {
                tooEarly(scenario.steps(), roles, i);
            }
        }
    }

    private static List<Role> roles(List<StepLine> steps) {
        List<Role> roles = new ArrayList<>();
        Role last = Role.UNKNOWN;
        for (StepLine step : steps) {
            last = step.role() == Role.AS_BEFORE ? last : step.role();
            roles.add(last);
        }
        return roles;
    }

    /** The first action after the last check; where a check may be hidden behind a word, nothing is said. */
    private void unseen(List<StepLine> steps, List<Role> roles) {
        int last = roles.lastIndexOf(Role.OUTCOME);
        List<Role> after = roles.subList(last + 1, roles.size());
        int action = after.indexOf(Role.ACTION);
        if (last >= 0 && action >= 0 && !after.contains(Role.UNKNOWN)) {
            StepLine step = steps.get(last + 1 + action);
            found.add(Complaint.asWarning(
                    about(ProblemCode.F213, step, "an action that nothing looks at afterwards", "a Then after it")));
        }
    }

    private void tooEarly(List<StepLine> steps, List<Role> roles, int looking) {
        Matcher request = LOOKED_AT.matcher(steps.get(looking).text());
        while (request.find()) {
            String name = request.group(1);
            if (firstNaming(steps, name) > looking && !isSpokenOf(name, steps, roles, looking)) {
                String message = "request \"" + name + "\" is looked at before it is sent";
                String expected = "this step after line "
                        + steps.get(firstNaming(steps, name)).line();
                found.add(about(ProblemCode.F215, steps.get(looking), message, expected));
            }
        }
    }

    /** Whether a step before does something with what has this name, however it came to it. */
    private static boolean isSpokenOf(String name, List<StepLine> steps, List<Role> roles, int looking) {
        return IntStream.range(0, looking)
                .filter(i -> roles.get(i) != Role.OUTCOME)
                .anyMatch(i -> steps.get(i).text().contains('"' + name + '"'));
    }

    /** The step that gives something this name; a name that no step of the scenario gives comes from elsewhere. */
    private static int firstNaming(List<StepLine> steps, String name) {
        for (int i = 0; i < steps.size(); i++) {
            if (NAMED.matcher(steps.get(i).text()).results().anyMatch(match -> match.group(1)
                    .equals(name))) {
                return i;
            }
        }
        return -1;
    }

    private Problem about(ProblemCode code, StepLine step, String message, String expected) {
        int length = feature.text().line(step.line()).strip().length();
        return Complaint.at(
                code, feature.text(), step.line(), step.column(), length, message, expected, Optional.empty());
    }
}
