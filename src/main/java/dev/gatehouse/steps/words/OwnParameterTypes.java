package dev.gatehouse.steps.words;

import dev.gatehouse.steps.StepLibrary;
import dev.gatehouse.verdict.WrongInput;
import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The parameter types of the glue, for expressions that Cucumber itself does not match. */
public final class OwnParameterTypes {

    /** The classes whose methods are Gatehouse's parameter types. */
    public static final List<Class<?>> OWNERS = List.of(ParameterTypes.class, NameTypes.class);

    private OwnParameterTypes() {}

    /** A registry of Gatehouse's parameter types and those of more classes. */
    public static ParameterTypeRegistry registry(List<Class<?>> more) {
        ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
        Stream.concat(OWNERS.stream(), more.stream()).forEach(owner -> define(registry, StepLibrary.made(owner)));
        return registry;
    }

    private static void define(ParameterTypeRegistry registry, Object owner) {
        Arrays.stream(owner.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(io.cucumber.java.ParameterType.class))
                .forEach(method -> registry.defineParameterType(type(owner, method)));
    }

    private static ParameterType<Object> type(Object owner, Method method) {
        io.cucumber.java.ParameterType declared = method.getAnnotation(io.cucumber.java.ParameterType.class);
        return new ParameterType<>(
                declared.name().isEmpty() ? method.getName() : declared.name(),
                List.of(declared.value()),
                Object.class,
                (CaptureGroupTransformer<Object>) groups -> transform(owner, method, groups),
                false,
                false);
    }

    private static Object transform(Object owner, Method method, String[] groups) {
        try {
            return method.invoke(owner, (Object[]) Arrays.copyOf(groups, method.getParameterCount()));
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
