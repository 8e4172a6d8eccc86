package dev.gatehouse.hardware.models;

import dev.gatehouse.hardware.models.Register.Access;
import dev.gatehouse.hardware.models.Register.Effect;
import dev.gatehouse.hardware.parts.Idle;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the registers of a device from its topology. */
final class RegisterReader {

    /** The last offset at which a register may begin. */
    static final int LAST_OFFSET = 0xFFFFF;

    private static final String REGISTERS = "registers";

    private final Parameters device;
    private final Set<String> names;
    private final Map<String, Integer> widths = new HashMap<>();
    private final List<Register> read = new ArrayList<>();
    private final TreeMap<Integer, Register> byOffset = new TreeMap<>();

    private RegisterReader(Parameters device) {
        this.device = device;
        this.names = device.declared(REGISTERS);
    }

    static List<Register> read(Parameters device) {
        device.require(REGISTERS);
        RegisterReader reader = new RegisterReader(device);
        Map<String, Parameters> maps = device.named(REGISTERS, "register");
        maps.forEach(reader::widthOf);
        maps.forEach(reader::register);
        return List.copyOf(reader.read);
    }

    /** Side effects name registers that may stand further down. */
    private void widthOf(String name, Parameters map) {
        map.require("offset");
        widths.put(name, width(map));
    }

    private void register(String name, Parameters map) {
        int bytes = width(map);
        Access access = map.choice("access", accesses()).orElse(Access.READ_WRITE);
        if (!access.canRead()) {
            Idle.key("on read", map, "the register is " + access.words(), "on write, or an access that can read");
        }
        if (!access.canWrite()) {
            Idle.key("on write", map, "the register is " + access.words(), "on read, or an access that can write");
        }
        Register register = new Register(
                name,
                map.integer("offset", 0, LAST_OFFSET).orElse(0L).intValue(),
                bytes,
                access,
                map.unsigned("reset", greatest(bytes)).orElse(0L),
                effect(map, "on read"),
                effect(map, "on write"));
        map.finish();
        neighbours(register)
                .filter(register::overlaps)
                .findFirst()
                .ifPresent(other -> map.complain(
                        "offset",
                        Complaint.of(
                                        ProblemCode.T168,
                                        "register \"" + name + "\" of " + device.owner() + " overlaps register \""
                                                + other.name() + "\"")
                                .expecting("an offset of its own, as " + other.end())));
        read.add(register);
        byOffset.put(register.offset(), register);
    }

    /** The two that begin nearest to it: where neither overlaps it, none does. */
    private Stream<Register> neighbours(Register register) {
        return Stream.of(byOffset.floorEntry(register.offset()), byOffset.higherEntry(register.offset()))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue);
    }

    private static int width(Parameters map) {
        return map.choice("width", widths()).orElse(Byte.BYTES);
    }

    /** All bits of so many bytes, which is the greatest unsigned number that they can hold. */
    private static long greatest(int bytes) {
        return -1L >>> (Long.SIZE - Byte.SIZE * bytes);
    }

    /** The bytes of each width in bits. */
    private static Map<String, Integer> widths() {
        Map<String, Integer> widths = new LinkedHashMap<>();
        List.of(1, 2, 4, 8).forEach(bytes -> widths.put(String.valueOf(Byte.SIZE * bytes), bytes));
        return widths;
    }

    private static Map<String, Access> accesses() {
        Map<String, Access> words = new LinkedHashMap<>();
        List.of(Access.values()).forEach(access -> words.put(access.words(), access));
        return words;
    }

    private Effect effect(Parameters map, String key) {
        return map.block(key)
                .map(block -> {
                    Effect effect = new Effect(
                            bits(block, "set"),
                            bits(block, "clear"),
                            block.duration("after").orElse(0L));
                    block.finish();
                    return effect;
                })
                .orElse(Effect.NONE);
    }

    /** Bits by the register that they are in, which has to be wide enough for them. */
    private Map<String, Long> bits(Parameters block, String key) {
        Map<String, Long> bits = new LinkedHashMap<>();
        block.block(key).ifPresent(map -> {
            for (String name : map.names()) {
                map.unsigned(name, greatest(widths.getOrDefault(name, Long.BYTES)))
                        .ifPresent(mask -> bits.put(name, mask));
                if (!names.contains(name)) {
                    map.complain(name, unknown(name));
                }
            }
        });
        return bits;
    }

    private Complaint unknown(String name) {
        return Complaint.of(ProblemCode.T167, device.owner() + " has no register \"" + name + "\"")
                .expectingOneOf(names)
                .suggesting(Nearest.of(name, names));
    }
}
