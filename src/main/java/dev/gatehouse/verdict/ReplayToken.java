package dev.gatehouse.verdict;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A schedule of a scenario in less than {@value #LONGEST} characters.
 *
 * <p>It is valid as long as the scenario, its topology and the engine's version are what they were.
 *
 * @param scenario a hash of the scenario's steps
 * @param topology a hash of the topology's file
 * @param engine a hash of the engine's version
 * @param deviations where the schedule leaves the default one, in the order of their choice points
 */
public record ReplayToken(int scenario, int topology, int engine, List<Deviation> deviations) {

    /** A token has fewer characters than this. */
    public static final int LONGEST = 80;

    /** So that a token never begins like an option of a command. */
    private static final String PREFIX = "g";

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

    /** The token as text; empty for a schedule with too many deviations to fit. */
    public Optional<String> text() {
        byte[] body = body();
        byte[] all = ByteBuffer.allocate(body.length + 1)
                .put(checksum(body, body.length))
                .put(body)
                .array();
        String text = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        return text.length() < LONGEST ? Optional.of(text) : Optional.empty();
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
        try {
            return Base64.getUrlDecoder().decode(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "");
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
