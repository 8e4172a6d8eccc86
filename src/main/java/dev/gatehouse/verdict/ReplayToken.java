package dev.gatehouse.verdict;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A schedule of a scenario in few characters: a counterexample mostly takes less than {@value #SHORT}, and what takes
 * more is compressed.
 *
 * <p>It is valid as long as the scenario, its topology and the engine's version are what they were; for each of them it
 * says of itself whether that is so.
 *
 * @param scenario a hash of the scenario's steps
 * @param name a short hash of the scenario's name and its file's: they may change, and find the scenario whose steps
 *     have changed
 * @param topology a hash of the topology's files
 * @param engine the engine's version
 * @param deviations where the schedule leaves the default one, in the order of their choice points
 */
public record ReplayToken(int scenario, int name, int topology, String engine, List<Deviation> deviations) {

    /** What is shorter stays as it is. */
    static final int SHORT = 80;

    /** No schedule that a token can name has so many bytes. */
    private static final int MOST_BYTES = 1 << 20;

    /** So that a token never begins like an option of a command. */
    private static final String PREFIX = "r";

    /** That of a token whose rest is compressed. */
    private static final String PRESSED = "p";

    /** The prefixes of tokens as they were before they told the name of a scenario and the version of the engine. */
    private static final Map<String, String> OLD = Map.of("g", PREFIX, "z", PRESSED);

    private static final int NAME_BYTES = 3;
    private static final int HEAD_BYTES = 1 + Integer.BYTES + NAME_BYTES + Integer.BYTES + 1;
    private static final int OLD_HEAD_BYTES = 1 + 3 * Integer.BYTES;
    private static final int SEVEN = 7;
    private static final int SEVEN_BITS = 0x7F;

    public ReplayToken {
        deviations = List.copyOf(deviations);
    }

    /** The token of a schedule for what these texts say now, by an engine of this version. */
    public static ReplayToken of(
            String scenario, String name, String topology, String engine, List<Deviation> deviations) {
        return new ReplayToken(hash(scenario), shortHash(name), hash(topology), engine, deviations);
    }

    /** Tells whether a scenario with these steps is the one that it was made for. */
    public boolean isForScenario(String stepsNow) {
        return scenario == hash(stepsNow);
    }

    /** Tells whether the scenario that it was made for probably had this name. */
    public boolean isForName(String nameNow) {
        return name == shortHash(nameNow);
    }

    /** Tells whether a topology that says this is the one that it was made for. */
    public boolean isForTopology(String filesNow) {
        return topology == hash(filesNow);
    }

    /** The token as text. */
    public String text() {
        byte[] body = body();
        byte[] all = ByteBuffer.allocate(body.length + 1)
                .put(checksum(body, body.length))
                .put(body)
                .array();
        String text = PREFIX + encoded(all);
        return text.length() < SHORT ? text : PRESSED + encoded(pressed(all));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] pressed(byte[] bytes) {
        ByteArrayOutputStream pressed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater =
                new DeflaterOutputStream(pressed, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            deflater.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("impossible: memory cannot be written", impossible);
        }
        return pressed.toByteArray();
    }

    private static byte[] unpressed(byte[] bytes) {
        try (InflaterInputStream inflater =
                new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(true))) {
            return inflater.readNBytes(MOST_BYTES);
        } catch (IOException broken) {
            return new byte[0];
        }
    }

    private byte[] body() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] version = engine.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(2 * Integer.BYTES + NAME_BYTES)
                .putInt(scenario)
                .putInt(topology)
                .put((byte) (name >> Short.SIZE))
                .putShort((short) name)
                .array());
        write(bytes, version.length);
        bytes.writeBytes(version);
        int last = 0;
        for (Deviation deviation : deviations) {
            write(bytes, deviation.choice() - last);
            write(bytes, deviation.option());
            last = deviation.choice();
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a token.
     *
     * @throws WrongInput where the text is none: a letter is missing, or was mistyped; or where it is one of old
     */
    public static ReplayToken parse(String text) {
        byte[] all = decode(text.strip());
        if (!isWhole(all, HEAD_BYTES)) {
            throw isOld(text.strip()) ? old(text) : noToken(text);
        }
        try {
            return read(ByteBuffer.wrap(all, 1, all.length - 1));
        } catch (BufferUnderflowException | IllegalArgumentException broken) {
            throw noToken(text);
        }
    }

    private static boolean isWhole(byte[] all, int headBytes) {
        return all.length >= headBytes && all[0] == checksum(Arrays.copyOfRange(all, 1, all.length), all.length - 1);
    }

    private static boolean isOld(String text) {
        String prefix = text.isEmpty() ? "" : text.substring(0, 1);
        return OLD.containsKey(prefix) && isWhole(decode(OLD.get(prefix) + text.substring(1)), OLD_HEAD_BYTES);
    }

    private static ReplayToken read(ByteBuffer bytes) {
        int scenario = bytes.getInt();
        int topology = bytes.getInt();
        int name = (Byte.toUnsignedInt(bytes.get()) << Short.SIZE) | Short.toUnsignedInt(bytes.getShort());
        String engine = version(bytes);
        List<Deviation> deviations = new ArrayList<>();
        int choice = 0;
        while (bytes.hasRemaining()) {
            choice += read7(bytes);
            deviations.add(new Deviation(choice, read7(bytes)));
        }
        return new ReplayToken(scenario, name, topology, engine, deviations);
    }

    private static String version(ByteBuffer bytes) {
        int length = read7(bytes);
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] version = new byte[length];
        bytes.get(version);
        return new String(version, StandardCharsets.UTF_8);
    }

    private static WrongInput old(String text) {
        return new WrongInput("\"" + text + "\" is a token of an older form, which does not say what it was made for:"
                + " explore the scenario again for a new one");
    }

    private static WrongInput noToken(String text) {
        return new WrongInput("\"" + text + "\" is no token: copy the whole of what a counterexample shows");
    }

    private static void write(ByteArrayOutputStream bytes, int value) {
        int rest = value;
        while (rest > SEVEN_BITS) {
            bytes.write((rest & SEVEN_BITS) | (SEVEN_BITS + 1));
            rest >>>= SEVEN;
        }
        bytes.write(rest);
    }

    private static int read7(ByteBuffer bytes) {
        int value = 0;
        int shift = 0;
        byte next = bytes.get();
        while (next < 0) {
            value |= (next & SEVEN_BITS) << shift;
            shift += SEVEN;
            next = bytes.get();
        }
        return value | (next << shift);
    }

    private static byte[] decode(String text) {
        boolean isPressed = text.startsWith(PRESSED);
        String digits = isPressed || text.startsWith(PREFIX) ? text.substring(1) : "";
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(digits);
            return isPressed ? unpressed(bytes) : bytes;
        } catch (IllegalArgumentException noDigits) {
            return new byte[0];
        }
    }

    private static byte checksum(byte[] bytes, int count) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, count);
        return (byte) crc.getValue();
    }

    /** Line ends say nothing, so that a checkout under Windows gives the same. */
    private static int hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }

    private static int shortHash(String text) {
        return hash(text) & ((1 << (NAME_BYTES * Byte.SIZE)) - 1);
    }
}
