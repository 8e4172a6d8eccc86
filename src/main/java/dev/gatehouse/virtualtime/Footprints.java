package dev.gatehouse.virtualtime;

/** Is told which cells a step reads and writes: what exploration needs to know which steps are independent. */
public interface Footprints {

    /** Records nothing, which is what an ordinary run does. */
    Footprints NONE = new Footprints() {
        @Override
        public void read(Strand strand, Object cell) {}

        @Override
        public void write(Strand strand, Object cell) {}
    };

    void read(Strand strand, Object cell);

    void write(Strand strand, Object cell);
}
