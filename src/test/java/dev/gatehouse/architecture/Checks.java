package dev.gatehouse.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions out of a function from a class to the lines that say what is wrong with it. */
final class Checks {

    private Checks() {}

    static ArchCondition<JavaClass> that(String description, Function<JavaClass, Stream<String>> breaches) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                breaches.apply(type).forEach(line -> events.add(SimpleConditionEvent.violated(type, line)));
            }
        };
    }
}
