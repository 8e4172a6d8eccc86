package dev.gatehouse.driver.behaviours;

import dev.gatehouse.bytes.Transform;
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

/**
 * Sends a request on and completes it upward with what came back.
 *
 * <p>Asynchronously the completion routine does that; synchronously the driver itself, after the send.
 */
public final class Forward implements Behaviour {

    private final Function<DriverContext, IoTarget> through;
    private final SendOptions options;
    private final IoType ownType;
    private final Transform down;
    private final Transform up;
    private final RetryPolicy retry;
    private final boolean followed;
    private final Map<Request, RetryDelay> waiting = new LinkedHashMap<>();

    /**
     * A driver that forwards.
     *
     * @param through the target it sends to
     * @param options synchronous or not, with a time-out or without
     * @param ownType how its own device takes the buffers of reads and writes
     * @param down what it does to the input before it sends
     * @param up what it does to the output after it came back
     * @param retry when it sends again what failed; only for one that is not synchronous
     */
    public Forward(
            Function<DriverContext, IoTarget> through,
            SendOptions options,
            IoType ownType,
            Transform down,
            Transform up,
            RetryPolicy retry) {
        this(through, options, ownType, down, up, retry, !options.synchronous());
    }

    private Forward(
            Function<DriverContext, IoTarget> through,
            SendOptions options,
            IoType ownType,
            Transform down,
            Transform up,
            RetryPolicy retry,
            boolean followed) {
        this.through = through;
        this.options = options;
        this.ownType = ownType;
        this.down = down;
        this.up = up;
        this.retry = retry;
        this.followed = followed;
    }

    /** A driver that sends on what comes as it comes. */
    public static Forward unchanged(Function<DriverContext, IoTarget> through, SendOptions options, IoType ownType) {
        return new Forward(through, options, ownType, Transform.NONE, Transform.NONE, RetryPolicy.NEVER);
    }

    /** A driver that forgets to set a completion routine. */
    public Forward withoutCompletionRoutine() {
        return new Forward(through, options, ownType, down, up, retry, false);
    }

    @Override
    public Frame handle(DriverContext driver, Request request) {
        return new Forwarding(this, driver, request, through.apply(driver));
    }

    /** A request is let go while it waits to be sent again. */
    @Override
    public Optional<Frame> letGo(DriverContext driver, Request request, Supplier<Frame> next) {
        return Optional.ofNullable(waiting.get(request))
                .map(delay -> delay.letGo(() -> {
                    waiting.remove(request);
                    return next.get();
                }));
    }

    Passage passage(DriverContext driver, Request request, IoTarget target) {
        return Reframed.isNeeded(request.irp().currentLocation(), down, up)
                ? new Reframed(request, target, ownType, down, up)
                : new InPlace(driver, request, ownType, down, up);
    }

    /** Waits until it is time to send a request again; one that is completed meanwhile never comes back. */
    Frame delay(DriverContext driver, Request request, Frame again) {
        waiting.keySet().removeIf(Request::isCompleted);
        RetryDelay delay = new RetryDelay(driver, request, retry.after(), () -> {
            waiting.remove(request);
            return again;
        });
        waiting.put(request, delay);
        return delay.begin();
    }

    SendOptions options() {
        return options;
    }

    RetryPolicy retry() {
        return retry;
    }

    boolean isFollowed() {
        return followed;
    }
}
