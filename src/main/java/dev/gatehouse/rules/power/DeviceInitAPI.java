package dev.gatehouse.rules.power;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.DeviceCall;

/** A device is described before it is made. */
final class DeviceInitAPI extends Rule {

    DeviceInitAPI() {
        super(new RuleText(
                "DeviceInitAPI",
                "call a WdfDeviceInit… function for a device that is made already",
                "the framework has freed the WDFDEVICE_INIT structure by then",
                "call it in EvtDriverDeviceAdd",
                "devtest/kmdf-deviceinitapi.md"));
        watch(Conduct.CallsDevice.class, this::calls);
    }

    private void calls(Conduct.CallsDevice calls, Court court) {
        if (calls.ddi() == DeviceCall.INIT_TOO_LATE) {
            String what = "calls " + calls.subject() + " when its device is made already";
            court.breach(this, calls.driver(), calls.subject(), what);
        }
    }
}
