package dev.gatehouse.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Classes under one root package, seen through the floor plan.
 *
 * @param root {@code dev.gatehouse}, or the root of a canary's house
 */
record House(String root) {

    static final House REAL = new House("dev.gatehouse");

    /** Reads the product's classes, without tests. */
    static JavaClasses classes() {
        return new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    /** Reads the classes of this house only: those of a canary. */
    JavaClasses canaryClasses() {
        return new ClassFileImporter().importPackages(root);
    }

    /** The package below the root, or nothing for a class of another house. */
    Optional<String> roomName(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (name.equals(root)) {
            return Optional.of("");
        }
        return name.startsWith(root + ".") ? Optional.of(name.substring(root.length() + 1)) : Optional.empty();
    }

    Optional<Room> room(JavaClass type) {
        return roomName(type).flatMap(FloorPlan::room);
    }

    boolean isEngine(JavaClass type) {
        return room(type).map(Room::kind).filter(Room.Kind.ENGINE::equals).isPresent();
    }

    boolean isIn(String room, JavaClass type) {
        return roomName(type).filter(room::equals).isPresent();
    }

    /** Tells whether a type is the class of this house with the given name, or nested in it. */
    boolean isClass(String nameBelowRoot, JavaClass type) {
        String name = root + "." + nameBelowRoot;
        return type.getName().equals(name) || type.getName().startsWith(name + "$");
    }
}
