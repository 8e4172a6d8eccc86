package dev.gatehouse.iotarget;

import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.Ticks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Performs moves on the engine. */
final class EnginePlay implements Play {

    private final Rig rig;
    private final IoTarget target;
    private final Map<String, Request> requests = new HashMap<>();

    EnginePlay(boolean verifier, boolean remote, RigDevice.Manner manner) {
        rig = new Rig(verifier);
        rig.device.treatAll(manner);
        target = remote ? rig.remote() : rig.local();
    }

    @Override
    public void perform(String caller, Move move) {
        Strand strand = rig.run(caller, move.raised() ? Irql.DISPATCH : Irql.PASSIVE, frame(move));
        if (move.verb().equals("send") && strand.hasEnded() && strand.result().equals(false)) {
            rig.see("status " + Rig.name(request(move).status()));
        }
    }

    private Frame frame(Move move) {
        return switch (move.verb()) {
            case "start" -> target.start();
            case "stop" -> target.stop(stopAction(move.detail()));
            case "purge" -> target.purge(purgeAction(move.detail()));
            case "open" -> remote().open(openParams(move.detail()));
            case "close" -> move.detail().equals("Close") ? remote().close() : remote().closeForQueryRemove();
            case "delete" -> target.delete();
            case "send" -> target.send(request(move), options(move.part(2)));
            case "cancel" -> new CancelRequest(rig.journal, own(move.detail()), "driver");
            case "format" -> Frame.of(target.format(own("f1"), Format.read(MemoryRange.NONE, 0)));
            default -> throw new IllegalArgumentException(move.toString());
        };
    }

    private RemoteTarget remote() {
        return (RemoteTarget) target;
    }

    private static SentIoAction stopAction(String words) {
        return Arrays.stream(SentIoAction.values())
                .filter(action -> action.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static PurgeAction purgeAction(String words) {
        return words.equals("PurgeIo") ? PurgeAction.PURGE_IO : PurgeAction.PURGE_IO_AND_WAIT;
    }

    private OpenParams openParams(String how) {
        return switch (how) {
            case "by name" -> byName("name");
            case "of an absent name" -> byName(RigSystem.ABSENT);
            case "of a device" -> new OpenParams.ExistingDevice(rig.device, OpenFile.NONE, TargetCallbacks.NONE);
            default -> new OpenParams.Reopen();
        };
    }

    private static OpenParams byName(String name) {
        return new OpenParams.ByName(name, AccessMask.READ_WRITE, AccessMask.READ_WRITE, TargetCallbacks.NONE);
    }

    private Request request(Move send) {
        return requests.computeIfAbsent(send.part(0), name -> made(name, send.part(1)));
    }

    private Request made(String name, String kind) {
        Request request = kind.equals("own") ? rig.own(name) : rig.received(name);
        if (kind.equals("received")) {
            request.setCompletionRoutine(Rig.silent());
        }
        if (name.equals("cancelled")) {
            request.mark();
        }
        return request;
    }

    private Request own(String name) {
        return requests.computeIfAbsent(name, rig::own);
    }

    private static SendOptions options(String flags) {
        return new SendOptions(
                flags.contains("S"),
                flags.contains("I"),
                flags.contains("F"),
                flags.contains("T"),
                flags.contains("T") ? -Ticks.ofMillis(10) : 0);
    }

    @Override
    public void pass() {
        rig.agenda.advance(Ticks.ofMillis(10));
    }

    @Override
    public void completeAll() {
        rig.completeAll(NtStatus.SUCCESS, 7);
    }

    @Override
    public boolean isHalted() {
        return rig.agenda.isHalted();
    }

    @Override
    public List<String> taken() {
        return rig.taken();
    }

    @Override
    public String state() {
        return target.state().words();
    }

    @Override
    public String insides() {
        TargetSnapshot now = target.snapshot();
        boolean open = target instanceof RemoteTarget remote && remote.isOpen();
        return now.state().words() + (open ? ", open" : "") + (target.stackSize() > 0 ? ", with a device" : "")
                + (now.waitingForSent() ? ", waiting for sent" : "") + (now.removing() ? ", removing" : "")
                + ", count " + now.ioCount() + ", sent " + now.sent() + ", ignored " + now.ignored()
                + ", pended " + now.pended();
    }
}
