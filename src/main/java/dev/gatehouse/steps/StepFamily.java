package dev.gatehouse.steps;

import static org.apiguardian.api.API.Status.INTERNAL;
import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Glue classes whose steps the catalogue lists.
 *
 * <p>Gatehouse's own and a user's are found in the same way, named in {@code
 * META-INF/services/dev.gatehouse.steps.StepFamily}.
 */
@API(status = STABLE)
public interface StepFamily {

    /** The classes whose methods carry {@link Step} beside a keyword's annotation. */
    @API(status = INTERNAL)
    List<Class<?>> glue();

    /** The classes with methods that carry {@code @ParameterType}, and with a constructor without parameters. */
    default List<Class<?>> parameterTypes() {
        return List.of();
    }

    /**
     * An instance of one of the glue classes, for a step that stands in a row of another step's table.
     *
     * <p>A family whose classes have no constructor without parameters says where they come from.
     *
     * @throws IllegalStateException if there is no such constructor
     */
    @API(status = INTERNAL)
    default Object glue(Class<?> type) {
        return StepLibrary.made(type);
    }
}
