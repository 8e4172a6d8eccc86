package dev.gatehouse.request;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.wdk.IoType;
import java.util.Optional;

/** What a request is formatted as: by a target, which leaves a context, or by a stack location, which leaves none. */
final class FormatState {

    private Optional<FormatContext> context = Optional.empty();
    private Optional<CompletionParams> lastParams = Optional.empty();
    private boolean formatted;
    private boolean ownLocationFormatted;

    void apply(Format wanted, Irp irp, IoType lowerType) {
        if (context.isEmpty()) {
            context = Optional.of(new FormatContext());
        }
        context.get().apply(wanted, irp, lowerType);
        formatted = true;
    }

    void noteOwnLocation() {
        ownLocationFormatted = true;
        formatted = true;
    }

    /** Releases the last format, and does not look formatted any more. */
    void undo(Irp irp) {
        if (context.isPresent()) {
            release(irp);
            formatted = false;
        }
    }

    void release(Irp irp) {
        context.ifPresent(held -> held.release(irp));
    }

    void removeContext() {
        context = Optional.empty();
    }

    /** Forgets the marks that an ordinary reuse leaves. */
    void forget() {
        formatted = false;
        ownLocationFormatted = false;
    }

    long complete(Irp irp) {
        formatted = false;
        long overrun = context.map(held -> held.complete(irp)).orElse(0L);
        lastParams = Optional.of(
                context.map(FormatContext::params).orElseGet(() -> CompletionParams.NO_FORMAT.completed(irp, false)));
        return overrun;
    }

    Optional<CompletionParams> lastParams() {
        return lastParams;
    }

    Optional<CompletionParams> currentParams() {
        return context.map(FormatContext::params);
    }

    boolean isFormatted() {
        return formatted;
    }

    boolean hasContext() {
        return context.isPresent();
    }

    boolean isOwnLocationFormatted() {
        return ownLocationFormatted;
    }
}
