package dev.gatehouse.hardware.models;

import dev.gatehouse.golden.Golden;
import org.junit.jupiter.api.Test;

class ConsoleModelTest {

    @Test
    void what_is_written_is_collected() {
        DeviceBench bench = DeviceBench.of(new ConsoleModel.Factory(), "");
        Golden.compare(
                ConsoleModelTest.class,
                "console.txt",
                bench.does(
                        """
                write 41 0A
                write 42 0A at 0x100
                contents
                values
                read 2
                control 00
                """));
    }
}
