package dev.gatehouse.rules.requests;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestType;

/** A write has no output. */
final class OutputBufferAPI extends Rule {

    OutputBufferAPI() {
        super(new RuleText(
                "OutputBufferAPI",
                "ask for the output of a write",
                "a write has only an input, and the call fails with STATUS_INVALID_DEVICE_REQUEST",
                "retrieve the input buffer, memory or MDL in EvtIoWrite",
                "devtest/kmdf-outputbufferapi.md"));
        watch(Conduct.Retrieved.class, this::retrieved);
    }

    private void retrieved(Conduct.Retrieved retrieved, Court court) {
        if (!retrieved.input() && retrieved.type() == RequestType.WRITE) {
            String what = "calls " + retrieved.form().ddi(false) + " on the write " + retrieved.request();
            court.breach(this, retrieved.driver(), retrieved.request(), what);
        }
    }
}
