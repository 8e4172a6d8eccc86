package dev.gatehouse.report;

import java.net.URI;
import java.nio.file.Path;

/** Names of feature files as a user of a project would write them. */
final class FeaturePath {

    private final Path project;

    FeaturePath(Path project) {
        this.project = project.toAbsolutePath().normalize();
    }

    /** Returns a path below the project with forward slashes; an absolute one, or the URI, for a file elsewhere. */
    String of(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return uri.toString();
        }
        Path file = (uri.isOpaque() ? Path.of(uri.getSchemeSpecificPart()) : Path.of(uri)).toAbsolutePath();
        Path shown = file.startsWith(project) ? project.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
