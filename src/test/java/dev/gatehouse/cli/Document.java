package dev.gatehouse.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documents, whose code blocks are files of a project where a line before them names one. */
record Document(String text) {

    private static final Pattern FILE = Pattern.compile("(?m)^`(\\S+)`:\n\n```\\w+\n((?s).*?)^```$");
    private static final Pattern PRINTED = Pattern.compile("(?m)^```text\n((?s).*?)^```$");

    static Document read(String file) {
        try {
            return new Document(Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks by the names of their files, in the order of the page. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher matcher = FILE.matcher(text);
        while (matcher.find()) {
            files.put(matcher.group(1), matcher.group(2));
        }
        return files;
    }

    /** What the page says that Gatehouse prints. */
    String printed() {
        Matcher matcher = PRINTED.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("the page shows nothing that is printed");
        }
        return matcher.group(1);
    }
}
