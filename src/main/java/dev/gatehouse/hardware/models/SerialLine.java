package dev.gatehouse.hardware.models;

import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.wdk.Ticks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How bytes are sent over a serial line.
 *
 * @param bitRate bits a second
 * @param dataBits how many bits of a byte are sent, from the lowest
 * @param halfBits twice as many bits as a byte takes: a start bit, the data, parity, stop bits
 */
record SerialLine(int bitRate, int dataBits, int halfBits) {

    private static final int SLOWEST = 50;
    private static final int FASTEST = 10_000_000;
    private static final int USUAL_RATE = 9600;

    /** Reads {@code bit rate}, {@code data bits}, {@code parity} and {@code stop bits}; 9600 8-N-1 unless given. */
    static SerialLine read(Parameters parameters) {
        int rate = parameters
                .integer("bit rate", SLOWEST, FASTEST)
                .map(Long::intValue)
                .orElse(USUAL_RATE);
        int data = parameters.integer("data bits", 5, 8).map(Long::intValue).orElse(8);
        int parity = parameters.choice("parity", parities()).orElse(0);
        int stop = parameters.choice("stop bits", stopBits()).orElse(2);
        return new SerialLine(rate, data, 2 * (1 + data + parity) + stop);
    }

    /** How many bits each kind of parity takes. */
    private static Map<String, Integer> parities() {
        Map<String, Integer> bits = new LinkedHashMap<>();
        bits.put("none", 0);
        List.of("even", "odd", "mark", "space").forEach(word -> bits.put(word, 1));
        return bits;
    }

    /** Twice as many stop bits as the word says. */
    private static Map<String, Integer> stopBits() {
        Map<String, Integer> halves = new LinkedHashMap<>();
        halves.put("1", 2);
        halves.put("1.5", 3);
        halves.put("2", 4);
        return halves;
    }

    /** How long so many bytes are on the line, in ticks, rounded up. */
    long ticks(int bytes) {
        long halves = (long) bytes * halfBits * Ticks.PER_SECOND;
        return (halves + 2L * bitRate - 1) / (2L * bitRate);
    }

    /** What is left of a byte on the line. */
    byte kept(byte value) {
        return (byte) (value & ((1 << dataBits) - 1));
    }
}
