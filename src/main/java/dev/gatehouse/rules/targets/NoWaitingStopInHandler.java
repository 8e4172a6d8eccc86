package dev.gatehouse.rules.targets;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** Callbacks for requests do not wait for requests. */
final class NoWaitingStopInHandler extends Rule {

    NoWaitingStopInHandler() {
        super(new RuleText(
                "NoWaitingStopInHandler",
                "call a Stop or Purge that waits from a request handler, a completion routine or a cancel callback",
                "the requests that it waits for may need that very callback to return",
                "stop with LeaveSentIoPending or purge with PurgeIo there, or wait in a work item",
                "ddi/nf-wdfiotarget-wdfiotargetstop.md, ddi/nf-wdfiotarget-wdfiotargetpurge.md"));
        watch(Conduct.Called.class, this::called);
    }

    private void called(Conduct.Called called, Court court) {
        if (!called.ddi().waitsForRequests()) {
            return;
        }
        court.callbacks()
                .innermost(called)
                .filter(NoWaitingStopInHandler::isForRequest)
                .ifPresent(entered -> {
                    String what =
                            "calls " + called.ddi().words() + " on " + called.target() + " in " + entered.callback();
                    court.breach(this, called.driver(), called.target(), what);
                });
    }

    private static boolean isForRequest(Conduct.Entered entered) {
        return entered.isRequestHandler()
                || entered.callback().equals(Conduct.Entered.COMPLETION_ROUTINE)
                || entered.callback().equals(Conduct.Entered.REQUEST_CANCEL);
    }
}
