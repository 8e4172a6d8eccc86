package dev.gatehouse.rules.threading;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** Nothing is sent under a spin lock. */
final class ReqSendWhileSpinlock extends Rule {

    ReqSendWhileSpinlock() {
        super(new RuleText(
                "ReqSendWhileSpinlock",
                "send a request while it holds a spin lock",
                "its completion routine may run before the send returns, and wants the same lock",
                "release the lock before the send",
                "devtest/kmdf-reqsendwhilespinlock.md"));
        watch(Conduct.Sends.class, this::sends);
    }

    private void sends(Conduct.Sends sends, Court court) {
        court.locks().spinLock(sends).ifPresent(held -> {
            String what = "sends " + sends.request() + " while it holds " + held.lock();
            court.breach(this, sends.driver(), sends.request(), what);
        });
    }
}
