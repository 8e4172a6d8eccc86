package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.irp.Buffers;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.OptionalLong;

/** Completes a request at once, with a status and bytes. */
public final class CompleteHere implements Behaviour {

    private final NtStatus status;
    private final byte[] bytes;
    private final OptionalLong information;
    private final IoType ownType;
    private final Reason why;

    /** Information is the number of bytes answered, or of bytes written, unless it is given. */
    public CompleteHere(NtStatus status, byte[] bytes, OptionalLong information, IoType ownType, Reason why) {
        this.status = status;
        this.bytes = bytes.clone();
        this.information = information;
        this.ownType = ownType;
        this.why = why;
    }

    @Override
    public Frame handle(DriverContext driver, Request request) {
        return strand -> {
            strand.writes(request);
            long answered = Buffers.output(request.irp(), ownType).put(0, bytes);
            strand.become(new Complete(
                    driver.journal(), request, status, information.orElse(natural(request, answered)), why));
        };
    }

    private long natural(Request request, long answered) {
        boolean written = request.irp().currentLocation().type() == RequestType.WRITE && status.isSuccess();
        return written ? request.irp().currentLocation().inputLength() : answered;
    }
}
