package dev.gatehouse.request;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;

/** A callback for a request, from its call to its return, for those who watch what drivers do in it. */
public final class InCallback implements Frame {

    private final Journal journal;
    private final Request request;
    private final String callback;
    private final Frame body;
    private boolean entered;

    private InCallback(Journal journal, Request request, String callback, Frame body) {
        this.journal = journal;
        this.request = request;
        this.callback = callback;
        this.body = body;
    }

    /** The same frame with its call and its return told; where nobody watches, the frame itself. */
    public static Frame of(Journal journal, Request request, String callback, Frame body) {
        return journal.witness().isWatched() ? new InCallback(journal, request, callback, body) : body;
    }

    @Override
    public void step(Strand strand) {
        String driver = request.driver().name();
        if (entered) {
            journal.witness().left(driver, callback, request.name(), "", NtStatus.SUCCESS);
            strand.end(null);
        } else {
            entered = true;
            journal.witness().entered(driver, callback, request.name(), "");
            strand.call(body);
        }
    }
}
