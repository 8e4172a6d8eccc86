package dev.gatehouse.steps;

import java.util.List;
import java.util.ServiceLoader;

/** The steps that features can use: Gatehouse's, and those of a user's {@link StepFamily}. */
public final class StepLibrary {

    private StepLibrary() {}

    /** The catalogue of the steps that this thread's class loader finds. */
    public static Catalogue catalogue() {
        return Catalogue.of(classes());
    }

    /** The classes whose methods are these steps, in the order of their registration. */
    public static List<Class<?>> classes() {
        return ServiceLoader.load(StepFamily.class, Thread.currentThread().getContextClassLoader()).stream()
                .flatMap(family -> family.get().glue().stream())
                .toList();
    }
}
