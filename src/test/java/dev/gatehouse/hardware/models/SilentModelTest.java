package dev.gatehouse.hardware.models;

import dev.gatehouse.golden.Golden;
import org.junit.jupiter.api.Test;

class SilentModelTest {

    @Test
    void nothing_is_answered() {
        DeviceBench bench = DeviceBench.of(new SilentModel.Factory(), "");
        Golden.compare(
                SilentModelTest.class,
                "silent.txt",
                bench.does(
                        """
                read 4
                write 01
                control 00
                """));
    }
}
