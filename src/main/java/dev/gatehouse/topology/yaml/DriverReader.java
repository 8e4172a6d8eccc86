package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.BehaviourDeclaration;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.FrameworkSettings;
import dev.gatehouse.topology.OnStop;
import dev.gatehouse.topology.OnUnhandled;
import dev.gatehouse.topology.QueueKind;
import dev.gatehouse.wdk.DeviceRole;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a driver of a stack; what a driver with a model of its own does not know here is left to that model. */
final class DriverReader {

    private static final long MOST_PRESENTED = 65_536;

    private final FrameworkSettings settings;

    private final Names names;
    private final BehaviourReader behaviours;

    DriverReader(FrameworkSettings settings, Names names, BehaviourReader behaviours) {
        this.settings = settings;
        this.names = names;
        this.behaviours = behaviours;
    }

    DriverDeclaration read(String name, String stack, Parameters map) {
        map.require("role");
        Optional<DeviceRole> role = map.choice("role", Vocabulary.ROLES);
        DriverDeclaration driver = new DriverDeclaration(
                name,
                stack,
                map.place(),
                role.orElse(DeviceRole.FUNCTION),
                map.choice("io", Vocabulary.IO_TYPES).orElse(IoType.BUFFERED),
                map.choice("queue", Vocabulary.QUEUES).orElse(QueueKind.PARALLEL),
                map.flag("power managed")
                        .orElse(role.filter(each -> each == DeviceRole.FILTER).isEmpty()),
                map.flag("zero length requests").orElse(false),
                FrameworkReader.read(map, settings),
                map.flag("self target").orElse(false),
                map.flag("exclusive").orElse(false),
                hardware(map, role),
                InterfaceReader.read(map),
                map.text("model"),
                map.place("model"),
                presented(map),
                new ReaderReader(behaviours).read(new DriverName(stack, name), map),
                requests(new DriverName(stack, name), map),
                ioctls(new DriverName(stack, name), map),
                map.choice("on unhandled", Vocabulary.UNHANDLED).orElse(OnUnhandled.FORWARD),
                onStop(map),
                map);
        if (!map.has("model")) {
            map.finish();
        }
        return driver;
    }

    /** Only a parallel queue counts what it has presented (Settings.Parallel.NumberOfPresentedRequests). */
    private static OptionalInt presented(Parameters map) {
        Optional<String> queue = map.text("queue").filter(kind -> !kind.equals(QueueKind.PARALLEL.words()));
        if (map.has("number presented") && queue.isPresent()) {
            map.complain(
                    "number presented",
                    Complaint.of(
                                    ProblemCode.T115,
                                    map.owner() + " has both \"number presented\" and \"queue: " + queue.get() + "\"")
                            .expecting("queue: parallel, or no \"number presented\""));
        }
        return map.integer("number presented", 1, MOST_PRESENTED)
                .map(most -> OptionalInt.of(most.intValue()))
                .orElse(OptionalInt.empty());
    }

    /** A word, or the status that the driver completes with; a model has an EvtIoStop of its own or none. */
    private static OnStop onStop(Parameters map) {
        if (map.has("model")) {
            return OnStop.NONE;
        }
        return map.text("on stop").map(text -> onStop(map, text)).orElse(OnStop.NONE);
    }

    private static OnStop onStop(Parameters map, String text) {
        Optional<OnStop> known = Optional.ofNullable(Vocabulary.STOPS.get(text)).map(OnStop::of);
        Optional<OnStop> read = known.or(() -> NtStatus.parse(text).map(OnStop::completing));
        if (read.isEmpty()) {
            List<String> words = new ArrayList<>(Vocabulary.STOPS.keySet());
            words.add("a status as STATUS_CANCELLED");
            map.complain(
                    "on stop",
                    Complaint.of(ProblemCode.T104, "unknown on stop \"" + text + "\" of " + map.owner())
                            .expectingOneOf(words)
                            .suggesting(Nearest.of(text, Vocabulary.STOPS.keySet())));
        }
        return read.orElse(OnStop.NONE);
    }

    private Optional<String> hardware(Parameters map, Optional<DeviceRole> role) {
        Optional<String> device = names.device(map, "hardware");
        if (device.isPresent() && role.filter(each -> each != DeviceRole.BUS).isPresent()) {
            map.complain(
                    "hardware",
                    Complaint.of(
                                    ProblemCode.T157,
                                    map.owner() + " is a " + role.get().words() + " driver and has hardware")
                            .expecting("hardware at a bus driver only"));
        }
        return device;
    }

    private Map<RequestType, BehaviourDeclaration> requests(DriverName driver, Parameters map) {
        Map<RequestType, BehaviourDeclaration> read = new LinkedHashMap<>();
        Vocabulary.HANDLED.forEach((word, type) -> map.block(word)
                .flatMap(block -> behaviours.read(driver, type, block))
                .ifPresent(behaviour -> read.put(type, behaviour)));
        return read;
    }

    private Map<IoControlCode, BehaviourDeclaration> ioctls(DriverName driver, Parameters map) {
        Map<IoControlCode, BehaviourDeclaration> read = new LinkedHashMap<>();
        map.byIoctl("ioctls").forEach((code, block) -> behaviours
                .read(driver, RequestType.DEVICE_CONTROL, block)
                .ifPresent(behaviour -> read.put(code, behaviour)));
        return read;
    }
}
