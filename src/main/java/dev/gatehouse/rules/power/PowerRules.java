package dev.gatehouse.rules.power;

import dev.gatehouse.rules.court.Rule;
import java.util.List;

/** The rules about power and removal. */
public final class PowerRules {

    private static final List<Rule> ALL = List.of(
            new DeviceInitAPI(),
            new EvtSurpriseRemoveNoRequestComplete(),
            new DrvAckIoStop(),
            new EvtIoStopCompleteOrStopAck(),
            new StopAckWithinEvtIoStop(),
            new EvtIoStopResume(),
            new EvtIoStopGetParam(),
            new EvtIoResumeGetParam(),
            new EvtSurpriseRemoveNoSuspendQueue());

    private PowerRules() {}

    /** All of them; all worlds share them. */
    public static List<Rule> all() {
        return ALL;
    }
}
