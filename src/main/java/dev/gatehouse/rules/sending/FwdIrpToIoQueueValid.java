package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.DeviceCall;

/** Packets are given to queues where the framework has handed them out. */
final class FwdIrpToIoQueueValid extends Rule {

    FwdIrpToIoQueueValid() {
        super(new RuleText(
                "FwdIrpToIoQueueValid",
                "call WdfDeviceWdmDispatchIrpToIoQueue outside EvtDeviceWdmIrpPreprocess and EvtDeviceWdmIrpDispatch",
                "only there is the packet the driver's own, at its own stack location",
                "call it in the callback that gets the packet",
                "devtest/kmdf-fwdirptoioqueuevalid.md"));
        watch(Conduct.CallsDevice.class, this::calls);
    }

    private void calls(Conduct.CallsDevice calls, Court court) {
        boolean inside = court.callbacks().isIn(calls, Conduct.Entered.WDM_PREPROCESS)
                || court.callbacks().isIn(calls, Conduct.Entered.WDM_DISPATCH);
        if (calls.ddi() == DeviceCall.DISPATCH_IRP_TO_IO_QUEUE && !inside) {
            String what = "gives " + calls.subject() + " to a queue outside the callback that got it";
            court.breach(this, calls.driver(), calls.subject(), what);
        }
    }
}
