package dev.gatehouse.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a class may look like. */
final class ShapeRules {

    private static final String ONLY_STATIC = "verdict.CurrentScenario";

    /** What may be kept all the same: immutable blueprints, so that a topology is read once a run. */
    private static final String CACHE = "steps.topologies.TopologyFiles";

    private static final Set<String> STREAMS =
            Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.in");

    private ShapeRules() {}

    static ArchRule noStandardStreams(House house) {
        return classes()
                .should(Checks.that("not use the standard streams outside cli.terminal", type -> streams(house, type)))
                .because("only the command and its guard talk to a person, and its streams are given to it");
    }

    private static Stream<String> streams(House house, JavaClass type) {
        return house.isIn("cli.terminal", type) || house.isIn("guard", type)
                ? Stream.empty()
                : type.getAccessesFromSelf().stream()
                        .filter(ShapeRules::isStream)
                        .map(JavaAccess::getDescription);
    }

    private static boolean isStream(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return STREAMS.contains(access.getTargetOwner().getName() + "." + name)
                || access.getTarget().getFullName().endsWith(".printStackTrace()");
    }

    static ArchRule noStaticState(House house) {
        return classes()
                .should(Checks.that("keep nothing in statics, but for " + ONLY_STATIC, type -> statics(house, type)))
                .because("two scenarios run on two threads without knowing of each other");
    }

    private static Stream<String> statics(House house, JavaClass type) {
        return house.isClass(ONLY_STATIC, type) || house.isClass(CACHE, type)
                ? Stream.empty()
                : type.getFields().stream()
                        .filter(ShapeRules::isWritten)
                        .filter(ShapeRules::isMutable)
                        .map(field ->
                                field.getDescription() + " is static and mutable " + field.getSourceCodeLocation());
    }

    private static boolean isWritten(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        return modifiers.contains(JavaModifier.STATIC) && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isMutable(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.FINAL) || isMutable(field.reflect());
    }

    private static boolean isMutable(Field field) {
        try {
            field.setAccessible(true);
            return isMutable(field.get(null), field);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("impossible: a field of our own is closed to us", e);
        }
    }

    private static boolean isMutable(Object value, Field field) {
        if (value instanceof Collection || value instanceof Map) {
            return !value.getClass()
                    .getName()
                    .matches("java\\.util\\.(ImmutableCollections|Collections\\$(Unmod|Empty)).*");
        }
        return value instanceof ThreadLocal
                || value instanceof StringBuilder
                || value.getClass().getName().startsWith("java.util.concurrent.")
                || (value.getClass().isArray() && !Modifier.isPrivate(field.getModifiers()));
    }

    static ArchRule classesAreClosed(House house) {
        return classes()
                .should(Checks.that("be final, sealed, abstract, a record, an enum or an interface", ShapeRules::open))
                .because("what may be extended is a decision of " + house.root());
    }

    private static Stream<String> open(JavaClass type) {
        Class<?> reflected = type.reflect();
        boolean closed = reflected.isInterface() || reflected.isEnum() || reflected.isAnonymousClass();
        boolean marked = reflected.isSealed() || (reflected.getModifiers() & (Modifier.FINAL | Modifier.ABSTRACT)) != 0;
        return closed || marked
                ? Stream.empty()
                : Stream.of(type.getDescription() + " is open to extension " + type.getSourceCodeLocation());
    }
}
