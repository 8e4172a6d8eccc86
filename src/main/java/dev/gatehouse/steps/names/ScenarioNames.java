package dev.gatehouse.steps.names;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.steps.Named;
import dev.gatehouse.steps.Named.Mention;
import dev.gatehouse.steps.names.SaidStep.Filled;
import dev.gatehouse.steps.topologies.TopologyFiles;
import dev.gatehouse.verdict.WrongInput;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names in the steps of one scenario, each looked up in the topology that the last step before loads, or among the
 * names that the steps before have given.
 *
 * <p>A step of a user's own may build a world, begin a thread or open a file in ways that are not known here: its own
 * names are not looked up, and after it only a topology's are.
 */
final class ScenarioNames {

    private static final String TOPOLOGY = "gatehouse-topology";
    private static final String CHECK = "gatehouse-check";

    /** The steps each of whose rows has to be a step; rows of others may say anything. */
    static final Set<String> OF_STEPS = Set.of(
            "these happen at the same time:", "{gatehouse-driver} does this in the completion routine of {string}:");

    private final URI feature;
    private final NameTypeBook types;
    private final InnerSteps rows;
    private final InnerSteps checks;
    private final Map<Named, Set<String>> given = new EnumMap<>(Named.class);
    private final List<UnknownName> found = new ArrayList<>();
    private Optional<KnownNames> known = Optional.empty();
    private boolean onlyOwnSteps = true;

    ScenarioNames(URI feature, NameTypeBook types, InnerSteps rows, InnerSteps checks) {
        this.feature = feature;
        this.types = types;
        this.rows = rows;
        this.checks = checks;
    }

