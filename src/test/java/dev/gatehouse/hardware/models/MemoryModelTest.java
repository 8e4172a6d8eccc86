package dev.gatehouse.hardware.models;

import dev.gatehouse.golden.Golden;
import org.junit.jupiter.api.Test;

class MemoryModelTest {

    @Test
    void reads_and_writes_move_bytes_as_far_as_there_are_any() {
        DeviceBench bench = DeviceBench.of(
                new MemoryModel.Factory(),
                """
                        size: 4 B, contents: "01 02"
                        """);
        Golden.compare(
                MemoryModelTest.class,
                "memory.txt",
                bench.does(
                        """
                read 4 at 0x0
                write AA BB at 0x3
                read 4 at 0x3
                read 1 at 0x4
                load 11 22 at 0x3
                load 11 22 at 0x0
                contents
                control 00 room 4
                feed 01
                """));
    }
}
