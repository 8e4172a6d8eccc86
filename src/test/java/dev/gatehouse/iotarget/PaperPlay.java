package dev.gatehouse.iotarget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Performs moves on paper. */
final class PaperPlay implements Play {

    private final PaperCalls target;
    private final Map<String, PaperRequest> requests = new HashMap<>();
    private final RigDevice.Manner manner;

    PaperPlay(boolean verifier, boolean remote, RigDevice.Manner manner) {
        this.target = new PaperCalls(verifier, remote);
        this.target.pointing = !remote;
        this.manner = manner;
    }

    @Override
    public void perform(String caller, Move move) {
        target.caller = caller;
        boolean raised = move.raised();
        switch (move.verb()) {
            case "start" -> target.start(raised);
            case "stop" -> target.stop(move.detail(), raised);
            case "purge" -> target.purge(move.detail().equals("PurgeIoAndWait"), raised);
            case "open" -> target.open(move.detail(), raised);
            case "close" -> target.close(move.detail(), raised);
            case "delete" -> target.delete(raised);
            case "send" -> send(move);
            case "cancel" -> cancel(move.detail());
            case "format" ->
                target.see(target.caller + " returned " + (target.pointing ? "SUCCESS" : "INVALID_DEVICE_STATE"));
            default -> throw new IllegalArgumentException(move.toString());
        }
        target.settle();
    }

    private void send(Move move) {
        PaperRequest request = request(move.part(0));
        request.marked = request.name.equals("cancelled");
        target.send(request, move.part(1), move.part(2), move.raised());
    }

    private void cancel(String request) {
        boolean called = target.cancel(request(request));
        target.see(target.caller + " returned " + called);
    }

    private PaperRequest request(String name) {
        return requests.computeIfAbsent(name, fresh -> new PaperRequest(fresh, manner));
    }

    @Override
    public void pass() {
        for (PaperRequest request : List.copyOf(requests.values())) {
            if (!target.halted) {
                target.timeOut(request);
                target.settle();
            }
        }
    }

    @Override
    public void completeAll() {
        target.deviceCompletesAll();
    }

    @Override
    public boolean isHalted() {
        return target.halted;
    }

    @Override
    public List<String> taken() {
        List<String> taken = List.copyOf(target.seen);
        target.seen.clear();
        return taken;
    }

    @Override
    public String state() {
        return target.state;
    }

    @Override
    public String insides() {
        return target.state + (target.open ? ", open" : "") + (target.pointing ? ", with a device" : "")
                + (target.waitingForSent ? ", waiting for sent" : "") + (target.removing ? ", removing" : "")
                + ", count " + target.ioCount + ", sent " + names(target.sent) + ", ignored " + names(target.ignored)
                + ", pended " + names(target.pended);
    }

    private static List<String> names(List<PaperRequest> requests) {
        return Stream.of(requests)
                .flatMap(List::stream)
                .map(request -> request.name)
                .toList();
    }
}
