package dev.gatehouse.matcher;

import java.util.HexFormat;
import java.util.Locale;

/** Bytes as people read them: offset, hex, text. */
public final class HexDump {

    static final int ROW = 16;
    static final int MISSING = -2;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private HexDump() {}

    /** Prints bytes in rows of 16: {@code 0000  68 69 0A  |hi.|}; a line without bytes says so. */
    public static String of(byte[] bytes) {
        if (bytes.length == 0) {
            return "no bytes\n";
        }
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bytes.length; at += ROW) {
            text.append(offset(at)).append("  ").append(row(bytes, at)).append('\n');
        }
        return text.toString();
    }

    static String row(byte[] bytes, int at) {
        int[] cells = new int[Math.min(ROW, bytes.length - at)];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = bytes[at + i] & 0xFF;
        }
        return row(cells);
    }

    static String row(int... cells) {
        StringBuilder hex = new StringBuilder(ROW * 3);
        StringBuilder ascii = new StringBuilder(ROW);
        for (int cell : cells) {
            hex.append(cell(cell)).append(' ');
            ascii.append(character(cell));
        }
        return hex + " ".repeat((ROW - cells.length) * 3) + " |" + ascii + "|";
    }

    static String offset(int at) {
        return String.format(Locale.ROOT, at > 0xFFFF ? "%08X" : "%04X", at);
    }

    static String cell(int cell) {
        if (HexCell.isRange(cell)) {
            return "[]";
        }
        return cell >= 0 ? HEX.toHexDigits((byte) cell) : cell == MISSING ? "--" : "??";
    }

    private static char character(int cell) {
        if (!HexCell.isByte(cell)) {
            return ' ';
        }
        return cell >= 0x20 && cell < 0x7F ? (char) cell : '.';
    }
}
