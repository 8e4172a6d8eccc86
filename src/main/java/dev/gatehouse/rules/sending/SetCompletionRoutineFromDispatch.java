package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.DeviceCall;

/** A dispatch callback leaves the completion of its packet to the framework. */
final class SetCompletionRoutineFromDispatch extends Rule {

    SetCompletionRoutineFromDispatch() {
        super(new RuleText(
                "SetCompletionRoutineFromDispatch",
                "set a completion routine on a packet in EvtDeviceWdmIrpDispatch",
                "the framework gives the packet to a queue of the same device, so that nothing comes back from below",
                "set it in EvtDeviceWdmIrpPreprocess, or on a request that the queue has presented",
                "devtest/kmdf-setcompletionroutinefromdispatch.md"));
        watch(Conduct.CallsDevice.class, this::calls);
    }

    private void calls(Conduct.CallsDevice calls, Court court) {
        if (calls.ddi() == DeviceCall.SET_COMPLETION_ROUTINE
                && court.callbacks().isIn(calls, Conduct.Entered.WDM_DISPATCH)) {
            String what = "sets a completion routine on " + calls.subject() + " in " + Conduct.Entered.WDM_DISPATCH;
            court.breach(this, calls.driver(), calls.subject(), what);
        }
    }
}
