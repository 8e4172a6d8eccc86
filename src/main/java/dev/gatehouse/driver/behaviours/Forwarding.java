package dev.gatehouse.driver.behaviours;

import dev.gatehouse.bytes.ByteString;
import dev.gatehouse.bytes.Transformed;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestTarget;
import dev.gatehouse.request.ReuseParams;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;

/** One request on its way through a driver that forwards. */
final class Forwarding implements Frame {

    private static final Reason CANCELLED = new Reason("", "it was cancelled before the driver sent it again");

    private enum At {
        FORMAT,
        SEND,
        SENT
    }

    private final Forward forward;
    private final DriverContext driver;
    private final Request request;
    private final IoTarget target;
    private final Passage passage;
    private At at = At.FORMAT;
    private int retries;

    Forwarding(Forward forward, DriverContext driver, Request request, IoTarget target) {
        this.forward = forward;
        this.driver = driver;
        this.request = request;
        this.target = target;
        this.passage = forward.passage(driver, request, target);
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case FORMAT -> format(strand);
            case SEND -> send(strand);
            case SENT -> sent(strand);
        };
    }

    private At format(Strand strand) {
        strand.writes(request);
        Transformed down = passage.down();
        if (down.isGood()) {
            strand.call(passage.format());
        } else {
            strand.become(complete(down.status(), 0, new Reason("", down.why())));
        }
        return At.SEND;
    }

    private At send(Strand strand) {
        strand.writes(request);
        if (!passage.formatted().isSuccess()) {
            strand.become(complete(passage.formatted(), 0, Reason.NONE));
            return at;
        }
        request.irp().nextLocation().setFile(request.irp().currentLocation().file());
        if (forward.isFollowed()) {
            request.setCompletionRoutine(this::completed);
        }
        strand.call(target.send(request, forward.options()));
        return At.SENT;
    }

    private At sent(Strand strand) {
        if (!strand.<Boolean>result()) {
            strand.become(complete(
                    request.status(), request.information(), request.irp().reason()));
        } else if (forward.options().synchronous()) {
            strand.become(this::back);
        } else {
            strand.end(null);
        }
        return at;
    }

    private Frame completed(Request completed, RequestTarget from, CompletionParams params) {
        return this::back;
    }

    private void back(Strand strand) {
        strand.writes(request);
        if (!forward.retry().wants(request.status(), retries)) {
            strand.become(arrived());
            return;
        }
        retries++;
        driver.journal().noted(request.name(), "is sent again by " + driver.name(), why());
        Frame again = forward.retry().after() == 0 ? this::again : forward.delay(driver, request, this::restart);
        strand.become(request.isMarked() ? Sequence.of(this::reuse, again) : again);
    }

    private Reason why() {
        return new Reason("", "retry " + retries + " of " + forward.retry().times() + " after " + request.status());
    }

    /** The request goes up with the status that it has, and for the same reason. */
    private Frame arrived() {
        NtStatus status = request.status();
        Transformed up = status.isSuccess() ? passage.up(request.information()) : failure(status);
        return up.isGood() || up.why().isEmpty()
                ? complete(
                        status,
                        passage.information(request.information()),
                        request.irp().reason())
                : complete(up.status(), 0, new Reason("", up.why()));
    }

    private static Transformed failure(NtStatus status) {
        return new Transformed(ByteString.EMPTY, status, "");
    }

    private Frame complete(NtStatus status, long information, Reason why) {
        return new Complete(driver.journal(), request, status, information, why);
    }

    /**
     * What was cancelled, as by the time-out of the send, is refused by every target until it is reused. The time-out
     * has set the packet's cancel bit, and WdfRequestReuse clears it: a cancel of the sender's is forgotten with it.
     */
    private void reuse(Strand strand) {
        strand.writes(request);
        strand.writes(request.irp());
        request.used(driver.journal(), RequestDdi.REUSE, NtStatus.SUCCESS);
        request.reuse(ReuseParams.of(NtStatus.SUCCESS), driver.journal());
        strand.end(null);
    }

    /** WdfRequestIsCanceled: nobody wants it any more. */
    private void again(Strand strand) {
        strand.reads(request.irp());
        if (request.irp().isCancelled()) {
            request.used(driver.journal(), RequestDdi.IS_CANCELED, NtStatus.CANCELLED);
            strand.become(complete(NtStatus.CANCELLED, 0, CANCELLED));
        } else {
            restart(strand);
        }
    }

    private void restart(Strand strand) {
        at = At.FORMAT;
        strand.become(this);
    }
}
