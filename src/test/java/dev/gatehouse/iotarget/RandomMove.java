package dev.gatehouse.iotarget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * One move of the random driver, drawn as numbers so that any of them can be left out.
 *
 * @param kind what is done
 * @param who which request, file or target, by remainder
 * @param how which option, action or status, by remainder
 * @param together whether the move before this one has not been waited for
 */
record RandomMove(Kind kind, int who, int how, boolean together) {

    /** What can be done; the number says how often, beside the others. */
    enum Kind {
        SEND(24),
        SEND_DESCRIBED(2),
        RECEIVE_AND_SEND(5),
        RECEIVE_AND_FORGET(2),
        COMPLETE(10),
        COMPLETE_ALL(2),
        CANCEL(8),
        CANCEL_FROM_ABOVE(2),
        START(6),
        STOP(7),
        PURGE(4),
        OPEN(5),
        CLOSE(3),
        NOTIFY(3),
        DELETE(1),
        PASS(6),
        EXPIRE(3),
        RUN_DPCS(4),
        REUSE(2),
        FORMAT(2),
        CHANGE_TARGET(1),
        TOUCH_MEMORY(1),
        DELETE_REQUEST(1),
        MISUSE(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }

    /** How a request is formatted. */
    enum Shape {
        READ,
        WRITE,
        CONTROL
    }

    private static final List<Kind> DRAWN = drawn();

    private static List<Kind> drawn() {
        List<Kind> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < kind.weight; i++) {
                all.add(kind);
            }
        }
        return List.copyOf(all);
    }

    static List<RandomMove> sequence(Random random, int length) {
        List<RandomMove> moves = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            Kind kind = DRAWN.get(random.nextInt(DRAWN.size()));
            moves.add(new RandomMove(kind, random.nextInt(1 << 16), random.nextInt(1 << 16), random.nextInt(3) != 0));
        }
        return moves;
    }

    /** The number's part for one question, so that several can be asked of one number. */
    int how(int question, int answers) {
        return (how >> question) % answers;
    }

    <T> T oneOf(int question, T[] answers) {
        return answers[how(question, answers.length)];
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + who + "/" + how
                + (together ? ", at once" : "");
    }
}
