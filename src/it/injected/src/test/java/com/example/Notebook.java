package com.example;

import java.util.ArrayList;
import java.util.List;

/** What the steps of one scenario share. */
public final class Notebook {

    private final List<Long> weights = new ArrayList<>();

    public Notebook() {}

    void write(long weight) {
        weights.add(weight);
    }

    List<Long> weights() {
        return List.copyOf(weights);
    }
}
