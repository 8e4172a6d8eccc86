package dev.gatehouse.hardware.models;

import dev.gatehouse.golden.Golden;
import org.junit.jupiter.api.Test;

class BlockModelTest {

    @Test
    void whole_sectors_are_moved() {
        DeviceBench bench = DeviceBench.of(
                new BlockModel.Factory(),
                """
                        sector size: 2 B, size: 8 B, contents: "01 02 03"
                        """);
        Golden.compare(
                BlockModelTest.class,
                "sectors.txt",
                bench.does(
                        """
                read 4 at 0x0
                write AA BB CC DD at 0x2
                read 8
                read 1 at 0x0
                read 2 at 0x1
                read 2 at 0x8
                write 01 at 0x0
                load EE at 0x7
                load EE EE at 0x7
                contents
                control 00
                """));
    }

    @Test
    void a_cache_is_written_back_or_lost() {
        DeviceBench bench = DeviceBench.of(
                new BlockModel.Factory(),
                """
                        sector size: 2 B, size: 4 B, write back after: 1 ms
                        """);
        Golden.compare(
                BlockModelTest.class,
                "cache.txt",
                bench.does(
                        """
                write 01 02 at 0x0
                contents
                read 2 at 0x0
                values
                pass 1000
                contents
                write 03 04 at 0x2
                gone
                pass 1000
                contents
                """));
    }

    @Test
    void what_is_read_only_is_not_written() {
        DeviceBench bench = DeviceBench.of(
                new BlockModel.Factory(),
                """
                        sector size: 2 B, contents: "01 02", read only: yes
                        """);
        Golden.compare(
                BlockModelTest.class,
                "read-only.txt",
                bench.does("""
                write 03 04
                read 2
                """));
    }
}
