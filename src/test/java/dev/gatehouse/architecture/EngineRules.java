package dev.gatehouse.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What would make the same scenario give another journal: clocks, chance, threads. */
final class EngineRules {

    private static final Set<String> BATON = Set.of("virtualtime.Baton", "virtualtime.Workers");
    private static final Set<String> CLOCK_METHODS =
            Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime", "java.lang.Thread" + ".sleep");
    private static final Set<String> CLOCK_TYPES = Set.of(
            "java.time.Clock", "java.time.InstantSource", "java.util.Date", "java.util.Timer", "java.util.Calendar");
    private static final Set<String> CHANCE_METHODS =
            Set.of("java.lang.Math.random", "java.util.UUID.randomUUID", "java.util.Collections.shuffle");
    private static final Set<String> CHANCE_TYPES = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.random.RandomGenerator");
    private static final Set<String> THREAD_TYPES =
            Set.of("java.lang.Thread", "java.lang.ThreadLocal", "java.util.Timer");

    private EngineRules() {}

    static ArchRule noWallClock(House house) {
        return classes()
                .should(Checks.that(
                        "not read the wall clock in the engine",
                        type -> engineUses(house, type, EngineRules::readsClock)))
                .because("time is virtual: the same scenario gives the same journal on every machine");
    }

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean isNow =
                owner.startsWith("java.time.") && access.getTarget().getName().equals("now");
        return isNow || CLOCK_METHODS.contains(name(access)) || CLOCK_TYPES.contains(owner);
    }

    static ArchRule noRandomness(House house) {
        return classes()
                .should(Checks.that(
                        "not roll dice in the engine", type -> engineUses(house, type, EngineRules::rollsDice)))
                .because("every choice is taken by a schedule policy, and can be replayed");
    }

    private static boolean rollsDice(JavaAccess<?> access) {
        return CHANCE_METHODS.contains(name(access))
                || CHANCE_TYPES.contains(access.getTargetOwner().getName());
    }

    private static Stream<String> engineUses(House house, JavaClass type, Predicate<JavaAccess<?>> forbidden) {
        return house.isEngine(type)
                ? type.getAccessesFromSelf().stream().filter(forbidden).map(JavaAccess::getDescription)
                : Stream.empty();
    }

    static ArchRule noThreads(House house) {
        return classes()
                .should(Checks.that("not use threads in the engine, but for the baton", type -> threads(house, type)))
                .because("inside a world one thing happens at a time; only the baton changes the thread");
    }

    private static Stream<String> threads(House house, JavaClass type) {
        return !house.isEngine(type) || BATON.stream().anyMatch(name -> house.isClass(name, type))
                ? Stream.empty()
                : type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                isThreading(dependency.getTargetClass().getBaseComponentType()))
                        .map(dependency -> dependency.getDescription());
    }

    private static boolean isThreading(JavaClass target) {
        return THREAD_TYPES.contains(target.getName())
                || target.getPackageName().startsWith("java.util.concurrent");
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }
}
