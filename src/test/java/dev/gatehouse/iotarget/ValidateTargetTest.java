package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Allocation;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests 3.1, and the rows of requests 2 that have a target: whose IRP, how deep, and how deep the target is. */
final class ValidateTargetTest {

    private static final Irp NO_IRP = new Irp("none", 0, true);

    private final Rig rig = new Rig(true);
    private final Memory memory = Memory.create("memory", 8).get();

    private LocalTarget target(int depth) {
        return new LocalTarget("target", rig.driver, rig.journal, new RigDevice("device", depth, rig::see));
    }

    private Request request(Allocation whose, Irp irp) {
        if (irp == NO_IRP) {
            return Request.create("r1", rig.driver);
        }
        return switch (whose) {
            case FROM_IO -> Request.received(irp, rig.driver, RequestOwner.NONE);
            case INTERNAL -> Request.fromIrp(irp, rig.driver, true);
            case DRIVER -> Request.fromIrp(irp, rig.driver, false);
        };
    }

    /** So many free locations below a current one. */
    private static Irp irp(int free) {
        Irp irp = new Irp("r1", free + 1, true);
        irp.moveDown();
        return irp;
    }

    private String row(Allocation whose, int free) {
        List<String> statuses = new ArrayList<>();
        for (int depth = 0; depth <= 3; depth++) {
            Request request = request(whose, irp(free));
            Irp before = request.irp();
            NtStatus change = target(depth).changeTo(request);
            NtStatus format = target(depth).format(request, Format.read(MemoryRange.NONE, 0));
            assertThat(format, is(change));
            statuses.add(word(change, request.irp() == before));
        }
        return whose + ", " + free + " free: " + String.join(" | ", statuses);
    }

    private static String word(NtStatus status, boolean kept) {
        if (status.isSuccess()) {
            return kept ? "kept" : "new";
        }
        return status.equals(NtStatus.INVALID_DEVICE_STATE) ? "state" : Rig.name(status);
    }

    @Test
    void an_irp_is_kept_replaced_or_refused_by_its_free_locations_and_whose_it_is() {
        List<String> rows = new ArrayList<>();
        for (Allocation whose : Allocation.values()) {
            for (int free = 0; free <= 2; free++) {
                rows.add(row(whose, free));
            }
        }

        assertThat(
                String.join("\n", rows) + "\n",
                equalTo(
                        """
                        FROM_IO, 0 free: state | REQUEST_NOT_ACCEPTED | REQUEST_NOT_ACCEPTED | REQUEST_NOT_ACCEPTED
                        FROM_IO, 1 free: state | kept | REQUEST_NOT_ACCEPTED | REQUEST_NOT_ACCEPTED
                        FROM_IO, 2 free: state | kept | kept | REQUEST_NOT_ACCEPTED
                        INTERNAL, 0 free: state | new | new | new
                        INTERNAL, 1 free: state | kept | new | new
                        INTERNAL, 2 free: state | kept | kept | new
                        DRIVER, 0 free: state | REQUEST_NOT_ACCEPTED | REQUEST_NOT_ACCEPTED | REQUEST_NOT_ACCEPTED
                        DRIVER, 1 free: state | kept | REQUEST_NOT_ACCEPTED | REQUEST_NOT_ACCEPTED
                        DRIVER, 2 free: state | kept | kept | REQUEST_NOT_ACCEPTED
                        """));
    }

    @Test
    void a_request_without_an_irp_gets_one_of_the_targets_depth() {
        for (int depth = 0; depth <= 3; depth++) {
            Request request = request(Allocation.INTERNAL, NO_IRP);
            NtStatus status = target(depth).changeTo(request);

            assertThat(status, is(depth == 0 ? NtStatus.INVALID_DEVICE_STATE : NtStatus.SUCCESS));
            assertThat(request.hasIrp(), is(depth > 0));
            assertThat(depth == 0 ? 0 : request.irp().freeLocations(), is(depth));
        }
    }

    /** The first step happens whatever the later ones say. */
    @Test
    void the_previous_format_is_undone_even_where_the_target_is_refused() {
        for (int depth : List.of(0, 1, 3)) {
            Request request = request(Allocation.DRIVER, irp(1));
            request.format(Format.read(MemoryRange.all(memory), 0), 1, IoType.BUFFERED);
            assertThat(memory.references(), is(1));

            target(depth).changeTo(request);

            assertThat(memory.references(), is(0));
            assertThat(request.isFormatted(), is(false));
            assertThat(request.irp().systemBuffer().isNull(), is(true));
            assertThat(request.currentParams().orElseThrow().type().words(), equalTo("no format"));
        }
    }

    @Test
    void the_state_of_the_target_is_not_looked_at() {
        LocalTarget target = target(1);
        rig.run("driver", Irql.PASSIVE, target.purge(PurgeAction.PURGE_IO));

        assertThat(
                target.format(request(Allocation.INTERNAL, NO_IRP), Format.read(MemoryRange.NONE, 0)),
                is(NtStatus.SUCCESS));
    }

    /** Requests 3.2 and buffers: offsets are looked at before the old format is undone. */
    @Test
    void a_range_beyond_the_buffer_leaves_the_previous_format_alone() {
        Request request = request(Allocation.INTERNAL, irp(1));
        LocalTarget target = target(1);
        target.format(request, Format.read(MemoryRange.all(memory), 0));

        NtStatus status = target.format(request, Format.read(new MemoryRange(memory, 4, 8), 0));

        assertThat(status, is(NtStatus.INTEGER_OVERFLOW));
        assertThat(memory.references(), is(1));
        assertThat(request.isFormatted(), is(true));
    }
}
