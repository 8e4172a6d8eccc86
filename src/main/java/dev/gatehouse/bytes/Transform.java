package dev.gatehouse.bytes;

import java.util.List;

/**
 * What a driver does to the bytes of a request that pass through it, one layer after the other.
 *
 * @param layers in the order in which they are applied
 */
public record Transform(List<Layer> layers) {

    /** Leaves the bytes as they are. */
    public static final Transform NONE = new Transform(List.of());

    public Transform {
        layers = List.copyOf(layers);
    }

    public boolean isNone() {
        return layers.isEmpty();
    }

    /** How many bytes come out more than go in; negative where they are fewer. */
    public int growth() {
        return before() + layers.stream().mapToInt(Layer::behind).sum();
    }

    /** How many of them are in front. */
    private int before() {
        return layers.stream().mapToInt(Layer::before).sum();
    }

    /** Applies all layers to a copy of some bytes; the first that fails is the last. */
    public Transformed apply(byte[] bytes) {
        Transformed made = Transformed.of(bytes);
        for (Layer layer : layers) {
            made = made.isGood() ? layer.apply(made.bytes().toArray()) : made;
        }
        return made;
    }

    /** How many of the bytes that went in are behind so many of those that came out. */
    public long behind(long outcome, int input) {
        if (outcome >= input + growth()) {
            return input;
        }
        return outcome == 0 ? 0 : Math.max(0, Math.min(input, outcome - before()));
    }
}
