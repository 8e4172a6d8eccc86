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
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A schedule of a scenario in few characters: a counterexample mostly takes less than {@value #SHORT}, and what takes
 * more is compressed.
 *
 * <p>It is valid as long as the scenario, its topology and the engine's version are what they were.
 *
 * @param scenario a hash of the scenario's steps
 * @param topology a hash of the topology's file
 * @param engine a hash of the engine's version
 * @param deviations where the schedule leaves the default one, in the order of their choice points
 */
public record ReplayToken(int scenario, int topology, int engine, List<Deviation> deviations) {

    /** What is shorter stays as it is. */
    static final int SHORT = 80;

    /** No schedule that a token can name has so many bytes. */
    private static final int MOST_BYTES = 1 << 20;

    /** So that a token never begins like an option of a command. */
    private static final String PREFIX = "g";

    /** That of a token whose rest is compressed. */
    private static final String PRESSED = "z";

    private static final int SEVEN = 7;
    private static final int HEAD_BYTES = 13;
    private static final int SEVEN_BITS = 0x7F;

    public ReplayToken {
        deviations = List.copyOf(deviations);
    }

    /** The token of a schedule for what these texts say now. */
    public static ReplayToken of(String scenario, String topology, String engine, List<Deviation> deviations) {
        return new ReplayToken(hash(scenario), hash(topology), hash(engine), deviations);
    }

    /** Tells whether it was made by another version of the engine. */
    public boolean isOfAnother(String engineNow) {
        return engine != hash(engineNow);
    }

    /** Tells what has changed since this token was made, as a sentence to show; empty where all is as it was. */
    public Optional<String> mismatch(String scenarioNow, String topologyNow, String engineNow) {
        List<String> changed = new ArrayList<>();
        if (scenario != hash(scenarioNow)) {
            changed.add("the scenario");
        }
        if (topology != hash(topologyNow)) {
            changed.add("the topology");
        }
        if (engine != hash(engineNow)) {
            changed.add("the version of Gatehouse");
        }
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of("this token was made for something else: " + String.join(" and ", changed)
                        + (changed.size() == 1 ? " has" : " have") + " changed since");
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
        bytes.writeBytes(ByteBuffer.allocate(HEAD_BYTES - 1)
                .putInt(scenario)
                .putInt(topology)
                .putInt(engine)
                .array());
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
     * @throws WrongInput where the text is none: a letter is missing, or was mistyped
     */
    public static ReplayToken parse(String text) {
        byte[] all = decode(text.strip());
        byte[] body = all.length < HEAD_BYTES ? new byte[0] : Arrays.copyOfRange(all, 1, all.length);
        if (body.length == 0 || all[0] != checksum(body, body.length)) {
            throw noToken(text);
        }
        try {
            return read(ByteBuffer.wrap(body));
        } catch (BufferUnderflowException | IllegalArgumentException broken) {
            throw noToken(text);
        }
    }

    private static ReplayToken read(ByteBuffer bytes) {
        int scenario = bytes.getInt();
        int topology = bytes.getInt();
        int engine = bytes.getInt();
        List<Deviation> deviations = new ArrayList<>();
        int choice = 0;
        while (bytes.hasRemaining()) {
            choice += read7(bytes);
            deviations.add(new Deviation(choice, read7(bytes)));
        }
        return new ReplayToken(scenario, topology, engine, deviations);
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
            throw noToken(text);
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
}
