package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.request.Allocation;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.PurgeAction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests 1 and 2: what a created request is, and when a target keeps it from being made. */
final class CreateRequestTest {

    private final DriverBench bench = new DriverBench(IoType.BUFFERED);
    private final List<String> seen = new ArrayList<>();

    private void see(Output<Request> made) {
        seen.add(made.status() + made.value().map(CreateRequestTest::words).orElse(""));
    }

    private static String words(Request made) {
        String irp = made.hasIrp() ? made.irp().freeLocations() + " locations free, " + made.status() : "no IRP";
        return ": " + made.allocation() + ", " + irp;
    }

    @Test
    void a_request_for_a_target_has_an_irp_of_its_depth() {
        bench.run(ddi -> see(ddi.createRequest("own", bench.target())));

        assertThat(
                seen,
                contains(
                        "STATUS_SUCCESS: INTERNAL, " + bench.target().stackSize() + " locations free, STATUS_SUCCESS"));
    }

    @Test
    void a_request_for_no_target_has_no_irp() {
        bench.run(ddi -> seen.add(words(ddi.createRequest("own"))));

        assertThat(seen, contains(": INTERNAL, no IRP"));
    }

    @Test
    void a_target_that_was_never_opened_keeps_a_request_from_being_made() {
        bench.run(ddi -> see(ddi.createRequest("own", ddi.createTarget("remote"))));

        assertThat(seen, contains("STATUS_INVALID_DEVICE_STATE"));
    }

    @Test
    void a_purged_target_does_not() {
        bench.run(ddi -> {
            ddi.purge(bench.target(), PurgeAction.PURGE_IO);
            see(ddi.createRequest("own", bench.target()));
        });

        assertThat(seen.get(0).startsWith("STATUS_SUCCESS"), is(true));
    }

    @Test
    void a_request_over_an_irp_is_the_frameworks_to_replace_or_the_drivers() {
        for (boolean freed : List.of(true, false)) {
            bench.run(ddi -> see(ddi.createRequestFromIrp(new Irp("given" + freed, 2, true), freed)));
        }

        assertThat(
                seen,
                contains(
                        "STATUS_SUCCESS: " + Allocation.INTERNAL + ", 2 locations free, STATUS_SUCCESS",
                        "STATUS_SUCCESS: " + Allocation.DRIVER + ", 2 locations free, STATUS_SUCCESS"));
    }
}
