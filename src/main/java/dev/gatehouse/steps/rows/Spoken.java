package dev.gatehouse.steps.rows;

import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.StepFamily;
import dev.gatehouse.verdict.WrongInput;
import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.CucumberExpressionException;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.datatable.DataTable;
import io.cucumber.docstring.DocString;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One wording of a step whose arguments all stand in its line.
 *
 * @param family who has registered the step
 * @param method what the step does
 * @param expression how it is said
 */
record Spoken(StepFamily family, Method method, String expression) {

    /** The step as the catalogue shows it. */
    String example() {
        return method.getAnnotation(Step.class).example();
    }

    /** The step as this text says it, with a table or a text below it where one is given; empty if it does not. */
    Optional<Runnable> match(ExpressionFactory expressions, String text, Object... below) {
        Type[] types = method.getGenericParameterTypes();
        return arguments(expressions, text, below.length)
                .map(arguments -> () -> run(arguments, types[types.length - 1], below));
    }

    /** What stands in the places of the parameters if the text says this step, with so much below it. */
    Optional<List<Argument<?>>> arguments(ExpressionFactory expressions, String text, int below) {
        if (!mayBe(text)) {
            return Optional.empty();
        }
        Type[] types = method.getGenericParameterTypes();
        List<Argument<?>> found = expressions.createExpression(expression).match(text, types);
        return Optional.ofNullable(found).filter(arguments -> arguments.size() + below == types.length);
    }

    /** Tells whether the plain words of the expression stand in a text: to compile each expression takes too long. */
    private boolean mayBe(String text) {
        return expression.startsWith("^")
                || Arrays.stream(expression.split("\\{[^}]*}|\\S*[()/\\\\]\\S*", -1))
                        .allMatch(words -> text.contains(words.strip()));
    }

    private void run(List<Argument<?>> arguments, Type last, Object... below) {
        try {
            Stream<Object> inLine = arguments.stream().map(Argument::getValue);
            Stream<Object> underIt = Stream.of(below).map(each -> converted(each, last));
            method.invoke(
                    family.glue(method.getDeclaringClass()),
                    Stream.concat(inLine, underIt).toArray());
        } catch (CucumberExpressionException e) {
            throw told(e.getCause() == null ? e : e.getCause());
        } catch (InvocationTargetException e) {
            throw told(e.getCause());
        } catch (IllegalAccessException | IllegalArgumentException unfit) {
            throw new WrongInput("step \"" + expression + "\" cannot stand in a table: " + unfit.getMessage());
        }
    }

    /** Cucumber knows how to read what stands below a step, with the types of the glue. */
    private static Object converted(Object below, Type type) {
        if (type == DocString.class || type == DataTable.class) {
            return below;
        }
        if (below instanceof DataTable table) {
            return table.convert(type, false);
        }
        return type == String.class ? ((DocString) below).getContent() : ((DocString) below).convert(type);
    }

    private static Error told(Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return cause instanceof Error error
                ? error
                : new WrongInput("a step in a table has failed: " + cause.getMessage());
    }
}
