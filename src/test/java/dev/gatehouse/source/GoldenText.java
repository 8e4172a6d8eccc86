package dev.gatehouse.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is compared whole with a file, and rewritten with {@code -Dgolden.update=true}. */
public final class GoldenText {

    private GoldenText() {}

    public static void matches(Path golden, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(golden + " exists", Files.exists(golden), equalTo(true));
        assertThat(actual, equalTo(Files.readString(golden)));
    }
}
