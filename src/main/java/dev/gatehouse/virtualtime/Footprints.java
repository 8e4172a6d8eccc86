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

    /** A step stopped everything: nothing comes after it. */
    default void everything() {}

    /** A step changed a cell in a way whose order among such changes nobody can tell, as counting does. */
    default void add(Strand strand, Object cell) {
        write(strand, cell);
    }
}
