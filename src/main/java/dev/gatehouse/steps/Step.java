package dev.gatehouse.steps;

import static org.apiguardian.api.API.Status.STABLE;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/** Describes a step definition for the catalogue; stands beside its {@code @Given}, {@code @When} or {@code @Then}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@API(status = STABLE)
public @interface Step {

    /** Says in one sentence what the step does or observes. */
    String meaning();

    /** A step as a feature would write it, without its keyword. */
    String example();

    /** The DDI of the framework that it drives, {@code WdfRequestSend}; empty if there is none. */
    String ddi() default "";
}
