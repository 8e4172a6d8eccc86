package dev.gatehouse.rules.requests;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestType;

/** A read has no input. */
final class InputBufferAPI extends Rule {

    InputBufferAPI() {
        super(new RuleText(
                "InputBufferAPI",
                "ask for the input of a read",
                "a read has only an output, and the call fails with STATUS_INVALID_DEVICE_REQUEST",
                "retrieve the output buffer, memory or MDL in EvtIoRead",
                "devtest/kmdf-inputbufferapi.md"));
        watch(Conduct.Retrieved.class, this::retrieved);
    }

    private void retrieved(Conduct.Retrieved retrieved, Court court) {
        if (retrieved.input() && retrieved.type() == RequestType.READ) {
            String what = "calls " + retrieved.form().ddi(true) + " on the read " + retrieved.request();
            court.breach(this, retrieved.driver(), retrieved.request(), what);
        }
    }
}
