package dev.gatehouse.iotarget;

import dev.gatehouse.irp.CallDriver;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestTarget;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WaitObject;
import java.util.OptionalLong;

/**
 * WdfRequestSend with SYNCHRONOUS (FxIoTarget::SubmitSync): steps Y1 to Y4 after the submission.
 *
 * <p>The driver's own completion routine is called first, by whoever completes the request; then the wait ends.
 */
final class SendSynchronously implements Frame {

    private enum At {
        SUBMIT,
        DELIVER,
        WAIT,
        LOOK,
        NOTE_TIMEOUT,
        CANCEL,
        WAIT_ON,
        RETURN
    }

    private final IoTarget target;
    private final Request request;
    private final SendOptions options;
    private final CompletionRoutine drivers;
    private final boolean restoresRoutine;
    private final WaitObject done;
    private At at = At.SUBMIT;

    /** A send that calls the driver's own routine, and leaves it registered where the request is not sent. */
    SendSynchronously(IoTarget target, Request request, SendOptions options) {
        this(target, request, options, request.completionRoutine(), true);
    }

    /** A send that replaces the driver's routine, and leaves its own behind where the request is not sent. */
    static SendSynchronously withoutRoutine(IoTarget target, Request request, SendOptions options) {
        return new SendSynchronously(target, request, options, CompletionRoutine.NONE, false);
    }

    private SendSynchronously(
            IoTarget target, Request request, SendOptions options, CompletionRoutine drivers, boolean restoresRoutine) {
        this.target = target;
        this.request = request;
        this.options = options;
        this.drivers = drivers;
        this.restoresRoutine = restoresRoutine;
        this.done = new WaitObject(request + " to complete");
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case SUBMIT -> {
                strand.writes(request);
                request.setCompletionRoutine(new Waking());
                strand.call(new Submit(target, request, options));
                yield At.DELIVER;
            }
            case DELIVER -> deliver(strand);
            case WAIT -> {
                strand.call(waitUntil(limit(strand)).following(systemTime()));
                yield At.LOOK;
            }
            case LOOK -> strand.<Boolean>result() ? At.RETURN : At.NOTE_TIMEOUT;
            case NOTE_TIMEOUT -> noteTimeout(strand);
            case CANCEL -> {
                strand.call(new CancelRequest(target.journal(), request, "its time-out"));
                yield At.WAIT_ON;
            }
            case WAIT_ON -> {
                strand.call(waitUntil(Long.MAX_VALUE));
                yield At.RETURN;
            }
            case RETURN -> {
                strand.end(true);
                yield at;
            }
        };
    }

    private At deliver(Strand strand) {
        Submission submission = strand.result();
        strand.reads(target);
        if (submission.kind() == Submission.Kind.REFUSED) {
            strand.writes(request);
            restoreRoutine();
            target.remarks().refuse(strand, request, submission.status(), submission.reason());
        } else if (submission.kind() == Submission.Kind.SENT) {
            strand.call(new CallDriver(request.irp(), target.device(), target.journal()));
        }
        return At.WAIT;
    }

    private void restoreRoutine() {
        if (restoresRoutine) {
            request.setCompletionRoutine(drivers);
        }
    }

    private long limit(Strand strand) {
        return options.timesOut() ? Timeouts.due(strand.agenda(), options) : Long.MAX_VALUE;
    }

    private OptionalLong systemTime() {
        return options.timesOutAtSystemTime() ? OptionalLong.of(options.timeout()) : OptionalLong.empty();
    }

    private WaitFrame waitUntil(long due) {
        return new WaitFrame("synchronous send of " + request, done, due, target.journal());
    }

    private At noteTimeout(Strand strand) {
        if (!strand.acquire(target.guarded().lock)) {
            return at;
        }
        Tracking.of(request).cancelledFromTimer = true;
        strand.release(target.guarded().lock);
        return At.CANCEL;
    }

    /** The framework's own routine, around the driver's where there is one. */
    private final class Waking implements CompletionRoutine {

        @Override
        public boolean isDrivers() {
            return drivers != CompletionRoutine.NONE;
        }

        @Override
        public Frame completed(Request completed, RequestTarget from, CompletionParams params) {
            return new Frame() {
                private boolean called;

                @Override
                public void step(Strand strand) {
                    if (called) {
                        strand.writes(done);
                        done.signal();
                        strand.end(null);
                    } else {
                        called = true;
                        strand.call(drivers.completed(completed, from, params));
                    }
                }
            };
        }
    }
}
