package dev.gatehouse.hardware.models;

import dev.gatehouse.golden.Golden;
import org.junit.jupiter.api.Test;

class FifoModelTest {

    @Test
    void a_read_waits_for_its_bytes_and_a_write_that_does_not_fit_is_refused() {
        DeviceBench bench = DeviceBench.of(
                new FifoModel.Factory(), """
                        depth: 4 B
                        """);
        Golden.compare(
                FifoModelTest.class,
                "patient.txt",
                bench.does(
                        """
                read 2
                write 01
                read 2
                feed 02 03 04 05
                values
                write 06
                read 9
                read 0
                control 00
                """));
    }

    @Test
    void reads_are_short_and_the_oldest_bytes_are_dropped() {
        DeviceBench bench = DeviceBench.of(
                new FifoModel.Factory(),
                """
                        depth: 4 B, underflow: short, overflow: drop oldest
                        """);
        Golden.compare(
                FifoModelTest.class,
                "short.txt",
                bench.does(
                        """
                read 2
                write 01 02 03
                feed 04 05
                contents
                write 06
                read 9
                """));
    }

    @Test
    void reads_fail_and_the_newest_bytes_are_dropped() {
        DeviceBench bench = DeviceBench.of(
                new FifoModel.Factory(),
                """
                        depth: 4 B, underflow: fails, overflow: drop newest
                        """);
        Golden.compare(
                FifoModelTest.class,
                "failing.txt",
                bench.does(
                        """
                read 2
                write 01 02 03 04 05
                contents
                read 4
                """));
    }

    @Test
    void bytes_arrive_as_declared() {
        DeviceBench bench = DeviceBench.of(
                new FifoModel.Factory(),
                """
                        depth: 4 B, arrives: [ { after: 1 ms, bytes: "0A" },
                        { every: 2 ms, times: 2, bytes: "0B 0C" } ]
                        """);
        Golden.compare(
                FifoModelTest.class,
                "arriving.txt",
                bench.does(
                        """
                pass 1999
                values
                pass 1
                values
                pass 10000
                values
                """));
    }
}
