package dev.gatehouse.wdk;

/** What a driver calls to open, close, control and ask an I/O target, and the highest IRQL at which it may. */
public enum TargetDdi {
    OPEN("WdfIoTargetOpen", Irql.PASSIVE),
    CLOSE("WdfIoTargetClose", Irql.PASSIVE),
    CLOSE_FOR_QUERY_REMOVE("WdfIoTargetCloseForQueryRemove", Irql.PASSIVE),
    DELETE("WdfObjectDelete", Irql.DISPATCH),
    START("WdfIoTargetStart", Irql.DISPATCH),
    STOP_AND_CANCEL("WdfIoTargetStop(CancelSentIo)", Irql.PASSIVE),
    STOP_AND_WAIT("WdfIoTargetStop(WaitForSentIoToComplete)", Irql.PASSIVE),
    STOP("WdfIoTargetStop(LeaveSentIoPending)", Irql.DISPATCH),
    PURGE_AND_WAIT("WdfIoTargetPurge(PurgeIoAndWait)", Irql.PASSIVE),
    PURGE("WdfIoTargetPurge(PurgeIo)", Irql.DISPATCH),
    QUERY_PROPERTY("WdfIoTargetQueryTargetProperty", Irql.PASSIVE),
    ALLOC_AND_QUERY_PROPERTY("WdfIoTargetAllocAndQueryTargetProperty", Irql.PASSIVE),
    QUERY_FOR_INTERFACE("WdfIoTargetQueryForInterface", Irql.PASSIVE);

    private final String words;
    private final Irql highest;

    TargetDdi(String words, Irql highest) {
        this.words = words;
        this.highest = highest;
    }

    public static TargetDdi stop(SentIoAction action) {
        return switch (action) {
            case CANCEL_SENT_IO -> STOP_AND_CANCEL;
            case WAIT_FOR_SENT_IO_TO_COMPLETE -> STOP_AND_WAIT;
            case LEAVE_SENT_IO_PENDING -> STOP;
        };
    }

    public static TargetDdi purge(PurgeAction action) {
        return action == PurgeAction.PURGE_IO_AND_WAIT ? PURGE_AND_WAIT : PURGE;
    }

    public String words() {
        return words;
    }

    public Irql highest() {
        return highest;
    }

    /** Tells whether it may wait for requests that were sent: a Stop or Purge that does. */
    public boolean waitsForRequests() {
        return this == STOP_AND_CANCEL || this == STOP_AND_WAIT || this == PURGE_AND_WAIT;
    }

    /** Tells whether it is a Start, Stop or Purge, which a driver has to serialise. */
    public boolean movesGates() {
        return this == START || this == STOP || this == PURGE || waitsForRequests();
    }
}
