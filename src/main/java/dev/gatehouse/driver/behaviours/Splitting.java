package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.driver.requests.OwnRequest;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.RequestType;

/**
 * One request whose bytes travel in pieces.
 *
 * <p>Whoever sends pieces counts as one that is out, so that the last one that is back, and no other, goes on: with the
 * next piece, or with the completion.
 */
final class Splitting {

    private static final Reason NOTHING = new Reason("", "there are no bytes to move in pieces");
    private static final Reason GIVEN_UP = new Reason("", "it was cancelled before all of its pieces were sent");

    private final Split split;
    private final DriverContext driver;
    private final Request request;
    private final IoTarget target;
    private final boolean writes;
    private final int length;
    private final long offset;
    private final Pieces pieces;
    private final CancelRace race;
    private Memory memory = Memory.NONE;
    private int out;
    private boolean givenUp;

    Splitting(Split split, DriverContext driver, Request request, IoTarget target) {
        StackLocation location = request.irp().currentLocation();
        this.split = split;
        this.driver = driver;
        this.request = request;
        this.target = target;
        this.writes = location.type() == RequestType.WRITE;
        this.length = writes ? location.inputLength() : location.outputLength();
        this.offset = location.byteOffset();
        this.pieces = new Pieces(length, split.size());
        this.race = new CancelRace(driver, request, this::completion);
    }

    /** Looks up the buffer, makes the request cancelable and sends what may be sent. */
    Frame begin() {
        return length == 0 ? complete(NtStatus.SUCCESS, NOTHING) : this::retrieve;
    }

    private void retrieve(Strand strand) {
        strand.writes(request);
        Output<Memory> retrieved = request.retrieved().memory(writes, split.ownType(), driver.journal());
        request.used(driver.journal(), RequestDdi.RETRIEVE, retrieved.status());
        if (retrieved.value().isPresent()) {
            memory = retrieved.get();
            strand.become(this::marked);
            strand.call(race.mark(Sequence.of(pieces.cancel(), Frame.of(false))));
        } else {
            strand.become(complete(retrieved.status(), Reason.NONE));
        }
    }

    private void marked(Strand strand) {
        strand.writes(pieces);
        out = 1;
        strand.become(strand.<NtStatus>result().isSuccess() ? new Sending() : complete(NtStatus.CANCELLED, GIVEN_UP));
    }

    /** EvtIoStop: no further piece is sent, and those that are out are cancelled. */
    Frame giveUp() {
        return strand -> {
            strand.writes(pieces);
            givenUp = true;
            strand.become(pieces.cancel());
        };
    }

    private boolean goesOn() {
        return pieces.wantsMore() && !race.isCancelled() && !givenUp;
    }

    private Format format() {
        MemoryRange part = new MemoryRange(memory, pieces.nextOffset(), pieces.nextLength());
        long deviceOffset = offset + pieces.nextOffset();
        return writes ? Format.write(part, deviceOffset) : Format.read(part, deviceOffset);
    }

    /** Sends the next piece, or all that are left. */
    private final class Sending implements Frame {

        private enum At {
            FORMAT,
            SEND,
            SENT
        }

        private At at = At.FORMAT;
        private OwnRequest piece;

        @Override
        public void step(Strand strand) {
            at = switch (at) {
                case FORMAT -> format(strand);
                case SEND -> send(strand);
                case SENT -> sent(strand);
            };
        }

        /** A cancel either is seen here, or finds the piece in the list and marks it before it is sent. */
        private At format(Strand strand) {
            strand.writes(pieces);
            strand.reads(race);
            if (!goesOn()) {
                strand.become(arrived());
                return at;
            }
            Format wanted = Splitting.this.format();
            piece = new OwnRequest(driver, target, request.name() + "/" + (pieces.count() + 1));
            pieces.add(piece);
            out++;
            strand.call(piece.format(wanted));
            return At.SEND;
        }

        private At send(Strand strand) {
            NtStatus status = strand.result();
            int number = pieces.count() - 1;
            if (status.isSuccess()) {
                strand.call(piece.send(split.options(), params -> back(number, params.status(), params.information())));
            } else {
                refused(strand, status);
            }
            return At.SENT;
        }

        private At sent(Strand strand) {
            if (!strand.<Boolean>result()) {
                refused(strand, piece.request().status());
            } else if (!split.isAtOnce()) {
                strand.become(arrived());
            }
            return At.FORMAT;
        }

        /** A piece that could not be sent counts as back, and then its sender does. */
        private void refused(Strand strand, NtStatus status) {
            strand.become(arrived());
            strand.call(back(pieces.count() - 1, status, 0));
        }
    }

    /** The first failure ends the others. */
    private Frame back(int number, NtStatus status, long information) {
        return strand -> {
            strand.writes(pieces);
            strand.become(arrived());
            if (pieces.back(number, status, information)) {
                strand.call(pieces.cancel());
            }
        };
    }

    /** One less is out; the last one goes on. */
    private Frame arrived() {
        return strand -> {
            strand.writes(pieces);
            strand.reads(race);
            out--;
            if (out > 0) {
                strand.end(null);
            } else if (goesOn()) {
                out = 1;
                strand.become(new Sending());
            } else {
                strand.become(race.release(this::completion));
            }
        };
    }

    private Frame completion() {
        boolean interrupted = pieces.failure().isSuccess() && !pieces.areComplete();
        Frame completing =
                interrupted ? complete(NtStatus.CANCELLED, GIVEN_UP) : complete(pieces.failure(), pieces.why());
        return Sequence.of(pieces.delete(), completing);
    }

    private Frame complete(NtStatus status, Reason why) {
        return new Complete(driver.journal(), request, status, pieces.moved(), why);
    }
}
