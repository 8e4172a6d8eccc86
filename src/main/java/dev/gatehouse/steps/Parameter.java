package dev.gatehouse.steps;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a parameter type for the catalogue; stands beside its {@code @ParameterType}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Parameter {

    /** Says in a few words what may stand there. */
    String meaning();

    /** What may stand there, as a feature would write it; the first is the usual one, and may be empty. */
    String[] examples();

    /** The kinds of names that stand in it, which {@code gatehouse validate} looks up. */
    Named[] names() default {};

    /** The kinds of names that stand in it and are given to something new by the step. */
    Named[] gives() default {};
}
