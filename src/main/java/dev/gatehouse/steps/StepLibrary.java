package dev.gatehouse.steps;

import dev.gatehouse.blueprint.Services;
import java.util.List;
import java.util.stream.Stream;

/** The steps that features can use: Gatehouse's, and those of a user's {@link StepFamily}. */
public final class StepLibrary {

    private StepLibrary() {}

    /** The catalogue of the steps that this thread's class loader finds. */
    public static Catalogue catalogue() {
        return Catalogue.of(classes());
    }

    /** The classes whose methods are these steps, in the order of their registration. */
    public static List<Class<?>> classes() {
        return families().flatMap(family -> family.glue().stream()).toList();
    }

    /** The families that this thread's class loader finds, in the order of their registration. */
    public static Stream<StepFamily> families() {
        return Services.of(StepFamily.class, Thread.currentThread().getContextClassLoader()).stream();
    }

    /** The classes whose methods are the families' parameter types. */
    public static List<Class<?>> parameterTypes() {
        return families().flatMap(family -> family.parameterTypes().stream()).toList();
    }

    /** An instance of a class by its constructor without parameters; it is an error if it has none. */
    public static Object made(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type.getName()
                            + " has no public constructor without parameters: override glue(Class) of its family",
                    e);
        }
    }
}
