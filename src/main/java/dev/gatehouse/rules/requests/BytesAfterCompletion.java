package dev.gatehouse.rules.requests;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.BufferForm;
import dev.gatehouse.wdk.RequestType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a driver has retrieved of a request goes with the request: one rule for each form and each callback, and with an
 * A at its end one more for the use of what was retrieved before.
 */
final class BytesAfterCompletion extends Rule {

    /** The callbacks that Microsoft's rules tell apart, by the end of the rules' names. */
    private enum In {
        READ(RequestType.READ, "Read", "EvtIoRead"),
        WRITE(RequestType.WRITE, "Write", "EvtIoWrite"),
        CONTROL(RequestType.DEVICE_CONTROL, "Ioctl", "EvtIoDeviceControl"),
        INTERNAL_CONTROL(RequestType.INTERNAL_DEVICE_CONTROL, "IntIoctl", "EvtIoInternalDeviceControl");

        private final RequestType type;
        private final String ending;
        private final String callback;

        In(RequestType type, String ending, String callback) {
            this.type = type;
            this.ending = ending;
            this.callback = callback;
        }
    }

    private final BufferForm form;
    private final RequestType type;
    private final boolean retrieval;

    private BytesAfterCompletion(BufferForm form, In in, boolean retrieval) {
        super(text(form, in, retrieval));
        this.form = form;
        this.type = in.type;
        this.retrieval = retrieval;
        watch(Conduct.Touched.class, this::touched);
    }

    /** All rules of the three families. */
    static List<Rule> family() {
        return Arrays.stream(BufferForm.values())
                .flatMap(form -> Arrays.stream(In.values()).flatMap(in -> Stream.of(true, false)
                        .map(retrieval -> (Rule) new BytesAfterCompletion(form, in, retrieval))))
                .toList();
    }

    private static RuleText text(BufferForm form, In in, boolean retrieval) {
        String name = form.prefix() + "AfterReqCompleted" + in.ending + (retrieval ? "" : "A");
        return new RuleText(
                name,
                (retrieval ? "retrieve the " : "use the ") + form.words() + " of a request from " + in.callback
                        + " that it has completed",
                "the request is whoever sent it's again, and its bytes may be freed already",
                "complete the request when everything is done with its bytes, or copy them before",
                "devtest/kmdf-" + name.toLowerCase(Locale.ROOT) + ".md");
    }

    private void touched(Conduct.Touched touched, Court court) {
        if (touched.form() == form && touched.type() == type && touched.retrieval() == retrieval) {
            String what = retrieval
                    ? "calls " + form.ddi(touched.input()) + " on " + touched.request()
                    : "uses the " + form.words() + " that it has retrieved of " + touched.request();
            court.breach(this, touched.driver(), touched.request(), what + " after completing it");
        }
    }
}
