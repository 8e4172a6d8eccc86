package dev.gatehouse.information;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.wdk.NtStatus;
import java.util.OptionalInt;
import org.apiguardian.api.API;

/**
 * What a query for a property returns.
 *
 * @param status the NTSTATUS
 * @param length ResultLength in bytes: what is stored, or what is needed; empty where it is not touched
 */
@API(status = STABLE)
public record PropertyResult(NtStatus status, OptionalInt length) {

    static PropertyResult failed(NtStatus status) {
        return new PropertyResult(status, OptionalInt.empty());
    }
}
