package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Moves the bytes of a read or a write in several requests of the driver's own, and completes it when all are back. */
public final class Split implements Behaviour {

    private final Function<DriverContext, IoTarget> through;
    private final SendOptions options;
    private final IoType ownType;
    private final int size;
    private final boolean atOnce;
    private final Map<Request, Splitting> splitting = new LinkedHashMap<>();

    /**
     * A driver that splits.
     *
     * @param through the target it sends the pieces to
     * @param options a time-out for each piece, or none
     * @param ownType how its own device takes the buffers of reads and writes
     * @param size how many bytes a piece has at most
     * @param atOnce whether it sends all pieces before the first has come back
     */
    public Split(
            Function<DriverContext, IoTarget> through, SendOptions options, IoType ownType, int size, boolean atOnce) {
        this.through = through;
        this.options = options;
        this.ownType = ownType;
        this.size = size;
        this.atOnce = atOnce;
    }

    @Override
    public Frame handle(DriverContext driver, Request request) {
        splitting.keySet().removeIf(Request::isCompleted);
        Splitting begun = new Splitting(this, driver, request, through.apply(driver));
        splitting.put(request, begun);
        return begun.begin();
    }

    /** The driver cannot give back a request whose pieces are out: it cancels them, and completes what comes back. */
    @Override
    public Optional<Frame> letGo(DriverContext driver, Request request, Supplier<Frame> next) {
        return Optional.ofNullable(splitting.get(request)).map(Splitting::giveUp);
    }

    SendOptions options() {
        return options;
    }

    IoType ownType() {
        return ownType;
    }

    int size() {
        return size;
    }

    boolean isAtOnce() {
        return atOnce;
    }
}
