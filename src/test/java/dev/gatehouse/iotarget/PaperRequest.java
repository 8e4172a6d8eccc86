package dev.gatehouse.iotarget;

/** A request on paper: what the reference's tables ask about it. */
final class PaperRequest {

    final String name;
    final boolean cancelable;
    boolean ignores;
    boolean marked;
    boolean timed;
    boolean timedOut;
    boolean done;
    String status = "SUCCESS";
    Runnable sender = PaperCalls.NOBODY;

    PaperRequest(String name, boolean cancelable) {
        this.name = name;
        this.cancelable = cancelable;
    }
}
