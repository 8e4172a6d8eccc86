package dev.gatehouse.topology.yaml;

import dev.gatehouse.bytes.Checksum;
import dev.gatehouse.hardware.CancelBehaviour;
import dev.gatehouse.hardware.CompletionOrder;
import dev.gatehouse.topology.Access;
import dev.gatehouse.topology.ForwardKind;
import dev.gatehouse.topology.OnStop;
import dev.gatehouse.topology.OnUnhandled;
import dev.gatehouse.topology.OpenWhen;
import dev.gatehouse.topology.PnpReaction;
import dev.gatehouse.topology.QueueKind;
import dev.gatehouse.topology.ReaderPowerDown;
import dev.gatehouse.wdk.DeviceRole;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The words of the language, in the order in which messages list them. */
final class Vocabulary {

    static final Map<String, DeviceRole> ROLES =
            words(List.of(DeviceRole.FILTER, DeviceRole.FUNCTION, DeviceRole.BUS), DeviceRole::words);

    static final Map<String, IoType> IO_TYPES =
            words(List.of(IoType.BUFFERED, IoType.DIRECT, IoType.NEITHER), type -> plain(type.name()));

    static final Map<String, TransferMethod> METHODS =
            words(List.of(TransferMethod.values()), method -> plain(method.name()));

    static final Map<String, RequestType> OPERATIONS = words(
            List.of(
                    RequestType.READ,
                    RequestType.WRITE,
                    RequestType.DEVICE_CONTROL,
                    RequestType.INTERNAL_DEVICE_CONTROL),
            RequestType::words);

    /** What a driver can have a behaviour for: the operations, and the create of a file. */
    static final Map<String, RequestType> HANDLED = words(
            List.of(
                    RequestType.CREATE,
                    RequestType.READ,
                    RequestType.WRITE,
                    RequestType.DEVICE_CONTROL,
                    RequestType.INTERNAL_DEVICE_CONTROL),
            RequestType::words);

    static final Map<String, QueueKind> QUEUES = words(List.of(QueueKind.values()), QueueKind::words);

    static final Map<String, CancelBehaviour> CANCELS =
            words(List.of(CancelBehaviour.values()), CancelBehaviour::words);

    static final Map<String, CompletionOrder> ORDERS = words(List.of(CompletionOrder.values()), CompletionOrder::words);

    /** Effects of faults that have no number: a word, so that the line reads as a sentence. */
    static final Map<String, Boolean> HANGS = Map.of("until cancelled", true);

    static final Map<String, Boolean> INTERRUPTS = Map.of("twice", true);

    static final Map<String, Boolean> REMOVES = Map.of("by surprise", true);

    static final Map<String, Boolean> SWITCH = words(List.of(true, false), on -> on ? "on" : "off");

    /** Every version of KMDF that was ever shipped, by its minor number. */
    static final Map<String, Integer> KMDF_VERSIONS =
            words(List.of(0, 1, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33), minor -> "1." + minor);

    static final Map<String, OnUnhandled> UNHANDLED = words(List.of(OnUnhandled.values()), OnUnhandled::words);

    static final Map<String, OnStop.Kind> STOPS = words(
            List.of(OnStop.Kind.ACKNOWLEDGE, OnStop.Kind.REQUEUE, OnStop.Kind.CANCEL, OnStop.Kind.NOTHING),
            OnStop.Kind::words);

    static final Map<String, ForwardKind> FORWARDS = words(List.of(ForwardKind.values()), ForwardKind::words);

    /** Whether the driver marks what it keeps cancelable. */
    static final Map<String, Boolean> PENDS =
            words(List.of(true, false), cancelable -> cancelable ? "until told" : "until told, not cancelable");

    static final Map<String, Checksum> CHECKSUMS = words(List.of(Checksum.values()), Checksum::words);

    /** Whether the pieces of a request are sent at once. */
    static final Map<String, Boolean> PIECES =
            words(List.of(false, true), atOnce -> atOnce ? "at once" : "one after the other");

    /** Whether a continuous reader sends again what failed. */
    static final Map<String, Boolean> READER_FAILURES =
            words(List.of(false, true), again -> again ? "send again" : "stop");

    static final Map<String, ReaderPowerDown> READER_POWER_DOWNS =
            words(List.of(ReaderPowerDown.values()), ReaderPowerDown::words);

    static final Map<String, Access> ACCESSES = words(List.of(Access.values()), Access::words);

    static final Map<String, OpenWhen> OPENS = words(List.of(OpenWhen.values()), OpenWhen::words);

    static final Map<String, PnpReaction> QUERY_REACTIONS = words(List.of(PnpReaction.values()), PnpReaction::words);

    /** Only a query can be refused. */
    static final Map<String, PnpReaction> REACTIONS = words(
            List.of(PnpReaction.values()).stream()
                    .filter(reaction -> reaction != PnpReaction.REFUSE)
                    .toList(),
            PnpReaction::words);

    /** Callbacks of object attributes, which can be there and do nothing. */
    static final Map<String, Boolean> OBJECT_CALLBACKS = Map.of("nothing", true);

    /** Whether the physical device object can be asked for its properties already. */
    static final Map<String, Boolean> USABLE =
            words(List.of(true, false), usable -> usable ? "usable" : "not usable yet");

    /** The access bits of CTL_CODE. */
    static final Map<String, Integer> CODE_ACCESSES =
            words(List.of(0, 1, 2, 3), bits -> List.of("any", "read", "write", "read and write")
                    .get(bits));

    private Vocabulary() {}

    private static <E> Map<String, E> words(List<E> values, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(word.apply(value), value));
        return Collections.unmodifiableMap(words);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
