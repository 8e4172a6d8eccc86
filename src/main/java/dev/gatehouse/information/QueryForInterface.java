package dev.gatehouse.information;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.ObjectManager;
import dev.gatehouse.irp.InterfaceQuery;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.Bugcheck;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetDdi;
import java.util.Optional;

/**
 * WdfIoTargetQueryForInterface: asks the top of the target's stack, whatever the target's state; ends with an
 * {@link NtStatus}.
 *
 * <p>The target does not track the query (FxQueryInterface::_QueryForInterface).
 */
public final class QueryForInterface implements Frame {

    private final Journal journal;
    private final ObjectManager objects;
    private final IoTarget target;
    private final Optional<InterfaceQuery> query;

    /** A query; an empty one stands for the null pointers that stop the system. */
    public QueryForInterface(Journal journal, ObjectManager objects, IoTarget target, Optional<InterfaceQuery> query) {
        this.journal = journal;
        this.objects = objects;
        this.target = target;
        this.query = query;
    }

    @Override
    public void step(Strand strand) {
        strand.reads(target);
        String ddi = TargetDdi.QUERY_FOR_INTERFACE.words();
        if (AtPassive.isRefused(journal, target, TargetDdi.QUERY_FOR_INTERFACE, strand)) {
            strand.end(NtStatus.INVALID_DEVICE_REQUEST);
        } else if (query.isEmpty()) {
            Bugcheck.violation(journal, "0x4", ddi + " was given a null pointer");
        } else if (target.device() == LowerDevice.NONE) {
            Bugcheck.crash(journal, target.name(), ddi + " of " + target + ", which has no device");
        } else {
            strand.become(objects.topOf(target.device()).queryInterface(query.get()));
        }
    }
}
