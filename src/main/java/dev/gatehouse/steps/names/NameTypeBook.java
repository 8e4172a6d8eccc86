package dev.gatehouse.steps.names;

import dev.gatehouse.steps.Named;
import dev.gatehouse.steps.Named.Mention;
import dev.gatehouse.steps.Parameter;
import dev.gatehouse.steps.names.SaidStep.Filled;
import dev.gatehouse.steps.words.OwnParameterTypes;
import io.cucumber.java.ParameterType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which kinds of names stand in which of Gatehouse's parameter types, as these say of themselves. */
final class NameTypeBook {

    private final Map<String, Parameter> types = new HashMap<>();

    NameTypeBook() {
        OwnParameterTypes.OWNERS.stream()
                .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(ParameterType.class))
                .filter(method -> method.isAnnotationPresent(Parameter.class))
                .forEach(this::add);
    }

    private void add(Method method) {
        types.put(method.getAnnotation(ParameterType.class).name(), method.getAnnotation(Parameter.class));
    }

    /** The names in an argument that have to be known, by their places in the step. */
    List<Mention> used(Filled argument) {
        return mentions(argument, Parameter::names);
    }

    /** The names in an argument that the step gives to something. */
    List<Mention> given(Filled argument) {
        return mentions(argument, Parameter::gives);
    }

    private List<Mention> mentions(Filled argument, Function<Parameter, Named[]> kinds) {
        return Stream.ofNullable(types.get(argument.type()))
                .flatMap(type -> Arrays.stream(kinds.apply(type)))
                .flatMap(kind -> kind.in(argument.text()).stream())
                .map(mention -> mention.movedBy(argument.start()))
                .toList();
    }
}
