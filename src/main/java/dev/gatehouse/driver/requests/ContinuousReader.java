package dev.gatehouse.driver.requests;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.driver.requests.ReaderConfig.PowerDown;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.TargetState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps some requests outstanding on a general target: each is sent again from its completion routine.
 *
 * <p>Not the continuous reader of a USB pipe (WdfUsbTargetPipeConfigContinuousReader), which only those targets have,
 * but what drivers build themselves for the others. While the target is not open it is idle; what comes back
 * cancelled, or could not be sent, is not sent again until the reader is started anew.
 */
public final class ContinuousReader {

    private final DriverContext driver;
    private final ReaderConfig config;
    private final WaitObject idle;
    private final List<ReaderRequest> requests = new ArrayList<>();
    private boolean running;

    /** A reader of a driver; it begins when it is started. */
    public ContinuousReader(DriverContext driver, ReaderConfig config) {
        this.driver = driver;
        this.config = config;
        this.idle = new WaitObject("the requests of " + driver.name() + "'s reader " + config.name() + " to come back");
    }

    ReaderConfig config() {
        return config;
    }

    boolean isRunning() {
        return running;
    }

    /** Tells whether it reads from a remote target of that name. */
    public boolean readsFrom(String link) {
        return config.link().filter(link::equals).isPresent();
    }

    private IoTarget target() {
        return config.link()
                .<IoTarget>map(name -> driver.remote(name).orElseThrow())
                .orElseGet(driver::local);
    }

    private boolean isOpen() {
        return switch (target().state()) {
            case STARTED, STOPPED, PURGED -> true;
            case CLOSED_FOR_QUERY_REMOVE, CLOSED, DELETED -> false;
        };
    }

    /** The device has entered D0: what is not outstanding is sent, in the order of its numbers. */
    public Frame enterD0() {
        return strand -> {
            boolean purged = config.powerDown() == PowerDown.PURGE && target().state() == TargetState.PURGED;
            strand.become(purged ? Sequence.of(target().start(), start()) : start());
        };
    }

    /** Sends what is not outstanding, if the target is open. */
    public Frame start() {
        return strand -> {
            strand.writes(this);
            running = isOpen();
            if (running && requests.isEmpty()) {
                makeRequests();
            }
            strand.become(running ? all(ReaderRequest::send) : Frame.of(null));
        };
    }

    private void makeRequests() {
        for (int number = 1; number <= config.requests(); number++) {
            requests.add(new ReaderRequest(this, driver, target(), config.name() + "/" + number));
        }
    }

    /** The device leaves D0: the requests are cancelled or the target is purged, if the reader does not go on. */
    public Frame leaveD0() {
        return switch (config.powerDown()) {
            case CANCEL -> stop();
            case PURGE -> Sequence.of(quiet(), purge(), this::await);
            case GO_ON -> Frame.of(null);
        };
    }

    private Frame purge() {
        return strand -> strand.become(isOpen() ? target().purge(PurgeAction.PURGE_IO_AND_WAIT) : Frame.of(null));
    }

    /** Whether it reads while its device is not in D0. */
    public boolean goesOn() {
        return config.powerDown() == PowerDown.GO_ON;
    }

    /** Cancels all that is outstanding in the order of its numbers, and waits until it has come back. */
    public Frame stop() {
        return Sequence.of(quiet(), all(ReaderRequest::cancel), this::await);
    }

    /** From now on nothing is sent again, neither from a completion routine nor from a timer. */
    private Frame quiet() {
        return strand -> {
            strand.writes(this);
            running = false;
            idle.clear();
            strand.become(all(ReaderRequest::stopTimer));
        };
    }

    private Frame all(Function<ReaderRequest, Frame> action) {
        return strand -> strand.become(Sequence.of(requests.stream().map(action).toList()));
    }

    private void await(Strand strand) {
        strand.reads(this);
        if (requests.stream().anyMatch(ReaderRequest::isOut)) {
            strand.await(idle);
        } else {
            strand.end(null);
        }
    }

    void noteBack() {
        if (!running && requests.stream().noneMatch(ReaderRequest::isOut)) {
            idle.signal();
        }
    }
}
