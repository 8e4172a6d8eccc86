package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What a DDI returns, and what it puts into its output parameter.
 *
 * @param status the NTSTATUS returned
 * @param value what was put there; nothing where the DDI left a null handle
 */
@API(status = STABLE)
public record Output<T>(NtStatus status, Optional<T> value) {

    /** STATUS_SUCCESS with a value. */
    public static <T> Output<T> of(T value) {
        return new Output<>(NtStatus.SUCCESS, Optional.of(value));
    }

    /** A failure; nothing is put out. */
    public static <T> Output<T> failed(NtStatus status) {
        return new Output<>(status, Optional.empty());
    }

    /** The value; only where there is one. */
    public T get() {
        return value.orElseThrow(() -> new IllegalStateException("nothing was put out: the call returned " + status));
    }
}
