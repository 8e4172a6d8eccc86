package dev.gatehouse.iotarget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which cells of target-states 9 and requests 4.2.1 the product has gone through, and what came out in each. */
final class TableCells {

    static final List<String> STATES =
            List.of("Started", "Stopped", "Purged", "ClosedForQueryRemove", "Closed", "Deleted");
    static final List<String> OPERATIONS =
            List.of("Start", "Stop", "Purge", "Open", "Open fails", "CloseForQR, open", "not open", "Close", "delete");
    static final List<String> SENDS = List.of("respects", "ignores", "respects, removing", "ignores, removing");

    private final Map<String, TreeSet<String>> outcomes = new TreeMap<>();

    /** Enters what happened to one cell of the product, if it is one that the tables speak of. */
    void enter(Cell cell, Cell.Course course) {
        boolean othersWait = course.begin().contains("waiting for sent");
        operation(cell.move(), course)
                .filter(operation -> !othersWait && !isIgnored(cell))
                .ifPresent(operation -> enter(course, operation, course.after()));
        sending(cell.move(), course).ifPresent(sending -> enter(course, sending, admission(course)));
    }

    private void enter(Cell.Course course, String column, String outcome) {
        outcomes.computeIfAbsent(key(word(course.begin()), column), key -> new TreeSet<>())
                .add(outcome);
    }

    private static String key(String state, String column) {
        return state + " | " + column;
    }

    private static String word(String begin) {
        return begin.split(",")[0];
    }

    private static boolean isIgnored(Cell cell) {
        return cell.move().raised() && cell.verifier();
    }

    private static Optional<String> operation(Move move, Cell.Course course) {
        boolean open = course.begin().contains(", open");
        return Optional.ofNullable(
                switch (move.verb()) {
                    case "start" -> "Start";
                    case "stop" -> "Stop";
                    case "purge" -> "Purge";
                    case "delete" -> "delete";
                    case "open" -> open || move.detail().equals("reopen") ? null : opening(move);
                    case "close" -> move.detail().equals("Close") ? "Close" : open ? "CloseForQR, open" : "not open";
                    default -> null;
                });
    }

    private static String opening(Move move) {
        return move.detail().equals("of an absent name") ? "Open fails" : "Open";
    }

    private static Optional<String> sending(Move move, Cell.Course course) {
        boolean isPlain = move.verb().equals("send")
                && move.part(0).equals("n1")
                && !move.part(1).endsWith("no routine")
                && !move.part(2).contains("F");
        return isPlain
                ? Optional.of((move.part(2).contains("I") ? "ignores" : "respects")
                        + (course.begin().contains("removing") ? ", removing" : ""))
                : Optional.empty();
    }

    private static String admission(Cell.Course course) {
        String first = course.phases().get(0);
        if (first.contains("n1 to device") || first.contains("bugcheck 0x7E")) {
            return "send";
        }
        if (first.contains("status INVALID_DEVICE_STATE")) {
            return "fail";
        }
        return "pend";
    }

    /** The cells of a table, of which each row has those columns, that nothing was entered for. */
    List<String> missing(List<String> columns) {
        List<String> missing = new ArrayList<>();
        for (String state : STATES) {
            for (String column : columns) {
                if (exists(state, column) && !outcomes.containsKey(key(state, column))) {
                    missing.add(key(state, column));
                }
            }
        }
        return missing;
    }

    /** A target that is closed is not open, and only closing makes a target wait for the removal of requests. */
    private static boolean exists(String state, String column) {
        boolean closed = state.startsWith("Closed");
        boolean canRemove = closed || state.equals("Deleted");
        return !(closed && column.equals("CloseForQR, open")) && (canRemove || !column.endsWith("removing"));
    }

    /** The table as it came out: "=" is the row's own state; two outcomes in one cell stand beside each other. */
    String text(List<String> columns) {
        return STATES.stream()
                .map(state -> state + ": "
                        + columns.stream()
                                .map(column -> outcomes.getOrDefault(key(state, column), new TreeSet<>(List.of("-"))))
                                .map(found -> String.join(" or ", found))
                                .map(found -> found.equals(state) ? "=" : found.replace("QueryRemove", "QR"))
                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n", String.join(" | ", columns) + "\n", "\n"));
    }
}
