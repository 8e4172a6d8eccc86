package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.requests.OwnRequest;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;

/** The requests that a request was split into, in the order of their bytes, and what has become of them. */
final class Pieces {

    private static final class Piece {

        private final OwnRequest request;
        private final int length;
        private boolean back;
        private long moved;

        Piece(OwnRequest request, int length) {
            this.request = request;
            this.length = length;
        }
    }

    private final int total;
    private final int size;
    private final List<Piece> made = new ArrayList<>();
    private NtStatus failure = NtStatus.SUCCESS;
    private Reason why = Reason.NONE;
    private boolean cut;

    /** So many bytes, of which each piece moves a number at most. */
    Pieces(int total, int size) {
        this.total = total;
        this.size = size;
    }

    int count() {
        return made.size();
    }

    /** Where the next piece begins. */
    int nextOffset() {
        return made.size() * size;
    }

    /** How long it is. */
    int nextLength() {
        return Math.min(size, total - nextOffset());
    }

    /** Whether there are bytes left that a further piece could move. */
    boolean wantsMore() {
        return nextOffset() < total && failure.isSuccess() && !cut;
    }

    void add(OwnRequest request) {
        made.add(new Piece(request, nextLength()));
    }

    /** A piece has come back, or could not be sent; tells whether it is the first that failed. */
    boolean back(int number, NtStatus status, long information) {
        Piece piece = made.get(number);
        boolean first = failure.isSuccess() && !status.isSuccess();
        piece.back = true;
        piece.moved = information;
        cut |= information < piece.length;
        if (first) {
            failure = status;
            why = reason(piece.request.request());
        }
        return first;
    }

    /** One that a closed target did not format has no packet. */
    private static Reason reason(Request request) {
        return request.hasIrp() ? request.irp().reason() : Reason.NONE;
    }

    /** STATUS_SUCCESS, or the status of the piece that failed first. */
    NtStatus failure() {
        return failure;
    }

    Reason why() {
        return why;
    }

    /** Whether every byte was moved that could be: all of them, or those up to a piece that came back short. */
    boolean areComplete() {
        return failure.isSuccess() && (cut || nextOffset() >= total);
    }

    /** How many bytes were moved without a gap. */
    long moved() {
        long bytes = 0;
        for (Piece piece : made) {
            bytes += piece.moved;
            if (piece.moved < piece.length) {
                return bytes;
            }
        }
        return bytes;
    }

    /** WdfRequestCancelSentRequest for each that is out, in the order of their bytes. */
    Frame cancel() {
        return new Frame() {
            private int next;

            @Override
            public void step(Strand strand) {
                strand.reads(Pieces.this);
                while (next < made.size() && made.get(next).back) {
                    next++;
                }
                if (next < made.size()) {
                    strand.call(made.get(next++).request.cancel());
                } else {
                    strand.end(null);
                }
            }
        };
    }

    /** WdfObjectDelete of each: a format refers to the memory of the request that was split until then. */
    Frame delete() {
        return Sequence.of(made.stream().map(piece -> piece.request.delete()).toList());
    }
}
