package dev.gatehouse.hardware.models;

import dev.gatehouse.golden.Golden;
import org.junit.jupiter.api.Test;

class ScriptModelTest {

    @Test
    void the_first_response_that_fits_is_given() {
        DeviceBench bench = DeviceBench.of(
                new ScriptModel.Factory(),
                """
                        responses: [ { to: read, offset: 2, bytes: "01 02" },
                        { to: write, input: "AA", status: STATUS_CRC_ERROR },
                        { to: write, information: 1, latency: 3 us } ]
                        """);
        Golden.compare(
                ScriptModelTest.class,
                "script.txt",
                bench.does(
                        """
                read 1 at 0x2
                read 1 at 0x3
                write AA
                write BB CC
                control 00
                """));
    }
}
