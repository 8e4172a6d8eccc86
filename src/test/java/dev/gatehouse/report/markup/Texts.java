package dev.gatehouse.report.markup;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What is to be written to a file, as a text. */
public final class Texts {

    private Texts() {}

    public static String of(Content content) {
        StringWriter text = new StringWriter();
        try {
            content.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
