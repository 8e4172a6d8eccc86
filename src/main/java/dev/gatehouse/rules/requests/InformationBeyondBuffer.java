package dev.gatehouse.rules.requests;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** Information stays within the sender's buffer. */
final class InformationBeyondBuffer extends Rule {

    InformationBeyondBuffer() {
        super(new RuleText(
                "InformationBeyondBuffer",
                "report more bytes than the sender gave it room for",
                "the framework copies so many back, and overwrites what comes after the buffer",
                "set Information to what was really transferred",
                "FxRequestContext::CopyParameters; wdf/completing-i-o-requests.md"));
        watch(Conduct.Overran.class, this::overran);
    }

    private void overran(Conduct.Overran overran, Court court) {
        String holder = court.ledger().lastHolder(overran.request()).orElse(overran.target());
        String what = "completes " + overran.request() + " with Information " + overran.bytes()
                + (overran.bytes() == 1 ? " byte" : " bytes") + " beyond the buffer of " + overran.driver();
        court.breach(this, holder, overran.request(), what);
    }
}
