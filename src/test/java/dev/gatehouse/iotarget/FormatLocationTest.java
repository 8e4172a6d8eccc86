package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.driver.UsingCurrentType;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.IrpCompletion;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.journal.Event;
import dev.gatehouse.request.FormatLocation;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.RequestType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Requests 3.3: formatting by the current type, and by a stack location. */
final class FormatLocationTest {

    private final Rig rig = new Rig(true);
    private final List<String> stops = new ArrayList<>();

    private String stop(Request request, Function<Request, Frame> formatter) {
        rig.journal.addSink(event -> {
            if (event instanceof Event.Bugcheck) {
                stops.add(event.text());
            }
        });
        rig.run("driver", Irql.PASSIVE, formatter.apply(request));
        return String.join(", ", stops);
    }

    private Frame byCurrentType(Request request) {
        return new UsingCurrentType(rig.journal, request);
    }

    private Frame byLocation(Request request) {
        StackLocation location = new StackLocation();
        location.setTransfer(RequestType.WRITE, 5, 0x20);
        return new FormatLocation(rig.journal, request, location);
    }

    private Request received(int stackSize) {
        Irp irp = new Irp("r1", stackSize, true);
        irp.nextLocation().setTransfer(RequestType.READ, 4, 0x10);
        irp.moveDown();
        return Request.received(irp, rig.driver, RequestOwner.NONE);
    }

    @Test
    void a_request_without_an_irp_stops_the_system() {
        assertThat(
                stop(Request.create("r1", rig.driver), this::byCurrentType),
                equalTo("bugcheck 0x10D (0x6, 0x2): r1 is formatted by its current type and has no IRP"));
    }

    /** The framework tests a wrapper that is never null, and crashes instead. */
    @Test
    void a_request_without_an_irp_is_a_crash_with_a_location() {
        assertThat(
                stop(Request.create("r1", rig.driver), this::byLocation),
                equalTo("bugcheck 0x7E (r1): r1 is formatted by a stack location and has no IRP"));
    }

    @Test
    void a_request_without_a_next_location_stops_the_system() {
        assertThat(
                stop(received(1), this::byCurrentType),
                equalTo("bugcheck 0x10D (0x6, 0x1): r1 is formatted by its current type and has no next"
                        + " stack location"));
    }

    @Test
    void a_request_without_a_next_location_stops_the_system_with_a_location_too() {
        assertThat(
                stop(received(1), this::byLocation),
                equalTo("bugcheck 0x10D (0x6, 0x1): r1 is formatted by a stack location and has no next one"));
    }

    @Test
    void the_current_type_is_copied_but_for_the_completion_routine() {
        Request request = received(2);
        request.irp().currentLocation().setCompletion(irp -> Frame.of(false));

        assertThat(stop(request, this::byCurrentType), equalTo(""));
        assertThat(request.irp().nextLocation().words(), equalTo("read of 4 bytes at 0x10"));
        assertThat(request.irp().nextLocation().completion() == IrpCompletion.NONE, is(true));
        assertThat(request.isNextLocationFormatted(), is(true));
        assertThat(request.hasFormatContext(), is(false));
    }

    @Test
    void the_given_location_is_copied_and_the_current_one_is_not_needed() {
        Request request = Request.fromIrp(new Irp("r1", 1, true), rig.driver, false);

        assertThat(stop(request, this::byLocation), equalTo(""));
        assertThat(request.irp().nextLocation().words(), equalTo("write of 5 bytes at 0x20"));
        assertThat(request.isFormatted(), is(true));
    }
}
