package dev.gatehouse.hardware.models;

import dev.gatehouse.golden.Golden;
import org.junit.jupiter.api.Test;

class LoopbackModelTest {

    @Test
    void each_write_comes_back_as_a_message() {
        DeviceBench bench = DeviceBench.of(new LoopbackModel.Factory(), "");
        Golden.compare(
                LoopbackModelTest.class,
                "loopback.txt",
                bench.does(
                        """
                read 4
                write 01 02 03
                write 04
                read 2
                read 2
                contents
                read 2
                read 2
                control CA FE room 1
                """));
    }
}
