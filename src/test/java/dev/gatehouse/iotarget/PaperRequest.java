package dev.gatehouse.iotarget;

/** A request on paper: what the reference's tables ask about it. */
final class PaperRequest {

    final String name;
    final RigDevice.Manner manner;
    boolean ignores;
    boolean marked;
    boolean timed;
    boolean timedOut;
    boolean done;
    String status = "SUCCESS";
    Runnable sender = PaperCalls.NOBODY;

    PaperRequest(String name, RigDevice.Manner manner) {
        this.name = name;
        this.manner = manner;
    }
}
