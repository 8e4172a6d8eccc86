package dev.gatehouse.iotarget;

import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Plays sequences of random moves, one for each seed, until an invariant breaks; then it leaves out what it can. */
final class Campaign {

    private final int length;
    private final UnaryOperator<LowerDevice> lowerDevice;

    /** So many moves a sequence, over a device that may be changed on the way to the driver. */
    Campaign(int length, UnaryOperator<LowerDevice> lowerDevice) {
        this.length = length;
        this.lowerDevice = lowerDevice;
    }

    /** What is to be read of the first seed that breaks an invariant; empty where none does. */
    String failures(long firstSeed, long sequences) {
        for (long seed = firstSeed; seed < firstSeed + sequences; seed++) {
            List<RandomMove> moves = RandomMove.sequence(new Random(seed), length);
            if (play(seed, moves).isPresent()) {
                return text(seed, shrunk(seed, moves));
            }
        }
        return "";
    }

    private Optional<String> play(long seed, List<RandomMove> moves) {
        try {
            return RandomDriver.play(seed, moves, lowerDevice, Level.SUMMARY)
                    .auditor
                    .violation();
        } catch (RuntimeException thrown) {
            return Optional.of("the engine threw " + thrown);
        }
    }

    private List<RandomMove> shrunk(long seed, List<RandomMove> moves) {
        List<RandomMove> fewer = new ArrayList<>(moves);
        int before;
        do {
            before = fewer.size();
            for (int i = fewer.size() - 1; i >= 0; i--) {
                RandomMove left = fewer.remove(i);
                if (play(seed, fewer).isEmpty()) {
                    fewer.add(i, left);
                }
            }
        } while (fewer.size() < before);
        return fewer;
    }

    private String text(long seed, List<RandomMove> moves) {
        StringBuilder text =
                new StringBuilder("seed " + seed + ": " + play(seed, moves).orElseThrow() + "\n");
        moves.forEach(move -> text.append("  ").append(move).append('\n'));
        text.append("of " + length + " moves these " + moves.size() + " are enough; this seed alone:\n");
        text.append("  mvn test -Dtest=RandomDriverTest -Dgatehouse.random.seed=" + seed);
        return text + " -Dgatehouse.random.sequences=1\n" + journal(seed, moves);
    }

    private String journal(long seed, List<RandomMove> moves) {
        try {
            return RandomDriver.play(seed, moves, lowerDevice, Level.FULL).journal.events().stream()
                    .map(event -> "  " + event.lane() + ": " + event.text() + "\n")
                    .reduce("its journal:\n", String::concat);
        } catch (RuntimeException thrown) {
            return "";
        }
    }
}
