package dev.gatehouse.hardware.models;

import dev.gatehouse.golden.Golden;
import org.junit.jupiter.api.Test;

class SerialModelTest {

    @Test
    void bytes_take_their_time_on_the_line_both_ways() {
        DeviceBench bench = DeviceBench.of(
                new SerialModel.Factory(),
                """
                        bit rate: 10000, data bits: 7, parity: odd, stop bits: 2
                        """);
        Golden.compare(
                SerialModelTest.class,
                "line.txt",
                bench.does(
                        """
                write C1 42
                contents
                read 2
                feed C1 42
                pass 1100
                read 2
                pass 1100
                read 2
                control 00
                """));
    }

    @Test
    void errors_and_overruns_fail_the_read_that_meets_them() {
        DeviceBench bench = DeviceBench.of(
                new SerialModel.Factory(),
                """
                        bit rate: 10000, buffer: 2 B, arrives: [ { bytes: "41" },
                        { bytes: "42", error: framing },
                        { after: 10 ms, bytes: "43 44 45" } ]
                        """);
        Golden.compare(
                SerialModelTest.class,
                "errors.txt",
                bench.does(
                        """
                pass 2000
                read 2
                read 1
                pass 20000
                values
                read 4
                read 1
                """));
    }
}
