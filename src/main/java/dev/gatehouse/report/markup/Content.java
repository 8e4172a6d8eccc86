package dev.gatehouse.report.markup;

import java.io.IOException;
import java.io.Writer;

/** The text of a file, which need not be in memory as a whole. */
@FunctionalInterface
public interface Content {

    void write(Writer to) throws IOException;

    /** A text that is. */
    static Content of(String text) {
        return to -> to.write(text);
    }
}
