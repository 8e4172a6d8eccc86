package dev.gatehouse.driver.requests;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;

/** One of a reader's requests: over and over again reused, formatted and sent. */
final class ReaderRequest {

    private enum State {
        IDLE,
        OUT,
        WAITING
    }

    private enum At {
        CLAIM,
        FORMAT,
        SEND,
        SENT
    }

    private final ContinuousReader reader;
    private final DriverContext driver;
    private final IoTarget target;
    private final String name;
    private final DriverTimer timer;
    private final MemoryRange input;
    private final MemoryRange output;
    private Optional<OwnRequest> request = Optional.empty();
    private State state = State.IDLE;

    ReaderRequest(ContinuousReader reader, DriverContext driver, IoTarget target, String name) {
        this.reader = reader;
        this.driver = driver;
        this.target = target;
        this.name = name;
        this.timer = new DriverTimer(
                driver.name() + "'s timer for " + name, Irql.DISPATCH, driver.journal(), () -> send(State.WAITING));
        this.input = memory(name + "'s input", reader.config().input().length());
        this.input.memory().copyFrom(reader.config().input().toArray(), 0);
        this.output = memory(name + "'s output", reader.config().length());
    }

    private static MemoryRange memory(String name, int size) {
        return Memory.create(name, size).value().map(MemoryRange::all).orElse(MemoryRange.NONE);
    }

    boolean isOut() {
        return state == State.OUT;
    }

    /** Sends it, unless it is out or waits to be sent again. */
    Frame send() {
        return send(State.IDLE);
    }

    private Frame send(State from) {
        return new Sending(from);
    }

    /** Claims, reuses, formats and sends; nothing happens where the reader has stopped meanwhile. */
    private final class Sending implements Frame {

        private final State from;
        private At at = At.CLAIM;

        Sending(State from) {
            this.from = from;
        }

        @Override
        public void step(Strand strand) {
            at = switch (at) {
                case CLAIM -> claim(strand);
                case FORMAT -> {
                    strand.call(own().format(reader.config().format(input, output)));
                    yield At.SEND;
                }
                case SEND -> formatted(strand);
                case SENT -> {
                    strand.become(strand.<Boolean>result() ? Frame.of(null) : back(State.IDLE));
                    yield at;
                }
            };
        }

        /** In one step with the reuse, as under the driver's lock: a stop either comes before or marks the request. */
        private At claim(Strand strand) {
            strand.writes(reader);
            if (state != from || !reader.isRunning()) {
                state = state == from ? State.IDLE : state;
                strand.end(null);
                return at;
            }
            state = State.OUT;
            if (request.isPresent()) {
                strand.call(own().reuse());
            } else {
                request = Optional.of(new OwnRequest(driver, target, name));
            }
            return At.FORMAT;
        }

        private At formatted(Strand strand) {
            if (strand.<NtStatus>result().isSuccess()) {
                strand.call(own().send(SendOptions.NONE, params -> completed(params.status())));
            } else {
                strand.become(back(State.IDLE));
            }
            return At.SENT;
        }
    }

    private OwnRequest own() {
        return request.orElseThrow(() -> new IllegalStateException("impossible: " + name + " was never made"));
    }

    private Frame completed(NtStatus status) {
        if (status.isSuccess()) {
            return Sequence.of(back(State.IDLE), driver.observer().maySendAgain() ? send() : Frame.of(null));
        }
        boolean again = reader.config().sendsAgain() && !status.equals(NtStatus.CANCELLED);
        return again ? Sequence.of(back(State.WAITING), retry()) : back(State.IDLE);
    }

    /** It has come back, or could not be sent. */
    private Frame back(State next) {
        return strand -> {
            strand.writes(reader);
            state = next;
            reader.noteBack();
            strand.end(null);
        };
    }

    private Frame retry() {
        return strand -> {
            strand.writes(reader);
            boolean wanted = state == State.WAITING
                    && reader.isRunning()
                    && driver.observer().maySendAgain();
            long after = reader.config().after();
            if (wanted) {
                strand.become(after == 0 ? send(State.WAITING) : timer.start(after));
            } else {
                state = state == State.WAITING ? State.IDLE : state;
                strand.end(null);
            }
        };
    }

    /** WdfTimerStop; a callback that runs is waited for. */
    Frame stopTimer() {
        return strand -> {
            strand.writes(reader);
            if (state == State.WAITING) {
                state = State.IDLE;
                strand.become(timer.stop(true));
            } else {
                strand.end(null);
            }
        };
    }

    /** WdfRequestCancelSentRequest, where it is out. */
    Frame cancel() {
        return strand -> {
            strand.reads(reader);
            strand.become(isOut() ? own().cancel() : Frame.of(null));
        };
    }
}
