package dev.gatehouse.rules.power;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** What is kept over a power-down is gone on with. */
final class EvtIoStopResume extends Rule {

    EvtIoStopResume() {
        super(new RuleText(
                "EvtIoStopResume",
                "keep a request over a power-down without an EvtIoResume",
                "nobody tells the driver when it may go on with the request",
                "register an EvtIoResume, or give the request back with Requeue TRUE",
                "devtest/kmdf-evtiostopresume.md"));
        watch(Conduct.Acknowledged.class, this::acknowledged);
    }

    private void acknowledged(Conduct.Acknowledged said, Court court) {
        if (!said.requeue() && !said.resumes()) {
            court.breach(this, said.driver(), said.request(), "keeps " + said.request() + " and has no EvtIoResume");
        }
    }
}
