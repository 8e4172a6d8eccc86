package dev.gatehouse.rules.requests;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;

/** Who asks for file objects has configured them: advice. */
final class FileObjectConfigured extends Rule {

    FileObjectConfigured() {
        super(new RuleText(
                "FileObjectConfigured",
                "call WdfRequestGetFileObject for a device without file objects",
                "the framework makes none for such a device, and the call gives a null handle",
                "call WdfDeviceInitSetFileObjectConfig in EvtDriverDeviceAdd",
                "devtest/kmdf-fileobjectconfigured.md"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        if (used.ddi() == RequestDdi.GET_FILE_OBJECT && !used.status().isSuccess()) {
            String what = "asks for the file object of " + used.request() + ", and has not configured file objects";
            court.warning(this, used.driver(), used.request(), what);
        }
    }
}
