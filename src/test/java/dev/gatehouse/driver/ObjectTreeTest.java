package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.ExecutionLevel;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.SynchronizationScope;
import dev.gatehouse.wdk.WdfObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who goes when: target-states 6.1 and 7, requests 2, information 6, the common part of the table of DDIs. */
final class ObjectTreeTest {

    private final DriverBench bench = new DriverBench(IoType.BUFFERED);
    private final List<Object> seen = new ArrayList<>();

    private ObjectAttributes heard(String name) {
        return ObjectAttributes.NONE
                .evtCleanupCallback(ddi -> seen.add("cleanup of " + name))
                .evtDestroyCallback(ddi -> seen.add("destruction of " + name));
    }

    @Test
    void every_object_below_every_parent_goes_in_the_frameworks_order() {
        StringBuilder all = new StringBuilder();
        for (ObjectCell.Kind kind : ObjectCell.Kind.values()) {
            for (ObjectCell.Above above : ObjectCell.Above.values()) {
                for (ObjectCell.End end : ObjectCell.End.values()) {
                    ObjectCell cell = new ObjectCell(kind, above, end);
                    all.append("## ")
                            .append(cell)
                            .append('\n')
                            .append(cell.journal())
                            .append('\n');
                }
            }
        }
        Golden.compare(getClass(), "objects.txt", all.toString());
    }

    @Test
    void children_are_disposed_of_in_the_order_of_their_creation_and_destroyed_after_all_of_them() {
        bench.run(ddi -> {
            Memory top = ddi.createMemory("top", 8, heard("top").parent(ddi.deviceObject()))
                    .get();
            Memory first =
                    ddi.createMemory("first", 8, heard("first").parent(top)).get();
            ddi.createMemory("second", 8, heard("second").parent(top));
            ddi.createMemory("below first", 8, heard("below first").parent(first));
            ddi.deleteObject(top);
        });

        assertThat(
                seen,
                contains(
                        "cleanup of below first",
                        "cleanup of first",
                        "cleanup of second",
                        "cleanup of top",
                        "destruction of below first",
                        "destruction of first",
                        "destruction of second",
                        "destruction of top"));
    }

    @Test
    void an_object_that_is_referenced_is_destroyed_with_the_last_reference() {
        bench.run(ddi -> {
            Memory memory = ddi.createMemory("memory", 8, heard("memory").parent(ddi.deviceObject()))
                    .get();
            ddi.referenceObject(memory);
            ddi.deleteObject(memory);
            seen.add("deleted");
            ddi.dereferenceObject(memory);
        });

        assertThat(seen, contains("cleanup of memory", "deleted", "destruction of memory"));
    }

    @Test
    void the_frameworks_own_reference_is_not_the_drivers_to_release() {
        bench.run(ddi -> ddi.dereferenceObject(
                ddi.createMemory("memory", 8, heard("memory").parent(ddi.deviceObject()))
                        .get()));

        assertThat(
                bench.breaks(),
                contains("memory: it is not dereferenced, and the framework breaks into the debugger because the last "
                        + "reference of an object that is not deleted is the framework's [FxObject::Release]"));
    }

    @Test
    void a_parent_that_is_being_deleted_gets_no_more_children() {
        List<Memory> parent = new ArrayList<>();
        bench.run(ddi -> {
            ObjectAttributes late = ObjectAttributes.NONE
                    .parent(ddi.deviceObject())
                    .evtCleanupCallback(
                            calls -> seen.add(calls.createMemory("late", 8, ObjectAttributes.NONE.parent(parent.get(0)))
                                    .status()));
            parent.add(ddi.createMemory("parent", 8, late).get());
            ddi.deleteObject(parent.get(0));
        });

        assertThat(seen, contains(NtStatus.DELETE_PENDING));
    }

    @Test
    void a_child_that_is_deleted_while_its_parent_is_being_disposed_of_goes_once() {
        List<Memory> children = new ArrayList<>();
        bench.run(ddi -> {
            Memory top = ddi.createMemory("top", 8, heard("top").parent(ddi.deviceObject()))
                    .get();
            ObjectAttributes first =
                    ObjectAttributes.NONE.parent(top).evtCleanupCallback(calls -> calls.deleteObject(children.get(0)));
            ddi.createMemory("first", 8, first);
            children.add(
                    ddi.createMemory("second", 8, heard("second").parent(top)).get());
            ddi.deleteObject(top);
        });

        assertThat(
                seen, contains("cleanup of second", "cleanup of top", "destruction of second", "destruction of top"));
    }

    @Test
    void what_has_a_timer_below_it_is_disposed_of_at_passive_level() {
        bench.run("dpc", Irql.DISPATCH, ddi -> {
            Request top = ddi.createRequest("top", heard("top").parent(ddi.deviceObject()))
                    .get();
            ddi.createTimer("tick", calls -> {}, heard("tick").parent(top));
            ddi.deleteObject(top);
            seen.add("returned");
        });

        assertThat(seen.get(0), equalTo("returned"));
        assertThat(
                bench.text(),
                containsString("top: its delete is left to a work item because what is below it, or itself, is disposed"
                        + " of at PASSIVE_LEVEL [FxObject::DisposeChildrenWorker]"));
    }

    @Test
    void what_is_below_a_request_from_a_queue_goes_before_it_is_completed() {
        Request received = bench.received("r1", true, irp -> irp.nextLocation().setType(RequestType.READ));
        bench.run(ddi -> {
            ddi.createMemory("scratch", 8, heard("scratch").parent(received));
            ddi.complete(received, NtStatus.SUCCESS, 0);
        });

        assertThat(seen, contains("cleanup of scratch", "destruction of scratch"));
    }

