package dev.gatehouse.steps;

import java.util.List;

/**
 * Glue classes whose steps the catalogue lists.
 *
 * <p>Gatehouse's own and a user's are found in the same way, named in {@code
 * META-INF/services/dev.gatehouse.steps.StepFamily}.
 */
public interface StepFamily {

    /** The classes whose methods carry {@link Step} beside a keyword's annotation. */
    List<Class<?>> glue();
}
