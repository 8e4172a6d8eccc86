package dev.gatehouse.topology.yaml;

import dev.gatehouse.topology.StackDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names in the object namespace that stacks have: symbolic links and interfaces; letter case does not matter. */
final class ObjectNames {

    /** Devices get their names from drivers at run time; a file says nothing about them. */
    private static final String DEVICES = "\\device\\";

    private final List<String> names;
    private final Set<String> canonical;

    ObjectNames(Map<String, StackDeclaration> stacks) {
        this.names = stacks.values().stream()
                .flatMap(stack -> Stream.concat(stack.symbolicLink().stream(), stack.deviceInterface().stream()))
                .toList();
        this.canonical = names.stream().map(ObjectNames::canonical).collect(Collectors.toSet());
    }

    List<String> all() {
        return names;
    }

    /** Tells whether an object of that name, or one that a file below it belongs to, may exist. */
    boolean has(String name) {
        String wanted = canonical(name);
        return wanted.startsWith(DEVICES) || canonical.contains(wanted) || isBelowOne(wanted);
    }

    /** A file's name goes on after the name of what it belongs to. */
    private boolean isBelowOne(String wanted) {
        int end = wanted.lastIndexOf('\\');
        while (end > 0 && !canonical.contains(wanted.substring(0, end))) {
            end = wanted.lastIndexOf('\\', end - 1);
        }
        return end > 0;
    }

    /** The one form of a symbolic link's several spellings. */
    static String canonical(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^\\\\(\\?\\?|global\\?\\?)\\\\", "\\\\dosdevices\\\\");
    }
}
