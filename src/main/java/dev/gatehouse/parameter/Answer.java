package dev.gatehouse.parameter;

import java.util.Optional;

/** What the reading of a text gave: a value, or the reason why there is none. */
record Answer<T>(Optional<T> value, Optional<Complaint> complaint) {

    /** Reads a text; {@code what} names the field in messages, as {@code size of device "heater"}. */
    interface Form<T> {
        Answer<T> read(TextValue text, String what);
    }

    static <T> Answer<T> is(T value) {
        return new Answer<>(Optional.of(value), Optional.empty());
    }

    static <T> Answer<T> refused(Complaint complaint) {
        return new Answer<>(Optional.empty(), Optional.of(complaint));
    }
}
