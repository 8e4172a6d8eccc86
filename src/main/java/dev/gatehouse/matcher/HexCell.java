package dev.gatehouse.matcher;

/** One byte of a pattern as a number: itself, or a range of bytes. */
final class HexCell {

    /** Any byte. */
    static final int ANY = -1;

    private static final int RANGE = 1 << 16;
    private static final int BYTE = 0xFF;

    private HexCell() {}

    /** Any byte from the first to the last, both included. */
    static int range(int first, int last) {
        return RANGE | first << 8 | last;
    }

    static boolean isRange(int cell) {
        return cell >= RANGE;
    }

    static boolean isByte(int cell) {
        return cell >= 0 && cell <= BYTE;
    }

    static boolean fits(int cell, int actual) {
        return isRange(cell) ? actual >= (cell >> 8 & BYTE) && actual <= (cell & BYTE) : cell == ANY || cell == actual;
    }

    /** Prints a cell as patterns write it. */
    static String text(int cell) {
        return isRange(cell) ? String.format("[%02X-%02X]", cell >> 8 & BYTE, cell & BYTE) : HexDump.cell(cell);
    }
}
