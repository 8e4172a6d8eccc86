package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a driver's own mistake earns it: a break or bugcheck that nobody earned is a fault of the engine. */
enum Licence {
    /** It sent to a target with no device behind it, or forgot a request there while the target was closed. */
    NO_DEVICE("bugcheck 0x7E"),
    /** It sent a request that had not come back. */
    SENT_TWICE("bugcheck 0x10D (0x6, 0x3)"),
    /** It called above PASSIVE_LEVEL what must not be called there. */
    RAISED("at DISPATCH_LEVEL"),
    /** It gave options that contradict each other, forgot what was formatted, or left out the routine. */
    BAD_SEND("its send is refused"),
    /** It forgot a request that had a completion routine. */
    ROUTINE_FORGOTTEN("it is sent and forgotten"),
    /** It deleted a request that had not come back. */
    DELETED_TOO_SOON("it is deleted while it is outstanding"),
    /** Its calls to start, stop, purge or close one target overlapped: they may hang, and files may leak. */
    OVERLAP("finds nothing sent while another call waits", "has to wait"),
    /** An ignoring send was refused as cancelled: the flag stays, and a later Stop may wait for ever. */
    STALE_FLAG();

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> signs;

    Licence(String... signs) {
        this.signs = List.of(signs);
    }

    /** What must have been earned for this to be journalled; empty where nothing may have been. */
    static Optional<Licence> of(Event event) {
        String text = event.text();
        return Arrays.stream(values())
                .filter(licence -> licence.signs.stream().anyMatch(text::contains))
                .findFirst();
    }
}
