package dev.gatehouse.journal;

import dev.gatehouse.wdk.BufferForm;
import dev.gatehouse.wdk.DeviceCall;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.LockUse;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TargetDdi;
import java.util.ArrayList;
import java.util.List;

/** Tells whoever watches what drivers do: one method a kind; where nobody watches nothing is made. */
public final class Witness {

    private final Journal journal;
    private final List<ConductSink> watchers = new ArrayList<>();

    Witness(Journal journal) {
        this.journal = journal;
    }

    /** Adds somebody who sees what every driver does from now on. */
    public void add(ConductSink watcher) {
        watchers.add(watcher);
    }

    /** Tells whether there is somebody to tell; a journal that is off tells nobody. */
    public boolean isWatched() {
        return !watchers.isEmpty() && !journal.isOff();
    }

    /** The lane whose step is being taken. */
    public String lane() {
        return journal.lane();
    }

    /** Tells something; to be called only where somebody {@link #isWatched watches}. */
    public void saw(Conduct conduct) {
        for (ConductSink watcher : watchers) {
            watcher.on(conduct);
        }
    }

    /** A driver called a DDI on a request. */
    public void used(String driver, String request, RequestDdi ddi, boolean fromQueue, NtStatus status) {
        if (isWatched()) {
            saw(new Conduct.Used(lane(), driver, request, ddi, fromQueue, status));
        }
    }

    /** The framework calls a callback. */
    public void entered(String driver, String callback, String request, String target) {
        if (isWatched()) {
            saw(new Conduct.Entered(lane(), driver, callback, request, target));
        }
    }

    /** A callback returned. */
    public void left(String driver, String callback, String request, String target, NtStatus status) {
        if (isWatched()) {
            saw(new Conduct.Left(lane(), driver, callback, request, target, status));
        }
    }

    /** A driver called a DDI on a target. */
    public void called(String driver, TargetDdi ddi, String target, Irql irql) {
        if (isWatched()) {
            saw(new Conduct.Called(lane(), driver, ddi, target, irql));
        }
    }

    /** A Start, Stop or Purge returned. */
    public void returned(String driver, TargetDdi ddi, String target) {
        if (isWatched()) {
            saw(new Conduct.Returned(lane(), driver, ddi, target));
        }
    }

    /** A driver acknowledged the stop of a request. */
    public void acknowledged(String driver, String request, boolean requeue, boolean resumes) {
        if (isWatched()) {
            saw(new Conduct.Acknowledged(lane(), driver, request, requeue, resumes));
        }
    }

    /** A power-down or removal waits for requests that a driver has from a queue. */
    public void queueWaits(String driver, String queue, String requests) {
        if (isWatched()) {
            saw(new Conduct.QueueWaits(lane(), driver, queue, requests));
        }
    }

    /** A driver stops, drains or purges a queue. */
    public void queueCalled(String driver, String ddi, String queue) {
        if (isWatched()) {
            saw(new Conduct.QueueCalled(lane(), driver, ddi, queue));
        }
    }

    /** It waits no longer. */
    public void queueWentOn(String driver, String queue) {
        if (isWatched()) {
            saw(new Conduct.QueueWentOn(lane(), driver, queue));
        }
    }

    /** A driver acquired or released a lock, or tried to. */
    public void locks(String driver, String lock, boolean spin, LockUse use) {
        if (isWatched()) {
            saw(new Conduct.Locks(lane(), driver, lock, spin, use));
        }
    }

    /** A driver called something for its device or a packet. */
    public void callsDevice(String driver, DeviceCall ddi, String subject) {
        if (isWatched()) {
            saw(new Conduct.CallsDevice(lane(), driver, ddi, subject));
        }
    }

    /** A request came back with more Information than its sender has room for. */
    public void overran(String driver, String request, String target, long bytes) {
        if (isWatched()) {
            saw(new Conduct.Overran(lane(), driver, request, target, bytes));
        }
    }

    /** A driver asks for the bytes of a request that it has. */
    public void retrieved(String driver, String request, BufferForm form, boolean input, RequestType type) {
        if (isWatched()) {
            saw(new Conduct.Retrieved(lane(), driver, request, form, input, type));
        }
    }

    /** A driver gets at the bytes of a request that it has completed. */
    public void touched(
            String driver, String request, BufferForm form, boolean retrieval, boolean input, RequestType type) {
        if (isWatched()) {
            saw(new Conduct.Touched(lane(), driver, request, form, retrieval, input, type));
        }
    }
}
