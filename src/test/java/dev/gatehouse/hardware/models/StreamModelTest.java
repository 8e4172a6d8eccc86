package dev.gatehouse.hardware.models;

import dev.gatehouse.golden.Golden;
import org.junit.jupiter.api.Test;

class StreamModelTest {

    @Test
    void a_pattern_repeats_up_to_a_length() {
        DeviceBench bench = DeviceBench.of(
                new StreamModel.Factory(),
                """
                        pattern: "01 02 03", length: 5 B
                        """);
        Golden.compare(
                StreamModelTest.class,
                "pattern.txt",
                bench.does(
                        """
                read 4
                values
                read 4
                read 4
                write 01
                """));
    }

    @Test
    void a_counter_begins_anew_after_its_last_byte() {
        DeviceBench bench = DeviceBench.of(
                new StreamModel.Factory(), """
                        counting from: 254
                        """);
        Golden.compare(
                StreamModelTest.class, "counter.txt", bench.does("""
                read 4
                """));
    }

    @Test
    void noise_is_always_the_same() {
        DeviceBench bench = DeviceBench.of(
                new StreamModel.Factory(), """
                        noise: 7
                        """);
        Golden.compare(
                StreamModelTest.class,
                "noise.txt",
                bench.does("""
                read 8
                read 2
                """));
    }
}
