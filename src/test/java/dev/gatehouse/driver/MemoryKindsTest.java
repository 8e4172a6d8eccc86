package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.memory.LookasideList;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** buffers 1.3: what each kind of memory object is, and which of them takes another buffer. */
final class MemoryKindsTest {

    private static final Map<String, BiFunction<Ddi, Request, Memory>> OTHER_KINDS = Map.of(
            "m", (ddi, request) -> ddi.createMemory("m", 8).get(),
            "list 1",
                    (ddi, request) -> ddi.createMemoryFromLookaside(
                                    ddi.createLookasideList("list", 8).get())
                            .get(),
            "r's output", (ddi, request) -> ddi.retrieveOutputMemory(request).get());

    private final List<Object> seen = new ArrayList<>();

    private static Request readOf8(DriverBench bench) {
        return bench.received("r", true, irp -> {
            irp.nextLocation().setTransfer(RequestType.READ, 8, 0);
            irp.setBuffers(Span.allocate(8), irp.mdl(), irp.userBuffer());
        });
    }

    @Test
    void a_lookaside_list_makes_memory_of_one_size_that_is_written_to_and_read_from() {
        new DriverBench(IoType.BUFFERED).run(ddi -> {
            LookasideList list = ddi.createLookasideList("list", 4).get();
            Memory first = ddi.createMemoryFromLookaside(list).get();
            Memory second = ddi.createMemoryFromLookaside(list).get();
            seen.add(ddi.copyFromBuffer(first, 0, new byte[] {1, 2, 3, 4}));
            seen.add(ddi.copyFromBuffer(first, 1, new byte[] {1, 2, 3, 4}));
            seen.add(ddi.buffer(second).length());
            seen.add(second.name());
        });

        assertThat(seen, contains(NtStatus.SUCCESS, NtStatus.INVALID_BUFFER_SIZE, 4, "list 2"));
    }

    @Test
    void a_lookaside_list_of_empty_buffers_is_refused() {
        new DriverBench(IoType.BUFFERED)
                .run(ddi -> seen.add(ddi.createLookasideList("list", 0).status()));

        assertThat(seen, contains(NtStatus.INVALID_PARAMETER));
    }

    @Test
    void only_preallocated_memory_takes_another_buffer_and_any_other_kind_stops_the_system() {
        OTHER_KINDS.forEach((name, kind) -> {
            DriverBench bench = new DriverBench(IoType.BUFFERED);
            Request request = readOf8(bench);
            bench.run(ddi -> ddi.assignBuffer(kind.apply(ddi, request), Span.allocate(4)));
            assertThat(bench.bugchecks(), contains("bugcheck 0x10D (0x5): WdfMemoryAssignBuffer of " + name));
            bench.agenda().abandon();
        });
        DriverBench bench = new DriverBench(IoType.BUFFERED);
        bench.run(ddi -> {
            Memory memory = ddi.createPreallocatedMemory("p", Span.allocate(8)).get();
            seen.add(ddi.assignBuffer(memory, Span.allocate(4)));
            seen.add(ddi.buffer(memory).length());
        });
        assertThat(seen, contains(NtStatus.SUCCESS, 4));
        assertThat(bench.bugchecks(), is(empty()));
    }
}
