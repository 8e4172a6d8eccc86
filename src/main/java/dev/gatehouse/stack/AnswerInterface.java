package dev.gatehouse.stack;

import dev.gatehouse.driver.ExposedInterface;
import dev.gatehouse.irp.InterfaceQuery;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.List;
import java.util.Optional;

/**
 * A query for an interface at one device (FxPkgPnp::HandleQueryInterface); ends with the query's {@link NtStatus}.
 *
 * <p>A driver that exposes the interface fills it in and lets those below it have their say, unless it fails.
 */
final class AnswerInterface implements Frame {

    private final Journal journal;
    private final String driver;
    private final List<ExposedInterface> exposed;
    private final LowerDevice lower;
    private final InterfaceQuery query;
    private boolean asked;

    AnswerInterface(
            Journal journal, String driver, List<ExposedInterface> exposed, LowerDevice lower, InterfaceQuery query) {
        this.journal = journal;
        this.driver = driver;
        this.exposed = exposed;
        this.lower = lower;
        this.query = query;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(query);
        if (asked) {
            answered(strand);
            return;
        }
        asked = true;
        journal.delivered("the query for " + query.type(), driver, "");
        Optional<ExposedInterface> found = exposed.stream()
                .filter(each -> each.type().equals(query.type()))
                .findFirst();
        if (found.isEmpty()) {
            strand.become(lower.queryInterface(query));
        } else if (found.get().fits(query)) {
            query.fill(driver, found.get().table());
            strand.call(found.get().process().apply(query));
        } else {
            end(strand, NtStatus.INVALID_BUFFER_SIZE);
        }
    }

    /** STATUS_NOT_SUPPORTED of a driver that has the interface goes on down the stack, as a success does. */
    private void answered(Strand strand) {
        NtStatus status = strand.result();
        if (status.isSuccess() || status.equals(NtStatus.NOT_SUPPORTED)) {
            query.setStatus(status);
            strand.become(lower.queryInterface(query));
        } else {
            end(strand, status);
        }
    }

    private void end(Strand strand, NtStatus status) {
        query.setStatus(status);
        strand.end(status);
    }
}
