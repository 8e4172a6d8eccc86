package dev.gatehouse.rules.targets;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Event;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Memory;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import java.util.HashMap;
import java.util.Map;

/** A request goes to a target that leads somewhere. */
final class SendToDeadTarget extends Rule {

    private final Memory<Map<String, String>> deadEnds = new Memory<>(HashMap::new);

    SendToDeadTarget() {
        super(new RuleText(
                "SendToDeadTarget",
                "send to a target that has no device: one that was closed and then started, or never opened",
                "the framework calls a driver through a null pointer then",
                "open the target, and send only while it is open",
                "FxIoTargetRemote::Close, FxIoTarget::Start"));
        watch(Conduct.Sends.class, this::sends);
        watch(Event.Sent.class, this::sent);
        watch(Event.Forgotten.class, this::forgotten);
    }

    private void sends(Conduct.Sends sends, Court court) {
        Map<String, String> known = deadEnds.of(court);
        if (!sends.device()) {
            known.put(key(sends.request(), sends.target()), sends.driver());
        } else if (!known.isEmpty()) {
            known.remove(key(sends.request(), sends.target()));
        }
    }

    private void sent(Event.Sent sent, Court court) {
        check(sent.request(), sent.target(), court);
    }

    private void forgotten(Event.Forgotten forgotten, Court court) {
        check(forgotten.request(), forgotten.target(), court);
    }

    private void check(String request, String target, Court court) {
        Map<String, String> known = deadEnds.of(court);
        String driver = known.isEmpty() ? null : known.get(key(request, target));
        if (driver != null) {
            court.breach(this, driver, request, "sends " + request + " to " + target + ", which has no device");
        }
    }

    private static String key(String request, String target) {
        return request + "/" + target;
    }
}
