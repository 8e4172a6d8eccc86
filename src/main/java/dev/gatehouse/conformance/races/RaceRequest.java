package dev.gatehouse.conformance.races;

import dev.gatehouse.conformance.Fields;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One request of a race: what its driver and its device know of it, and what has become of it. */
final class RaceRequest {

    final Request request;
    private final List<Object> completions = new ArrayList<>();
    private final List<Object> resends = new ArrayList<>();
    /** The newest send that the scenario asked for: a resend does the same. */
    Fields send = new Fields(Map.of());

    boolean prepared;
    boolean atDevice;
    private boolean sent;
    private long delivered;
    private long resendsLeft;

    RaceRequest(String name, DriverIdentity driver) {
        this.request = Request.create(name, driver);
    }

    /** It is about to be sent because the scenario says so. */
    void beginSend(Fields operation) {
        send = operation;
        resendsLeft = operation.number("resendOnCompletion", 0);
    }

    /** WdfRequestReuse, where it was sent before. */
    void reuseIfSent() {
        if (sent) {
            request.reuse(NtStatus.SUCCESS);
            sent = false;
        }
    }

    void sent() {
        sent = true;
        prepared = false;
    }

    void delivered() {
        delivered++;
        atDevice = true;
    }

    void completed(NtStatus status, long information) {
        completions.add(List.of(status.hex(), information));
    }

    boolean takeResend() {
        boolean resends = resendsLeft > 0;
        resendsLeft -= resends ? 1 : 0;
        return resends;
    }

    void resendsNoMore() {
        resendsLeft = 0;
    }

    void resent(Map<String, Object> result) {
        resends.add(result);
    }

    /** What has become of it so far. */
    Map<String, Object> outcome() {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("delivered", delivered);
        outcome.put("completions", List.copyOf(completions));
        if (!resends.isEmpty()) {
            outcome.put("resends", List.copyOf(resends));
        }
        return outcome;
    }

    @Override
    public String toString() {
        return "race request " + request;
    }
}
