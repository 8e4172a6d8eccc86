package dev.gatehouse.information;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.irp.PhysicalDevice;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Level;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.stack.PhysicalDeviceObject;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.PropertyData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables 2.1 and 2.2 of information: every row, and every property of 2.3. */
class PropertiesTest {

    /** "Oven" takes 10 bytes. */
    private static final Map<DeviceProperty, byte[]> VALUES = Map.of(
            DeviceProperty.FRIENDLY_NAME, PropertyData.string("Oven"), DeviceProperty.BOOT_CONFIGURATION, new byte[0]);

    private final Agenda agenda = Agenda.runUntilBlocked();
    private final Journal journal = new Journal(agenda, Level.FULL);
    private final StringBuilder table = new StringBuilder();

    private static PhysicalDevice physical(boolean usable) {
        return new PhysicalDeviceObject("bus", VALUES, usable, NtStatus.SUCCESS);
    }

    private LocalTarget above(PhysicalDevice physical, boolean verifier) {
        DriverIdentity driver = new DriverIdentity("driver", verifier, 33);
        return new LocalTarget("the target", driver, journal, new Bottom(physical));
    }

    private Strand run(Irql irql, Frame ddi) {
        Strand strand = agenda.spawn(agenda.lane("test"), irql, ddi);
        agenda.settle();
        return strand;
    }

    private void row(String situation, PhysicalDevice physical, DeviceProperty property, int length) {
        Span buffer = Span.allocate(length);
        Frame into = new QueryProperty(journal, above(physical, true), property, length, buffer);
        Frame alloc = new AllocAndQueryProperty(journal, above(physical, true), property);
        PropertyResult result = run(Irql.PASSIVE, into).result();
        Output<Memory> allocated = run(Irql.PASSIVE, alloc).result();
        String needed = result.length().isPresent() ? " " + result.length().getAsInt() : "";
        String memory =
                allocated.value().map(given -> " " + given.span().length()).orElse("");
        table.append(
                String.format("%-26s %-42s | %s%n", situation, result.status() + needed, allocated.status() + memory));
    }

    @Test
    void each_row_of_both_tables_gives_its_status_and_its_length() {
        PhysicalDevice usable = physical(true);
        row("no physical device", PhysicalDevice.NONE, DeviceProperty.FRIENDLY_NAME, 64);
        row("not supported", usable, DeviceProperty.CONTAINER_ID, 64);
        row("not supported, not usable", physical(false), DeviceProperty.CONTAINER_ID, 64);
        row("not usable yet", physical(false), DeviceProperty.FRIENDLY_NAME, 64);
        row("no value", usable, DeviceProperty.MANUFACTURER, 64);
        row("no buffer", usable, DeviceProperty.FRIENDLY_NAME, 0);
        row("one byte too short", usable, DeviceProperty.FRIENDLY_NAME, 9);
        row("fits", usable, DeviceProperty.FRIENDLY_NAME, 10);
        row("larger than needed", usable, DeviceProperty.FRIENDLY_NAME, 64);
        row("of length 0", usable, DeviceProperty.BOOT_CONFIGURATION, 0);
        Golden.compare(getClass(), "properties.txt", table.toString());
    }

    @Test
    void a_buffer_that_is_too_short_is_not_written_to_and_one_that_is_long_enough_gets_the_data_at_its_start() {
        Span shorter = Span.allocate(9);
        Span longer = Span.allocate(12);
        LocalTarget target = above(physical(true), true);
        run(Irql.PASSIVE, new QueryProperty(journal, target, DeviceProperty.FRIENDLY_NAME, 9, shorter));
        run(Irql.PASSIVE, new QueryProperty(journal, target, DeviceProperty.FRIENDLY_NAME, 12, longer));
        assertThat(shorter.bytes(), is(new byte[9]));
        assertThat(longer.bytes(), is(new byte[] {'O', 0, 'v', 0, 'e', 0, 'n', 0, 0, 0, 0, 0}));
    }

    @Test
    void a_null_buffer_with_a_length_stops_the_system() {
        run(
                Irql.PASSIVE,
                new QueryProperty(journal, above(physical(true), true), DeviceProperty.ADDRESS, 4, Span.NONE));
        assertThat(lastEvent(), is("bugcheck 0x10D (0x4): WdfIoTargetQueryTargetProperty was given a null buffer"));
    }

    @Test
    void above_passive_level_the_verifier_refuses_and_nobody_else() {
        for (boolean verifier : List.of(true, false)) {
            LocalTarget target = above(physical(true), verifier);
            PropertyResult result = run(
                            Irql.DISPATCH,
                            new QueryProperty(journal, target, DeviceProperty.FRIENDLY_NAME, 10, Span.allocate(10)))
                    .result();
            Output<Memory> memory = run(
                            Irql.DISPATCH, new AllocAndQueryProperty(journal, target, DeviceProperty.FRIENDLY_NAME))
                    .result();
            NtStatus expected = verifier ? NtStatus.INVALID_DEVICE_REQUEST : NtStatus.SUCCESS;
            assertThat(result.status(), is(expected));
            assertThat(memory.status(), is(expected));
        }
        assertThat(
                lastEvent(),
                is("the target: WdfIoTargetAllocAndQueryTargetProperty at DISPATCH_LEVEL, and the framework breaks"
                        + " into the debugger because it must be called at PASSIVE_LEVEL, and the verifier refuses"
                        + " it [FxVerifierCheckIrqlLevel]"));
    }

    @Test
    void a_property_that_grows_between_the_two_queries_fails_and_gives_no_memory() {
        Output<Memory> memory = run(
                        Irql.PASSIVE,
                        new AllocAndQueryProperty(journal, above(new Growing(), true), DeviceProperty.FRIENDLY_NAME))
                .result();
        assertThat(memory, is(Output.failed(NtStatus.BUFFER_TOO_SMALL)));
    }

    private String lastEvent() {
        List<Event> events = journal.events();
        return events.get(events.size() - 1).text();
    }

    private static final class Growing implements PhysicalDevice {

        private int length = 2;

        @Override
        public String name() {
            return "bus";
        }

        @Override
        public Output<byte[]> property(DeviceProperty property) {
            length += 2;
            return Output.of(new byte[length]);
        }
    }

    private record Bottom(PhysicalDevice physicalDevice) implements LowerDevice {

        @Override
        public String name() {
            return "bottom";
        }

        @Override
        public int stackSize() {
            return 1;
        }

        @Override
        public IoType ioType() {
            return IoType.BUFFERED;
        }

        @Override
        public Frame dispatch(Irp irp) {
            return Frame.of(null);
        }
    }
}
