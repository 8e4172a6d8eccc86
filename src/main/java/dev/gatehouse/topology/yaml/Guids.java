package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.wdk.Guid;
import java.util.Optional;

/** Reads GUIDs. */
final class Guids {

    static final String EXAMPLE = "a quoted GUID as \"{781EF630-72B2-11D2-B852-00C04FAD5171}\"";

    private Guids() {}

    static Optional<Guid> read(Parameters map, String key) {
        return map.text(key).flatMap(text -> {
            Optional<Guid> guid = Guid.parse(text);
            if (guid.isEmpty()) {
                map.complain(key, notOne(key + " of " + map.owner(), text));
            }
            return guid;
        });
    }

    static Complaint notOne(String what, String text) {
        return Complaint.of(ProblemCode.T181, what + " is \"" + text + "\", which is no GUID")
                .expecting(EXAMPLE);
    }
}
