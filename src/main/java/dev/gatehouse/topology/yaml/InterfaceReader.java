package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.InterfaceDeclaration;
import dev.gatehouse.wdk.Guid;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;

/** Reads the direct-call interfaces that a driver answers for, by their GUIDs. */
final class InterfaceReader {

    private static final long SMALLEST = 4;
    private static final long MOST = 0xFFFF;

    private InterfaceReader() {}

    static List<InterfaceDeclaration> read(Parameters map) {
        List<InterfaceDeclaration> interfaces = new ArrayList<>();
        map.named("interfaces", "interface").forEach((name, block) -> Guid.parse(name)
                .ifPresentOrElse(
                        guid -> add(guid, block, interfaces),
                        () -> block.complain("", Guids.notOne("a key of interfaces of " + map.owner(), name))));
        return interfaces;
    }

    private static void add(Guid guid, Parameters block, List<InterfaceDeclaration> interfaces) {
        if (interfaces.stream().anyMatch(each -> each.type().equals(guid))) {
            block.complain(
                    "",
                    Complaint.of(ProblemCode.T184, block.owner() + " stands twice: capitals make no difference")
                            .expecting("one of the two"));
        }
        interfaces.add(new InterfaceDeclaration(
                guid,
                (int) size(block),
                block.integer("version", 0, MOST).orElse(1L).intValue(),
                block.status("status").orElse(NtStatus.SUCCESS)));
        block.finish();
    }

    private static long size(Parameters block) {
        long size = block.size("size").orElse(SMALLEST);
        if (size < SMALLEST || size > MOST) {
            block.complain(
                    "size",
                    Complaint.of(ProblemCode.T108, "size of " + block.owner() + " is " + size + " B")
                            .expecting("from " + SMALLEST + " B to " + MOST + " B: Size and Version are 2 bytes each"));
        }
        return size;
    }
}
