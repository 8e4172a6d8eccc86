package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.parameter.TextValue;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.FrameworkSettings;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the key {@code imports}: files whose declarations a file takes for its own. */
final class ImportReader {

    /** Absolute here or elsewhere: a topology has to mean the same on each system. */
    private static final Pattern ABSOLUTE = Pattern.compile("(?s)(?:[/\\\\]|\\p{Alpha}:).*");

    private final Page page;
    private final Library library;
    private final FrameworkSettings settings;

    ImportReader(Page page, Library library, FrameworkSettings settings) {
        this.page = page;
        this.library = library;
        this.settings = settings;
    }

    /** What all imports of a file bring in together. */
    Part read(Parameters root) {
        List<TextValue> entries = root.listed("imports");
        List<Part.Import> imports = new ArrayList<>();
        for (TextValue entry : entries) {
            part(entry).ifPresent(part -> imports.add(new Part.Import(entry, part)));
        }
        Topology topology = Topology.empty(page.source().file());
        Declared declared = Declared.NOTHING;
        for (Part.Import each : imports) {
            topology = topology.and(each.part().topology());
            declared = declared.and(each.part().declared(), library::complain);
        }
        checkSymbolicLinks(topology);
        boolean all = imports.size() == entries.size();
        boolean complete = all && imports.stream().allMatch(each -> each.part().complete());
        return new Part(topology, declared, List.copyOf(imports), complete);
    }

    private Optional<Part> part(TextValue entry) {
        return path(entry).flatMap(file -> library.imported(file, settings, wrong -> page.error(entry.spot(), wrong)));
    }

    private void checkSymbolicLinks(Topology topology) {
        Map<String, StackDeclaration> owners = new HashMap<>();
        for (StackDeclaration stack : topology.stacks().values()) {
            stack.symbolicLink()
                    .map(link -> owners.putIfAbsent(ObjectNames.canonical(link), stack))
                    .ifPresent(first -> library.complain(
                            new Spot(
                                    stack.place(),
                                    stack.name().codePointCount(0, stack.name().length())),
                            Complaint.of(
                                            ProblemCode.T158,
                                            "stack \"" + stack.name() + "\" has the symbolic link "
                                                    + stack.symbolicLink().orElse("")
                                                    + ", which another stack has at " + first.place())
                                    .expecting("a symbolic link of its own")));
        }
    }

    private Optional<Path> path(TextValue entry) {
        if (ABSOLUTE.matcher(entry.text()).matches()) {
            page.error(
                    entry.spot(),
                    Complaint.of(ProblemCode.T144, "\"" + entry.text() + "\" is an absolute path")
                            .expecting("a path from this file, as ../shared/devices.yaml"));
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Path.of(page.source().file()).resolveSibling(entry.text()).normalize());
        } catch (InvalidPathException noPath) {
            page.error(entry.spot(), Complaint.of(ProblemCode.T141, "no file can have this name"));
            return Optional.empty();
        }
    }
}
