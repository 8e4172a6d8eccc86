package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.yaml.document.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files that are being read, from the outermost one to that whose imports are looked at. */
final class ImportChain {

    /** A file, and its name as problems show it. */
    private record Link(Path real, String name) {}

    private final List<Link> links = new ArrayList<>();

    void enter(Path real, String name) {
        links.add(new Link(real, name));
    }

    void leave() {
        links.remove(links.size() - 1);
    }

    /** Why a file cannot be imported here; empty if it can. */
    Optional<Complaint> refusal(Path real, String name, int files) {
        List<Path> open = links.stream().map(Link::real).toList();
        if (open.contains(real)) {
            return Optional.of(circle(links.subList(open.indexOf(real), links.size()), name));
        }
        if (links.size() >= Limits.MOST_IMPORT_LEVELS) {
            return Optional.of(tooMuch("this import is level " + (links.size() + 1) + " of files that import files")
                    .expecting("at most " + Limits.MOST_IMPORT_LEVELS + " levels"));
        }
        return files >= Limits.MOST_FILES
                ? Optional.of(tooMuch("this import is file number " + (files + 1))
                        .expecting("at most " + Limits.MOST_FILES + " files in a topology"))
                : Optional.empty();
    }

    private static Complaint tooMuch(String message) {
        return Complaint.of(ProblemCode.T147, message);
    }

    private static Complaint circle(List<Link> links, String name) {
        String chain = links.stream().map(Link::name).collect(Collectors.joining(" imports ", "", " imports " + name));
        return Complaint.of(ProblemCode.T146, "the imports go in a circle: " + chain)
                .expecting("what both files need in a third one, which both import");
    }
}
