package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestType;
import java.util.Locale;

/** A received request is sent synchronously as what it is: ReadReqs, WriteReqs, IoctlReqs, InternalIoctlReqs. */
final class ReceivedTypeReqs extends Rule {

    private final RequestType type;

    private ReceivedTypeReqs(String name, RequestType type) {
        super(new RuleText(
                name,
                "send a " + type.words() + " that it received by the synchronous call for another type",
                "the buffers of the request do not fit that call",
                "send it by the call for a " + type.words() + ", or send a request of its own",
                "devtest/kmdf-" + name.toLowerCase(Locale.ROOT) + ".md"));
        this.type = type;
        watch(Conduct.Describes.class, this::describes);
    }

    static Rule ofReads() {
        return new ReceivedTypeReqs("ReadReqs", RequestType.READ);
    }

    static Rule ofWrites() {
        return new ReceivedTypeReqs("WriteReqs", RequestType.WRITE);
    }

    static Rule ofControls() {
        return new ReceivedTypeReqs("IoctlReqs", RequestType.DEVICE_CONTROL);
    }

    static Rule ofInternalControls() {
        return new ReceivedTypeReqs("InternalIoctlReqs", RequestType.INTERNAL_DEVICE_CONTROL);
    }

    private void describes(Conduct.Describes describes, Court court) {
        if (describes.received() == type && !isAllowed(describes.sent())) {
            String what = "sends " + describes.request() + ", a " + type.words() + " that it received, as "
                    + describes.sent().words();
            court.breach(this, describes.driver(), describes.request(), what);
        }
    }

    /** Raw arguments are another form of an internal control. */
    private boolean isAllowed(RequestType sent) {
        return sent == type || (type == RequestType.INTERNAL_DEVICE_CONTROL && sent == RequestType.OTHER);
    }
}
