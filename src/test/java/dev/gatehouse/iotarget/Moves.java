package dev.gatehouse.iotarget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every call that the product tables make, with every action, flag and level that it has. */
final class Moves {

    static final List<String> LEGAL_FLAGS = List.of("", "T", "S", "I", "TS", "TI", "SI", "TSI", "F");
    static final List<String> ILLEGAL_FLAGS = List.of("FT", "FS", "FI", "FTS", "FTI", "FSI", "FTSI");
    static final List<String> KINDS = List.of("own", "received", "received, no routine");
    private static final List<String> STOPS = List.of("CancelSentIo", "WaitForSentIoToComplete", "LeaveSentIoPending");
    private static final List<String> PURGES = List.of("PurgeIoAndWait", "PurgeIo");
    private static final List<String> OPENS = List.of("by name", "of an absent name", "of a device", "reopen");

    private Moves() {}

    static List<Move> all(Situation situation) {
        List<Move> moves = new ArrayList<>();
        addBothLevels(moves, Move.of("start", ""));
        STOPS.forEach(action -> addBothLevels(moves, Move.of("stop", action)));
        PURGES.forEach(action -> addBothLevels(moves, Move.of("purge", action)));
        addBothLevels(moves, Move.of("delete", ""));
        moves.add(Move.of("format", ""));
        Stream.of("s1", "i1", "p1", "idle").forEach(request -> moves.add(Move.of("cancel", request)));
        addSends(moves);
        if (situation.remote()) {
            OPENS.forEach(how -> addBothLevels(moves, Move.of("open", how)));
            Stream.of("Close", "CloseForQueryRemove").forEach(how -> addBothLevels(moves, Move.of("close", how)));
        }
        return moves;
    }

    /** Whether the verifier can make a difference to a call. */
    static boolean interestsVerifier(Move move) {
        return move.raised() || move.verb().equals("purge") || (move.verb().equals("send") && isJudged(move));
    }

    private static boolean isJudged(Move send) {
        return send.part(2).contains("F") || send.part(1).endsWith("no routine");
    }

    /** What the framework does without its verifier when it opens a file at DISPATCH_LEVEL is nowhere said. */
    static boolean isSpecified(Move move, boolean verifier) {
        return verifier || !(move.verb().equals("open") && move.raised());
    }

    private static void addSends(List<Move> moves) {
        for (String kind : KINDS) {
            for (String flags :
                    Stream.of(LEGAL_FLAGS, ILLEGAL_FLAGS).flatMap(List::stream).toList()) {
                moves.add(Move.send("n1", kind, flags));
            }
        }
        LEGAL_FLAGS.stream()
                .filter(flags -> !flags.equals("F"))
                .forEach(flags -> moves.add(Move.send("cancelled", "own", flags)));
    }

    private static void addBothLevels(List<Move> moves, Move move) {
        moves.add(move);
        moves.add(move.atDispatch());
    }
}
