package dev.gatehouse.steps.words;

import dev.gatehouse.verdict.WrongInput;
import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The parameter types of the glue, for expressions that Cucumber itself does not match. */
public final class OwnParameterTypes {

    private OwnParameterTypes() {}

    public static ParameterTypeRegistry registry() {
        ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
        ParameterTypes types = new ParameterTypes();
        Arrays.stream(ParameterTypes.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(io.cucumber.java.ParameterType.class))
                .forEach(method -> registry.defineParameterType(type(types, method)));
        return registry;
    }

    private static ParameterType<Object> type(ParameterTypes types, Method method) {
        io.cucumber.java.ParameterType declared = method.getAnnotation(io.cucumber.java.ParameterType.class);
        return new ParameterType<>(
                declared.name(),
                List.of(declared.value()),
                Object.class,
                (CaptureGroupTransformer<Object>) groups -> transform(types, method, groups),
                false,
                false);
    }

    private static Object transform(ParameterTypes types, Method method, String[] groups) {
        try {
            return method.invoke(types, (Object[]) Arrays.copyOf(groups, method.getParameterCount()));
        } catch (InvocationTargetException told) {
            if (told.getCause() instanceof WrongInput wrong) {
                throw wrong;
            }
            throw new IllegalStateException("impossible: " + method + " has thrown", told.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("impossible: " + method + " is not public", impossible);
        }
    }
}
