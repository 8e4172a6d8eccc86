package dev.gatehouse.architecture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseTest {

    private static final JavaClasses CLASSES = House.classes();

    @ParameterizedTest
    @EnumSource
    void the_house_keeps(HouseRule rule) {
        rule.in(House.REAL).check(CLASSES);
    }

    @Test
    void the_rules_have_read_the_classes_of_the_product() {
        assertThat(CLASSES.contain("dev.gatehouse.wdk.NtStatus"), is(true));
        assertThat(CLASSES.contain("dev.gatehouse.source.SourceLocation"), is(true));
        assertThat(CLASSES.contain(HouseTest.class), is(false));
        assertThat(CLASSES.size(), greaterThan(10));
    }

    @Test
    void a_room_knows_only_rooms_that_stand_above_it_in_the_plan() {
        Set<String> above = new HashSet<>();
        for (Room room : FloorPlan.ROOMS) {
            List<String> unknown =
                    room.knows().stream().filter(name -> !above.contains(name)).toList();
            assertThat(room.name(), unknown, empty());
            assertThat(room.name(), above.add(room.name()), equalTo(true));
        }
    }
}
