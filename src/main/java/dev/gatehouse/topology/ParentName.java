package dev.gatehouse.topology;

import java.util.Optional;

/**
 * Whose device has a stack's as its child, as a file says it: {@code card}, or {@code keyboard/kbfiltr}.
 *
 * @param stack the parent's stack
 * @param driver the driver of the parent's device; its function driver where none is named
 */
public record ParentName(String stack, Optional<String> driver) {

    /** Reads the two parts. */
    public static ParentName of(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new ParentName(text, Optional.empty())
                : new ParentName(text.substring(0, slash), Optional.of(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return stack + driver.map(name -> "/" + name).orElse("");
    }
}