    @Test
    void memory_that_is_made_without_attributes_can_be_a_parent_and_is_deleted_once() {
        bench.run(ddi -> {
            Memory memory = ddi.createMemoryFromLookaside(
                            ddi.createLookasideList("list", 8).get())
                    .get();
            ddi.createMemory("child", 8, heard("child").parent(memory));
            ddi.deleteObject(memory);
            ddi.deleteObject(memory);
        });

        assertThat(seen, contains("cleanup of child", "destruction of child"));
        assertThat(
                bench.bugchecks(),
                contains("bugcheck 0x10D (0x5): WdfObjectDelete was given a handle that is no framework object any "
                        + "more"));
    }

    @Test
    void a_parent_that_is_destroyed_stops_the_system() {
        bench.run(ddi -> {
            Memory gone = ddi.createMemory("gone", 8, heard("gone").parent(ddi.deviceObject()))
                    .get();
            ddi.deleteObject(gone);
            ddi.createMemory("child", 8, ObjectAttributes.NONE.parent(gone));
        });

        assertThat(
                bench.bugchecks(),
                contains("bugcheck 0x10D (0x5): ParentObject of WDF_OBJECT_ATTRIBUTES was given a handle that is no "
                        + "framework object any more"));
    }

    @Test
    void the_driver_its_device_and_the_default_queue_are_not_the_drivers_to_delete() {
        bench.run(ddi -> {
            ddi.deleteObject(ddi.deviceObject());
            ddi.deleteObject(ddi.driverObject());
            ddi.deleteObject(ddi.defaultQueue().orElseThrow());
        });

        assertThat(bench.breaks().size(), equalTo(3));
    }

    @Test
    void attributes_that_an_object_cannot_have_are_refused() {
        ObjectAttributes none = ObjectAttributes.NONE;
        bench.run(ddi -> {
            for (ObjectAttributes wrong : List.of(
                    none.executionLevel(ExecutionLevel.INVALID),
                    none.synchronizationScope(SynchronizationScope.INVALID),
                    none.synchronizationScope(SynchronizationScope.DEVICE),
                    none.executionLevel(ExecutionLevel.PASSIVE))) {
                seen.add(ddi.createRequest("wrong", wrong).status().text());
            }
            seen.add(ddi.createTimer("orphan", calls -> {}, none).status().text());
        });

        assertThat(
                seen,
                contains(
                        "STATUS_WDF_OBJECT_ATTRIBUTES_INVALID",
                        "STATUS_WDF_OBJECT_ATTRIBUTES_INVALID",
                        "STATUS_WDF_SYNCHRONIZATION_SCOPE_INVALID",
                        "STATUS_WDF_EXECUTION_LEVEL_INVALID",
                        "STATUS_WDF_PARENT_NOT_SPECIFIED"));
    }

    @Test
    void a_target_and_a_timer_want_a_parent_at_or_below_the_device() {
        bench.run(ddi -> {
            WdfObject ofDriver = ddi.createMemory("loose", 8).get();
            for (WdfObject parent : List.of(ddi.driverObject(), ofDriver, ddi.deviceObject(), bench.target())) {
                ObjectAttributes attributes = ObjectAttributes.NONE.parent(parent);
                seen.add(ddi.createTarget("t", attributes).status().text());
                seen.add(ddi.createTimer("t", calls -> {}, attributes).status().text());
            }
        });

        String refused = "STATUS_INVALID_DEVICE_REQUEST";
        String taken = "STATUS_SUCCESS";
        assertThat(seen, contains(refused, refused, refused, refused, taken, taken, taken, taken));
    }

    private void deleteTargetWithItsRequestOut(boolean closesFirst) {
        bench.run(ddi -> {
            Request child = ddi.createRequest("child", ObjectAttributes.NONE.parent(bench.target()))
                    .get();
            MemoryRange memory = MemoryRange.all(ddi.createMemory("bytes", 8, ObjectAttributes.NONE.parent(child))
                    .get());
            ddi.format(bench.target(), child, Format.read(memory, 0));
            ddi.setCompletionRoutine(child, (calls, request, target, params) -> seen.add(params.status()));
            ddi.send(child, bench.target(), SendOptions.NONE);
            if (closesFirst) {
                ddi.stop(bench.target(), SentIoAction.CANCEL_SENT_IO);
            }
            ddi.delete(bench.target());
        });
    }

    @Test
    void a_target_that_is_deleted_while_child_requests_are_out_is_found() {
        deleteTargetWithItsRequestOut(false);

        assertThat(
                bench.text(),
                containsString("rule TargetDeletedBeforeItsRequests broken by upper: lets upper's local "
                        + "target be deleted while its child requests are out: child; call WdfIoTargetClose first"));
        assertThat(bench.breaks().size(), equalTo(1));
    }

    @Test
    void one_whose_requests_have_come_back_is_not() {
        bench.below(
                (ddi, request) -> ddi.markCancelable(request, calls -> calls.complete(request, NtStatus.CANCELLED, 0)));
        deleteTargetWithItsRequestOut(true);

        assertThat(seen, contains(NtStatus.CANCELLED));
        assertThat(bench.text(), not(containsString("TargetDeletedBeforeItsRequests")));
    }

    @Test
    void the_device_goes_with_its_children_and_before_their_destruction() {
        bench.run(ddi -> ddi.createTarget("remote", heard("remote")));
        Frame cleanup = strand -> {
            seen.add("cleanup of the device");
            strand.end(null);
        };
        bench.agenda()
                .finish(bench.agenda()
                        .spawn(
                                bench.agenda().lane("pnp"),
                                Irql.PASSIVE,
                                bench.upper().objects().removeDevice(cleanup)));

        assertThat(seen, contains("cleanup of remote", "cleanup of the device", "destruction of remote"));
    }
}
