package dev.gatehouse.iotarget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One cell of the product: a situation with requests in its lists, and a move; played on the engine and on paper. */
record Cell(
        Situation situation, int sent, int ignored, int pended, RigDevice.Manner manner, boolean verifier, Move move) {

    /**
     * What happens from the move on, phase by phase.
     *
     * @param begin the insides before the move
     * @param after the state when the move has returned or waits
     */
    record Course(String begin, String after, List<String> phases) {}

    Course onEngine() {
        return course(new EnginePlay(verifier, situation.remote(), manner));
    }

    Course onPaper() {
        return course(new PaperPlay(verifier, situation.remote(), manner));
    }

    private Course course(Play play) {
        setUp().forEach(earlier -> play.perform("earlier", earlier));
        play.taken();
        String begin = play.insides();
        play.perform("call", move);
        String after = play.state();
        List<String> phases = new ArrayList<>();
        phases.add(play.taken() + (play.isHalted() ? "" : " " + play.insides()));
        List<Runnable> rest = List.of(
                play::pass, play::completeAll, () -> play.perform("end", Move.of("delete", "")), play::completeAll);
        for (Runnable phase : rest) {
            if (!play.isHalted()) {
                phase.run();
                phases.add(play.taken() + (play.isHalted() ? "" : " " + play.insides()));
            }
        }
        return new Course(begin, after, phases);
    }

    private List<Move> setUp() {
        List<Move> moves = new ArrayList<>();
        if (!situation.opened().isEmpty()) {
            moves.add(Move.of("open", situation.opened()));
        }
        moves.addAll(sends("s", sent, ""));
        moves.addAll(sends("i", ignored, "I"));
        moves.addAll(situation.calls());
        moves.addAll(sends("p", pended, ""));
        return moves;
    }

    Cell with(Move other, boolean verified) {
        return new Cell(situation, sent, ignored, pended, manner, verified, other);
    }

    private static List<Move> sends(String prefix, int count, String flags) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Move.send(prefix + number, "own", flags))
                .toList();
    }

    @Override
    public String toString() {
        return situation + " with " + sent + "/" + ignored + "/" + pended + ", " + manner
                + (verifier ? ", verified: " : ", unverified: ") + move;
    }
}
