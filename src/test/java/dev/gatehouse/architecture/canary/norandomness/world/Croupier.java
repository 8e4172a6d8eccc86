package dev.gatehouse.architecture.canary.norandomness.world;

import java.util.Random;
import java.util.UUID;

/** Rolls dice. */
final class Croupier {

    Random random() {
        return new Random(1);
    }

    double math() {
        return Math.random();
    }

    UUID id() {
        return UUID.randomUUID();
    }
}
