package dev.gatehouse.rules;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Level;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.wdk.BufferForm;
import dev.gatehouse.wdk.DeviceCall;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.LockUse;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.SendWay;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import java.util.List;

/** What one driver, "guard", does with one request, "r1", and one target, told to the rules event by event. */
final class Story {

    static final String GUARD = "guard";
    static final String R1 = "r1";
    static final String TARGET = "guard's remote target watch";

    private final Journal journal = new Journal(Agenda.runUntilBlocked(), Level.FULL);
    private final Rules rules = Rules.watch(journal);
    private boolean fromQueue;

    Story presented() {
        fromQueue = true;
        journal.presented(R1, GUARD, "EvtIoRead");
        return enters("EvtIoRead", "");
    }

    Story created() {
        fromQueue = false;
        return calls(RequestDdi.CREATE);
    }

    /** Makes an object of the name of the request. */
    Story makes(ObjectType type, boolean parented) {
        journal.witness().saw(new Conduct.Made(journal.witness().lane(), GUARD, type, R1, parented, !parented));
        return this;
    }

    Story disposes(ObjectType type) {
        journal.witness().saw(new Conduct.Disposed(journal.witness().lane(), GUARD, type, R1));
        return this;
    }

    Story disposesTarget(String requestsThatAreOut) {
        journal.witness().saw(new Conduct.DisposesTarget(journal.witness().lane(), GUARD, TARGET, requestsThatAreOut));
        return this;
    }

    Story calls(RequestDdi ddi) {
        return calls(ddi, NtStatus.SUCCESS);
    }

    Story calls(RequestDdi ddi, NtStatus status) {
        journal.witness().used(GUARD, R1, ddi, fromQueue, status);
        return this;
    }

    Story retrieves(BufferForm form, boolean input, RequestType type) {
        journal.witness().retrieved(GUARD, R1, form, input, type);
        return this;
    }

    Story touches(BufferForm form, boolean retrieval, RequestType type) {
        journal.witness().touched(GUARD, R1, form, retrieval, false, type);
        return this;
    }

    Story sends(SendWay way) {
        return sends(way, true, true, true, Irql.PASSIVE);
    }

    Story sends(SendWay way, boolean timesOut, boolean routine, boolean device, Irql irql) {
        journal.witness()
                .saw(new Conduct.Sends(
                        journal.witness().lane(), GUARD, R1, TARGET, way, timesOut, fromQueue, routine, device, irql));
        return this;
    }

    Story describes(RequestType received, RequestType sent) {
        return describes(received, sent, true, Irql.PASSIVE);
    }

    Story describes(RequestType received, RequestType sent, boolean timesOut, Irql irql) {
        journal.witness()
                .saw(new Conduct.Describes(journal.witness().lane(), GUARD, R1, received, sent, timesOut, irql));
        return this;
    }

    Story locks(boolean spin, LockUse use) {
        journal.witness().locks(GUARD, spin ? "its spin lock" : "its wait lock", spin, use);
        return this;
    }

    Story callsDevice(DeviceCall ddi) {
        journal.witness().callsDevice(GUARD, ddi, ddi == DeviceCall.INIT_TOO_LATE ? "WdfDeviceInitSetExclusive" : R1);
        return this;
    }

    Story taken() {
        journal.sent(R1, TARGET, Reason.NONE);
        return this;
    }

    Story refused() {
        journal.refused(R1, TARGET, NtStatus.INVALID_DEVICE_STATE, Reason.NONE);
        return this;
    }

    Story forgotten() {
        journal.forgotten(R1, TARGET);
        return this;
    }

    Story comesBack() {
        journal.completedBelow(R1, "heater", NtStatus.SUCCESS, 4, Reason.NONE);
        journal.completed(R1, TARGET, NtStatus.SUCCESS, 4, Irql.DISPATCH, true, Reason.NONE);
        return enters(Conduct.Entered.COMPLETION_ROUTINE, TARGET);
    }

    Story overruns() {
        journal.witness().overran(GUARD, R1, TARGET, 3);
        return this;
    }

    Story enters(String callback, String target) {
        journal.witness().entered(GUARD, callback, requestOf(callback), target);
        return this;
    }

    Story leaves(String callback, String target) {
        return leaves(callback, target, NtStatus.SUCCESS);
    }

    Story leaves(String callback, String target, NtStatus status) {
        journal.witness().left(GUARD, callback, requestOf(callback), target, status);
        return this;
    }

    private static String requestOf(String callback) {
        boolean none = callback.startsWith("EvtDevice")
                || callback.startsWith("EvtIoTarget")
                || callback.equals("EvtWorkItem");
        return none ? "" : R1;
    }

    Story calls(TargetDdi ddi) {
        return calls(ddi, Irql.PASSIVE);
    }

    Story calls(TargetDdi ddi, Irql irql) {
        journal.witness().called(GUARD, ddi, TARGET, irql);
        return this;
    }

    Story returns(TargetDdi ddi) {
        journal.witness().returned(GUARD, ddi, TARGET);
        return this;
    }

    Story becomes(TargetState state) {
        journal.targetChanged(TARGET, TargetState.STARTED, state, Reason.NONE);
        return this;
    }

    Story acknowledges(boolean requeue, boolean resumes) {
        calls(RequestDdi.STOP_ACKNOWLEDGE);
        journal.witness().acknowledged(GUARD, R1, requeue, resumes);
        return this;
    }

    Story powersDown() {
        journal.witness().queueWaits(GUARD, "guard's queue", R1);
        return this;
    }

    Story isPoweredDown() {
        journal.witness().queueWentOn(GUARD, "guard's queue");
        return this;
    }

    Story stopsQueue() {
        journal.witness().queueCalled(GUARD, "WdfIoQueueStop", "guard's queue");
        return this;
    }

    Story ends() {
        rules.atEnd();
        return this;
    }

    /** The rules that were broken or warned about, in order, as the journal says it. */
    List<String> judgement() {
        return journal.events().stream()
                .filter(event -> event instanceof Event.RuleBroken || event instanceof Event.Warned)
                .map(Event::text)
                .toList();
    }
}
