package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Cancelable;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps a request, cancelable or not, until the scenario tells the driver what to do with it. */
public final class Pend implements Behaviour {

    private static final Reason CANCELLED = new Reason("", "the driver completes what is cancelled while it keeps it");

    private final boolean cancelable;
    private final List<Request> kept = new ArrayList<>();

    /** A driver that marks what it keeps cancelable, or one that leaves that to the scenario. */
    public Pend(boolean cancelable) {
        this.cancelable = cancelable;
    }

    @Override
    public Frame handle(DriverContext driver, Request request) {
        return cancelable ? keepCancelable(driver, request) : keep(request);
    }

    private Frame keep(Request request) {
        return strand -> {
            strand.writes(request);
            kept.add(request);
            strand.end(null);
        };
    }

    private Frame keepCancelable(DriverContext driver, Request request) {
        return new Frame() {
            private boolean marked;

            @Override
            public void step(Strand strand) {
                if (!marked) {
                    marked = true;
                    kept.add(request);
                    strand.call(Cancelable.mark(driver.journal(), request, cancelled -> cancel(driver, cancelled)));
                } else if (strand.<NtStatus>result().isSuccess()) {
                    strand.end(null);
                } else {
                    strand.become(cancel(driver, request));
                }
            }
        };
    }

    private Frame cancel(DriverContext driver, Request request) {
        kept.remove(request);
        return new Complete(driver.journal(), request, NtStatus.CANCELLED, 0, CANCELLED);
    }

    /** Finds a request that is kept, by its name. */
    public Optional<Request> find(String name) {
        return kept.stream()
                .filter(request -> request.name().equals(name) && !request.isCompleted())
                .findFirst();
    }

    /** The driver is told to send on a request that it keeps; too late where that is being cancelled. */
    public Frame sendOn(DriverContext driver, Request request, Behaviour sending) {
        return released(driver, request, () -> sending.handle(driver, request));
    }

    /** The driver is told to complete a request that it keeps; too late where that is being cancelled. */
    public Frame complete(DriverContext driver, Request request, NtStatus status, long information, Reason why) {
        return released(driver, request, () -> new Complete(driver.journal(), request, status, information, why));
    }

    @Override
    public Optional<Frame> letGo(DriverContext driver, Request request, Supplier<Frame> next) {
        return find(request.name()).map(found -> released(driver, found, next));
    }

    /** The driver is told to give away a request that it keeps; too late where that is being cancelled. */
    public Frame released(DriverContext driver, Request request, Supplier<Frame> next) {
        return request.hold().isMarkedCancelable() ? unmarked(driver, request, next) : letGo(request, next);
    }

    private Frame letGo(Request request, Supplier<Frame> next) {
        return strand -> {
            kept.remove(request);
            strand.become(next.get());
        };
    }

    private Frame unmarked(DriverContext driver, Request request, Supplier<Frame> next) {
        return new Frame() {
            private boolean unmarked;

            @Override
            public void step(Strand strand) {
                if (!unmarked) {
                    unmarked = true;
                    strand.call(Cancelable.unmark(driver.journal(), request));
                } else if (strand.<NtStatus>result().isSuccess()) {
                    kept.remove(request);
                    strand.become(next.get());
                } else {
                    strand.end(null);
                }
            }
        };
    }
}
