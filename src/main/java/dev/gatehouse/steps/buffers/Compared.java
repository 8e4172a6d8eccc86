package dev.gatehouse.steps.buffers;

import dev.gatehouse.journal.BufferCheck;
import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.steps.words.Buffer;
import dev.gatehouse.world.World;
import java.util.HashSet;
import java.util.Set;

/** Lets a world take down what a step compares, so that the report can show it whether it was as expected or not. */
final class Compared {

    private Compared() {}

    static void note(World world, Buffer buffer, HexPattern pattern, boolean whole) {
        byte[] actual = buffer.in(world);
        Set<Integer> differing = new HashSet<>(pattern.differences(actual));
        for (int i = pattern.size(); whole && i < actual.length; i++) {
            differing.add(i);
        }
        world.compared(new BufferCheck(
                buffer.words(),
                pattern::words,
                actual,
                differing,
                world.journal().events().size()));
    }
}
