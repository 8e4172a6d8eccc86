package dev.gatehouse.request;

import dev.gatehouse.virtualtime.Part;

/** Whether somebody tried to cancel a request since it was last reused (m_Canceled): a plain store without a lock. */
public final class CancelMark implements Part {

    private final Request request;
    private boolean set;

    CancelMark(Request request) {
        this.request = request;
    }

    boolean isSet() {
        return set;
    }

    void set(boolean value) {
        set = value;
    }

    @Override
    public Object whole() {
        return request;
    }

    @Override
    public String toString() {
        return "mark of " + request;
    }
}
