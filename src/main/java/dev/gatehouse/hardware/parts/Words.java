package dev.gatehouse.hardware.parts;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.wdk.NtStatus;
import org.apiguardian.api.API;

/** What all models say in the same words. */
@API(status = EXPERIMENTAL)
public final class Words {

    private Words() {}

    /** "1 byte", "2 bytes". */
    public static String bytes(long count) {
        return count == 1 ? "1 byte" : count + " bytes";
    }

    /** A kind of transfer that the device has no answer for; {@code can} is what it has one for. */
    public static Outcome refused(Transfer transfer, String can) {
        return Outcome.failure(NtStatus.INVALID_DEVICE_REQUEST, can + ", not a " + transfer.words());
    }
}
