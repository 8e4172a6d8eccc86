package dev.gatehouse.world;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;

/** A driver opens a target, and goes on where that was a success; ends with the status of the open. */
final class Opening implements Frame {

    private final Frame open;
    private final Frame afterwards;
    private NtStatus status = NtStatus.SUCCESS;
    private int calls;

    Opening(Frame open, Frame afterwards) {
        this.open = open;
        this.afterwards = afterwards;
    }

    @Override
    public void step(Strand strand) {
        switch (calls++) {
            case 0 -> strand.call(open);
            case 1 -> {
                status = strand.result();
                strand.call(status.isSuccess() ? afterwards : Frame.of(null));
            }
            default -> strand.end(status);
        }
    }
}
