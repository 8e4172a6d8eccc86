package dev.gatehouse.verdict.again;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names of feature files as a user of a project would write them; the scenarios of a file share its name. */
public final class FeaturePath {

    private final Path project;
    private final Map<URI, String> known = new ConcurrentHashMap<>();

    /** Names files of this project. */
    public FeaturePath(Path project) {
        this.project = project.toAbsolutePath().normalize();
    }

    /** Returns a path below the project with forward slashes; an absolute one, or the URI, for a file elsewhere. */
    public String of(URI uri) {
        return known.computeIfAbsent(uri, this::name);
    }

    private String name(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return uri.toString();
        }
        Path file = (uri.isOpaque() ? Path.of(uri.getSchemeSpecificPart()) : Path.of(uri)).toAbsolutePath();
        Path shown = file.startsWith(project) ? project.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
