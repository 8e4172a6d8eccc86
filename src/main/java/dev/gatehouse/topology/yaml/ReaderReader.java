package dev.gatehouse.topology.yaml;

import dev.gatehouse.bytes.ByteString;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.ReaderDeclaration;
import dev.gatehouse.topology.ReaderPowerDown;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the continuous readers of a driver; one with a model has its own code instead. */
final class ReaderReader {

    private static final IoControlCode NO_CODE = new IoControlCode(0);
    private static final int MOST_REQUESTS = 64;
    private static final long LARGEST_BUFFER = 16L << 20;

    private final BehaviourReader behaviours;

    ReaderReader(BehaviourReader behaviours) {
        this.behaviours = behaviours;
    }

    List<ReaderDeclaration> read(DriverName driver, Parameters map) {
        List<ReaderDeclaration> readers = new ArrayList<>();
        if (!map.has("model")) {
            map.named("continuous readers", "continuous reader")
                    .forEach((name, block) -> read(driver, name, block).ifPresent(readers::add));
        }
        return readers;
    }

    private Optional<ReaderDeclaration> read(DriverName driver, String name, Parameters map) {
        if (!map.hasExactlyOne("read", "ioctl")) {
            map.ignoreTheRest();
            return Optional.empty();
        }
        boolean reads = map.has("read");
        List.of("output", "input", "internal").forEach(key -> refuse(map, key, reads, "read", "ioctl"));
        refuse(map, "offset", !reads, "ioctl", "read");
        boolean again = map.choice("on failure", Vocabulary.READER_FAILURES).orElse(false);
        refuse(map, "after", !again, "on failure: stop", "on failure: send again");
        ReaderDeclaration reader = new ReaderDeclaration(
                name,
                behaviours.target(driver, map),
                type(map, reads),
                map.ioctl("ioctl").orElse(NO_CODE),
                map.bytes("input").map(ByteString::of).orElse(ByteString.EMPTY),
                length(map, reads ? "read" : "output"),
                map.integer("offset", 0, Long.MAX_VALUE).orElse(0L),
                map.integer("requests", 1, MOST_REQUESTS).orElse(2L).intValue(),
                again,
                map.duration("after").orElse(0L),
                map.choice("power down", Vocabulary.READER_POWER_DOWNS).orElse(ReaderPowerDown.CANCEL));
        map.finish();
        return Optional.of(reader);
    }

    private static RequestType type(Parameters map, boolean reads) {
        boolean internal = map.flag("internal").orElse(false);
        if (reads) {
            return RequestType.READ;
        }
        return internal ? RequestType.INTERNAL_DEVICE_CONTROL : RequestType.DEVICE_CONTROL;
    }

    private static int length(Parameters map, String key) {
        long length = map.size(key).orElse(0L);
        if (length > LARGEST_BUFFER || (length == 0 && key.equals("read"))) {
            map.complain(
                    key,
                    Complaint.of(ProblemCode.T108, key + " of " + map.owner() + " is out of its range")
                            .expecting("1 B to 16 MiB"));
        }
        return (int) Math.min(LARGEST_BUFFER, length);
    }

    private static void refuse(Parameters map, String key, boolean refused, String beside, String instead) {
        if (refused && map.has(key)) {
            map.complain(
                    key,
                    Complaint.of(ProblemCode.T115, map.owner() + " has both \"" + key + "\" and \"" + beside + "\"")
                            .expecting("\"" + instead + "\", or no \"" + key + "\""));
        }
    }
}
