package dev.gatehouse.cli.init;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small project that tests a driver stack: its files by their paths, in the order in which a person reads them. */
public final class Starter {

    /** A file of the project, and the resource that it is made of; the dots of the names would hide those here. */
    private record Template(String path, String resource) {}

    private static final Template[] TEMPLATES = {
        new Template("README.md", "README.md"),
        new Template("pom.xml", "pom.xml"),
        new Template("scenarios/scale.yaml", "scale.yaml"),
        new Template("features/weigh.feature", "weigh.feature"),
        new Template("src/test/java/com/example/FeaturesTest.java", "FeaturesTest.java.txt"),
        new Template("src/test/resources/junit-platform.properties", "junit-platform.properties"),
        new Template(".vscode/settings.json", "vscode-settings.json"),
        new Template(".vscode/extensions.json", "vscode-extensions.json"),
        new Template(".vscode/topology.schema.json", "/dev/gatehouse/topology/topology.schema.json"),
        new Template(".editorconfig", "editorconfig.txt"),
        new Template(".gitignore", "gitignore.txt")
    };

    private final ProjectName name;
    private final String version;

    /** A project of that name, which depends on Gatehouse in that version. */
    public Starter(ProjectName name, String version) {
        this.name = name;
        this.version = version;
    }

    /** The texts of the files by their paths below the project's folder. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Template template : TEMPLATES) {
            files.put(template.path(), filled(read(template.resource())));
        }
        return files;
    }

    private String filled(String text) {
        return text.replace("@version@", version)
                .replace("@artifact@", name.artifact())
                .replace("@name-in-xml@", name.inXml())
                .replace("@name-in-markdown@", name.inMarkdown());
    }

    private static String read(String resource) {
        try (InputStream in = Starter.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("impossible: a template is missing: " + resource);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
