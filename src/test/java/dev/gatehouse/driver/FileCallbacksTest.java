package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** EvtDeviceFileCreate, EvtFileCleanup and EvtFileClose of a filter: FxPkgGeneral. */
class FileCallbacksTest {

    private static final String STACK =
            """
            gatehouse: 1
            title: a filter that looks after files
            stacks:
              stack:
                drivers:
                  guard: { role: filter, model: guard }
                  disk:  { role: function }
                  bus:   { role: bus }
            """;

    private final List<Object> seen = new ArrayList<>();

    /** A filter that has asked for file objects, or has not, and then sends creates on and forgets them. */
    private final class Guard implements DriverModel {

        private final FileObjectConfig config;

        Guard(FileObjectConfig config) {
            this.config = config;
        }

        @Override
        public void evtDriverDeviceAdd(Ddi ddi) {
            ddi.setFileObjectConfig(config);
        }

        @Override
        public void evtDeviceFileCreate(Ddi ddi, Request request, FileObject file) {
            seen.add("create of " + file.number() + ", "
                    + ddi.fileObject(request).number());
            if (!ddi.send(request, ddi.localTarget(), SendOptions.SEND_AND_FORGET)) {
                ddi.complete(request, NtStatus.UNSUCCESSFUL, 0);
            }
        }

        @Override
        public void evtFileCleanup(Ddi ddi, FileObject file) {
            seen.add("cleanup of " + file.number());
        }

        @Override
        public void evtFileClose(Ddi ddi, FileObject file) {
            seen.add("close of " + file.number());
        }
    }

    private World openAndClose(FileObjectConfig config) {
        World world = Worlds.start(STACK, Worlds.model("guard", () -> new Guard(config)));
        seen.add(world.<NtStatus>run(world.files().open("stack", "f1")));
        world.run(world.files().close("f1"));
        world.close();
        return world;
    }

    @Test
    void a_file_is_created_cleaned_up_and_closed_in_that_order() {
        World world = openAndClose(FileObjectConfig.withFileObjects());
        assertThat(seen, is(List.of("create of 1, 1", NtStatus.SUCCESS, "cleanup of 1", "close of 1")));
        assertThat(
                Worlds.lines(world, "disk receives"),
                is(
                        """
                        disk receives create of f1: create
                        disk receives cleanup of file 1: cleanup
                        disk receives close of file 1: close
                        """));
    }

    @Test
    void a_create_with_a_file_object_is_not_to_be_forgotten() {
        assertThat(
                Worlds.lines(openAndClose(FileObjectConfig.withFileObjects()), "debugger"),
                is("create of f1: it is sent and forgotten, and the framework breaks into the debugger because a create"
                        + " with a file object can fail below, which only a completion routine sees"
                        + " [FxRequest::VerifyPreProcessSendAndForget]\n"));
    }

    @Test
    void a_driver_that_wants_no_file_objects_sees_none_and_may_forget_the_create() {
        World world = openAndClose(FileObjectConfig.NONE);
        assertThat(seen, is(List.of("create of 0, 0", NtStatus.SUCCESS, "cleanup of 0", "close of 0")));
        assertThat(Worlds.lines(world, "debugger"), is(""));
    }

    @Test
    void a_filter_that_does_not_forward_completes_cleanup_and_close_itself() {
        World world = openAndClose(FileObjectConfig.withFileObjects().forwarding(false));
        assertThat(Worlds.lines(world, "disk receives"), is("disk receives create of f1: create\n"));
    }
}
