package dev.gatehouse.report.markup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that lie beside classes: styles, scripts, pictures, tables. */
public final class Templates {

    private Templates() {}

    /** Reads a file that is shared by all pages. */
    public static String read(String name) {
        return read(Templates.class, name);
    }

    /** Reads the file beside a class, with line feeds on every system. */
    public static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("impossible: no resource " + name);
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