    List<UnknownName> unknown(List<SaidStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            step(i, steps.get(i));
        }
        return List.copyOf(found);
    }

    private void step(int number, SaidStep step) {
        onlyOwnSteps &= step.own();
        if (!step.own()) {
            return;
        }
        step.arguments().stream()
                .filter(argument -> argument.type().equals(TOPOLOGY))
                .forEach(argument -> load(number, argument.text().replace("\"", ""), step.table()));
        check(number, OptionalInt.empty(), step.arguments());
        step.arguments().stream()
                .filter(argument -> argument.type().equals(CHECK))
                .forEach(argument -> innerCheck(number, step, argument.text()));
        if (step.table().stream().allMatch(row -> row.size() == 1)) {
            rows(number, step);
        }
    }

    private void load(int number, String file, List<List<String>> values) {
        known = Optional.empty();
        try {
            known = Optional.of(new KnownNames(
                    file,
                    values.isEmpty() ? TopologyFiles.find(file, feature) : TopologyFiles.find(file, feature, values)));
        } catch (WrongInput unusable) {
            found.add(unusable(
                    number, file, unusable.getMessage().lines().findFirst().orElse("")));
        }
    }

    private static UnknownName unusable(int step, String file, String why) {
        String message = why.startsWith("no topology") ? why : "the topology \"" + file + "\" cannot be used: " + why;
        String expected = "a topology that `gatehouse validate` finds right";
        return new UnknownName(ProblemCode.F219, step, OptionalInt.empty(), file, message, expected, Optional.empty());
    }

    /** Rows that are steps themselves, with their driver or with that of the step above them. */
    private void rows(int number, SaidStep step) {
        Optional<String> actor = step.arguments().stream()
                .filter(argument -> argument.text().startsWith("driver "))
                .map(Filled::text)
                .findFirst();
        for (int i = 0; i < step.table().size(); i++) {
            String row = step.table().get(i).get(0);
            if (row != null) {
                row(number, i, row, actor, OF_STEPS.contains(step.expression()));
            }
        }
    }

    private void row(int number, int row, String text, Optional<String> actor, boolean hasToBeStep) {
        OptionalInt place = OptionalInt.of(row);
        Optional<List<Filled>> said =
                rows.said(text, 0).or(() -> actor.flatMap(driver -> rows.said(driver + " " + text, 0)));
        said.ifPresent(arguments -> check(number, place, arguments));
        if (said.isEmpty() && hasToBeStep) {
            Optional<String> meant = actor.map(driver -> rows.nearestTo(driver + " " + text)
                            .filter(near -> near.startsWith(driver + " "))
                            .map(near -> near.substring(driver.length() + 1)))
                    .orElseGet(() -> rows.nearestTo(text));
            found.add(noStep(number, place, text, "no step that can stand in this table is so", meant));
        }
    }

    /** What stands behind {@code in some schedule}; where a table or a text stands below, it ends with a colon. */
    private void innerCheck(int number, SaidStep step, String text) {
        boolean hasBelow = step.expression().endsWith(":");
        Optional<List<Filled>> said = checks.said(hasBelow ? text + ":" : text, hasBelow ? 1 : 0);
        said.ifPresent(arguments -> check(number, OptionalInt.empty(), arguments));
        if (said.isEmpty()) {
            found.add(noStep(number, OptionalInt.empty(), text, "no check is so", checks.nearestTo(text)));
        }
    }

    private static UnknownName noStep(int step, OptionalInt row, String text, String message, Optional<String> meant) {
        String expected = "a step that `gatehouse steps` lists, or one of your own that a StepFamily registers";
        return new UnknownName(ProblemCode.F217, step, row, text, message, expected, meant);
    }

    private void check(int number, OptionalInt row, List<Filled> arguments) {
        List<Mention> used = arguments.stream()
                .flatMap(argument -> types.used(argument).stream())
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        used.stream()
                .filter(mention -> isUnknown(mention, used))
                .map(mention -> unknown(number, row, mention, ownerOf(mention, used)))
                .forEach(found::add);
        arguments.stream().flatMap(argument -> types.given(argument).stream()).forEach(mention -> given.computeIfAbsent(
                        mention.kind(), kind -> new TreeSet<>())
                .add(mention.name()));
    }

    /** Whether nothing has this name, as far as that can be known; of what is itself unknown nothing is. */
    private boolean isUnknown(Mention mention, List<Mention> all) {
        if (mention.kind().isOfScenario()) {
            return onlyOwnSteps && !names(mention.kind(), Optional.empty()).contains(mention.name());
        }
        Optional<Mention> owner = ownerOf(mention, all);
        boolean canBeKnown = owner.filter(each -> isUnknown(each, all)).isEmpty()
                && known.filter(names -> names.knowsAll(mention.kind(), owner.map(Mention::name)))
                        .isPresent();
        return canBeKnown && !names(mention.kind(), owner).contains(mention.name());
    }

    private Set<String> names(Named kind, Optional<Mention> owner) {
        return kind.isOfScenario()
                ? given.getOrDefault(kind, Set.of())
                : known.orElseThrow().of(kind, owner.map(Mention::name));
    }

    /** The driver of a remote target and the device of a value: the next one behind it, else the first of the step. */
    private static Optional<Mention> ownerOf(Mention mention, List<Mention> all) {
        Optional<Named> kind =
                switch (mention.kind()) {
                    case LINK -> Optional.of(Named.DRIVER);
                    case DEVICE_VALUE -> Optional.of(Named.DEVICE);
                    default -> Optional.empty();
                };
        return kind.flatMap(wanted -> all.stream()
                .filter(each -> each.kind() == wanted)
                .min(Comparator.comparing((Mention each) -> each.start() > mention.start() ? 0 : 1)
                        .thenComparingInt(Mention::start)));
    }

    private UnknownName unknown(int step, OptionalInt row, Mention mention, Optional<Mention> owner) {
        Set<String> names = names(mention.kind(), owner);
        String what = mention.kind().word() + " \"" + mention.name() + "\"";
        return new UnknownName(
                ProblemCode.F218,
                step,
                row,
                mention.name().substring(mention.name().indexOf('/') + 1),
                where(mention.kind(), owner) + what,
                expected(mention.kind(), names),
                Nearest.of(mention.name(), names));
    }

    private static String expected(Named kind, Set<String> names) {
        return switch (kind) {
            case RULE -> "a rule that `gatehouse explain RULE` explains";
            case THREAD, FILE -> "a step before this one that names it";
            case IOCTL -> "a name declared under `ioctls:`, or a number, as 0x000B0000";
            default -> names.isEmpty() ? "a name that the topology declares: of these it has none" : listed(names);
        };
    }

    /** A driver that has a name of its own is not listed with its stack's too. */
    private static String listed(Set<String> names) {
        return names.stream()
                .filter(name -> !names.contains(name.substring(name.indexOf('/') + 1)) || name.indexOf('/') < 0)
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    private String where(Named kind, Optional<Mention> owner) {
        if (kind.isOfScenario()) {
            return "no step before has named a ";
        }
        if (kind == Named.RULE) {
            return "there is no ";
        }
        return owner.map(mention -> mention.kind().word() + " \"" + mention.name() + "\" has no ")
                .orElseGet(() -> known.orElseThrow().said() + " has no ");
    }
}
