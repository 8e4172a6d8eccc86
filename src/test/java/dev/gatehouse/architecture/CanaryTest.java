package dev.gatehouse.architecture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;

import dev.gatehouse.golden.Golden;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CanaryTest {

    private static final String ROOT = "dev.gatehouse.architecture.canary";

    /** Each rule has a canary: a house in the package of its name that breaks it and nothing beside. */
    @ParameterizedTest
    @EnumSource
    void a_rule_says_what_its_canary_breaks(HouseRule rule) {
        String name = rule.name().toLowerCase(Locale.ROOT).replace("_", "");
        House house = new House(ROOT + "." + name);
        Golden.compare(getClass(), name + ".txt", String.join("\n", breaches(rule, house)) + "\n");
    }

    @Test
    void a_breach_names_the_line() {
        House house = new House(ROOT + ".nowallclock");
        assertThat(
                breaches(HouseRule.NO_WALL_CLOCK, house),
                hasItem("Method <stack.Sundial.call()> calls method <java.lang.System.currentTimeMillis()>"
                        + " in (Sundial.java:10)"));
    }

    private static List<String> breaches(HouseRule rule, House house) {
        return rule.in(house).evaluate(house.canaryClasses()).getFailureReport().getDetails().stream()
                .map(line -> line.replace(house.root() + ".", ""))
                .sorted()
                .toList();
    }
}
