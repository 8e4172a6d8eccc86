package dev.gatehouse.rules;

import static dev.gatehouse.journal.Conduct.Entered.IO_RESUME;
import static dev.gatehouse.journal.Conduct.Entered.IO_STOP;
import static dev.gatehouse.journal.Conduct.Entered.SURPRISE_REMOVAL;

import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import java.util.List;

/** Specimens for the rules about power, and about what a driver keeps. */
final class PowerSpecimens {

    private static final String D0_ENTRY = "EvtDeviceD0Entry";

    static final List<Specimen> ALL = List.of(
            new Specimen(
                    "DrvAckIoStop",
                    story -> Specimen.sent(story.presented()).powersDown().ends(),
                    story -> Specimen.sent(story.presented())
                            .powersDown()
                            .isPoweredDown()
                            .ends()),
            new Specimen(
                    "EvtIoStopCompleteOrStopAck",
                    story -> Specimen.deferred(story).enters(IO_STOP, "").leaves(IO_STOP, ""),
                    story -> Specimen.deferred(story)
                            .enters(IO_STOP, "")
                            .acknowledges(false, true)
                            .leaves(IO_STOP, "")),
            new Specimen(
                    "EvtIoStopCancel",
                    story ->
                            Specimen.sent(story.presented()).enters(IO_STOP, "").leaves(IO_STOP, ""),
                    story -> Specimen.sent(story.presented())
                            .enters(IO_STOP, "")
                            .calls(RequestDdi.CANCEL_SENT)
                            .leaves(IO_STOP, "")),
            new Specimen(
                    "StopAckWithinEvtIoStop",
                    story -> story.presented().acknowledges(true, true),
                    story -> story.presented().enters(IO_STOP, "").acknowledges(true, true)),
            new Specimen(
                    "EvtIoStopResume",
                    story -> story.presented().enters(IO_STOP, "").acknowledges(false, false),
                    story -> story.presented().enters(IO_STOP, "").acknowledges(true, false)),
            new Specimen(
                    "EvtIoStopGetParam",
                    story -> story.presented().enters(IO_STOP, "").calls(RequestDdi.GET_PARAMETERS),
                    story -> story.presented().calls(RequestDdi.GET_PARAMETERS)),
            new Specimen(
                    "EvtIoResumeGetParam",
                    story -> story.presented().enters(IO_RESUME, "").calls(RequestDdi.GET_PARAMETERS),
                    story -> story.presented()
                            .enters(IO_RESUME, "")
                            .leaves(IO_RESUME, "")
                            .calls(RequestDdi.GET_PARAMETERS)),
            new Specimen(
                    "EvtSurpriseRemoveNoSuspendQueue",
                    story -> story.enters(SURPRISE_REMOVAL, "").stopsQueue(),
                    story -> story.enters(SURPRISE_REMOVAL, "")
                            .leaves(SURPRISE_REMOVAL, "")
                            .stopsQueue()),
            new Specimen(
                    "RequestCompletedLocal",
                    story -> story.presented().leaves("EvtIoRead", ""),
                    story -> Specimen.deferred(story).leaves("EvtIoRead", "")),
            new Specimen(
                    "ReqIsCancOnCancReq",
                    story -> Specimen.deferred(story).calls(RequestDdi.IS_CANCELED),
                    story -> Specimen.deferred(story)
                            .calls(RequestDdi.UNMARK_CANCELABLE)
                            .calls(RequestDdi.IS_CANCELED)),
            new Specimen(
                    "FailD0EntryIoTargetState",
                    story -> story.enters(D0_ENTRY, "")
                            .calls(TargetDdi.START)
                            .leaves(D0_ENTRY, "", NtStatus.UNSUCCESSFUL),
                    story -> story.enters(D0_ENTRY, "")
                            .calls(TargetDdi.START)
                            .returns(TargetDdi.START)
                            .calls(TargetDdi.STOP)
                            .becomes(TargetState.STOPPED)
                            .leaves(D0_ENTRY, "", NtStatus.UNSUCCESSFUL)));

    private PowerSpecimens() {}
}
