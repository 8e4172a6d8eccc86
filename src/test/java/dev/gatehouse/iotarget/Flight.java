package dev.gatehouse.iotarget;

/** One send of one request, as its driver sees it: it comes back once, is refused, or is forgotten. */
final class Flight {

    /** The flight of a request that was never sent. */
    static final Flight NONE = new Flight();

    static {
        NONE.landed = true;
    }

    private boolean completed;
    private boolean landed;
    private boolean refused;

    /** Tells whether the driver has the request again. */
    boolean isOver() {
        return landed || refused;
    }

    boolean isCompleted() {
        return completed;
    }

    /** The target is done with it; false if it could not be, because it was, or because it was never sent. */
    boolean complete() {
        boolean possible = !completed && !isOver();
        completed = true;
        return possible;
    }

    /** The driver learns that it came back. */
    void land() {
        landed = true;
    }

    /** WdfRequestSend returned FALSE; false if the request had come back all the same. */
    boolean refuse() {
        refused = true;
        return !completed;
    }
}
