package dev.gatehouse.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may know whom. */
final class RoomRules {

    private RoomRules() {}

    static ArchRule everyClassStandsInARoom(House house) {
        return classes()
                .should(Checks.that("stand in a room of the floor plan", type -> homeless(house, type)))
                .because("a room that is not in the plan has no row that says what it may know");
    }

    private static Stream<String> homeless(House house, JavaClass type) {
        return house.room(type).isPresent()
                ? Stream.empty()
                : Stream.of(type.getName() + " stands in no room: add its package to FloorPlan "
                        + type.getSourceCodeLocation());
    }

    static ArchRule roomsKnowWhatTheirRowAllows(House house) {
        return classes()
                .should(Checks.that("know only what the row of their room allows", type -> strangers(house, type)))
                .because("what a room may know is a decision, and the plan is where it is taken");
    }

    private static Stream<String> strangers(House house, JavaClass type) {
        return house.room(type).stream().flatMap(room -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        !isAllowed(house, room, dependency.getTargetClass().getBaseComponentType()))
                .map(dependency -> dependency.getDescription() + ": " + room.words()));
    }

    private static boolean isAllowed(House house, Room room, JavaClass target) {
        return target.isPrimitive()
                || house.roomName(target)
                        .map(room::mayKnowRoom)
                        .orElseGet(() -> room.mayKnowPackage(target.getPackageName()));
    }

    static ArchRule roomsFormNoCycle(House house) {
        return slices().matching(house.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("two rooms that know each other are one room with a wall in it");
    }

    static ArchRule snakeYamlInOneRoom(House house) {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "stand outside topology.yaml.document", t -> !house.isIn("topology.yaml.document", t)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .because("a parser's defaults must not leak into what a topology means");
    }
}
