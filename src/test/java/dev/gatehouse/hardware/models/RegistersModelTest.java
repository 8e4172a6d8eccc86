package dev.gatehouse.hardware.models;

import dev.gatehouse.golden.Golden;
import org.junit.jupiter.api.Test;

class RegistersModelTest {

    @Test
    void each_kind_of_access_does_what_the_data_sheet_says() {
        DeviceBench bench = DeviceBench.of(
                new RegistersModel.Factory(),
                """
                        registers: { RW: { offset: 0, width: 16, reset: 0x1234 },
                        RO: { offset: 2, access: read only, reset: 7 },
                        WO: { offset: 3, access: write only },
                        W1C: { offset: 4, access: write 1 to clear, reset: 0xFF },
                        RTC: { offset: 5, access: read to clear, reset: 9 },
                        WIDE: { offset: 8, width: 64 } }
                        """);
        Golden.compare(
                RegistersModelTest.class,
                "access.txt",
                bench.does(
                        """
                read 2 at 0x0
                write FF EE at 0x0
                read 2 at 0x0
                write 00 at 0x2
                read 1 at 0x2
                read 1 at 0x3
                write 55 at 0x3
                write 0F at 0x4
                read 1 at 0x4
                read 1 at 0x5
                read 1 at 0x5
                write 01 at 0x5
                write 01 02 03 04 05 06 07 88 at 0x8
                read 8 at 0x8
                read 4 at 0x8
                read 1 at 0x1
                read 1 at 0x7
                control 00
                load AB at 0x1
                load AB at 0x6
                contents
                """));
    }

    @Test
    void side_effects_follow_at_once_or_later() {
        DeviceBench bench = DeviceBench.of(
                new RegistersModel.Factory(),
                """
                        registers: { GO: { offset: 0, on write: { set: { DONE: 0x81 },
                        clear: { GO: 0xFF },
                        after: 1 ms } },
                        DONE: { offset: 1, on read: { clear: { DONE: 0x80 } } } }
                        """);
        Golden.compare(
                RegistersModelTest.class,
                "effects.txt",
                bench.does(
                        """
                write 03 at 0x0
                values
                pass 1000
                values
                read 1 at 0x1
                values
                """));
    }

    @Test
    void a_register_of_64_bits_has_all_of_them() {
        DeviceBench bench = DeviceBench.of(
                new RegistersModel.Factory(),
                """
                        registers: { WIDE: { offset: 0, width: 64, reset: 0xFFFFFFFFFFFFFFFF,
                        on read: { clear: { WIDE: 0x8000000000000001 } } },
                        GO: { offset: 8, on write: { set: { WIDE: 18446744073709551615 } } } }
                        """);
        Golden.compare(
                RegistersModelTest.class,
                "wide.txt",
                bench.does(
                        """
                read 8 at 0x0
                read 8 at 0x0
                write 00 at 0x8
                read 8 at 0x0
                """));
    }
}
