package dev.gatehouse.world;

import dev.gatehouse.iotarget.AccessMask;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.OpenFile;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.TargetCallback;
import dev.gatehouse.iotarget.TargetCallbacks;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.objects.ObjectCallbacks;
import dev.gatehouse.topology.Access;
import dev.gatehouse.topology.LinkAddress;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.PnpReaction;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes the parameters with which a declared link is opened. */
final class Links {

    private final Function<LinkAddress, LowerDevice> deviceAt;
    private final Function<IoTarget, Frame> delete;
    private final Frame opened;

    /** What links need; {@code opened} is what a driver does once its callback has opened the target again. */
    Links(Function<LinkAddress, LowerDevice> deviceAt, Function<IoTarget, Frame> delete, Frame opened) {
        this.deviceAt = deviceAt;
        this.delete = delete;
        this.opened = opened;
    }

    OpenParams openParams(LinkDeclaration link) {
        if (link.to() instanceof LinkAddress.ByName byName) {
            return new OpenParams.ByName(byName.name(), mask(link.access()), mask(link.share()), callbacks(link));
        }
        return new OpenParams.ExistingDevice(deviceAt.apply(link.to()), OpenFile.NONE, TargetCallbacks.NONE);
    }

    ObjectCallbacks objectCallbacks(String driver, LinkDeclaration link, Journal journal) {
        return new ObjectCallbacks(
                () -> objectCallback(link.cleanup(), driver, "EvtCleanupCallback", journal),
                () -> objectCallback(link.destroy(), driver, "EvtDestroyCallback", journal));
    }

    private static Frame objectCallback(boolean declared, String driver, String callback, Journal journal) {
        return strand -> {
            if (declared) {
                journal.callbackCalled(driver, callback);
            }
            strand.end(null);
        };
    }

    private static AccessMask mask(Set<Access> rights) {
        return new AccessMask(rights.contains(Access.READ), rights.contains(Access.WRITE));
    }

    private TargetCallbacks callbacks(LinkDeclaration link) {
        return new TargetCallbacks(
                callback(link.queryRemove()), callback(link.removeCanceled()), callback(link.removeComplete()));
    }

    private TargetCallback callback(Optional<PnpReaction> declared) {
        return declared.map(this::callback).orElse(TargetCallback.NONE);
    }

    private TargetCallback callback(PnpReaction reaction) {
        return switch (reaction) {
            case NOTHING -> target -> Frame.of(NtStatus.SUCCESS);
            case CLOSE -> target -> then(target.close());
            case CLOSE_FOR_QUERY_REMOVE -> target -> then(target.closeForQueryRemove());
            case REOPEN -> target -> then(new Opening(target.open(new OpenParams.Reopen()), opened));
            case REFUSE -> target -> Frame.of(NtStatus.UNSUCCESSFUL);
            case DELETE -> target -> then(delete.apply(target));
        };
    }

    /** Does something and answers STATUS_SUCCESS. */
    private static Frame then(Frame action) {
        return new Frame() {
            private boolean done;

            @Override
            public void step(Strand strand) {
                if (done) {
                    strand.end(NtStatus.SUCCESS);
                } else {
                    done = true;
                    strand.call(action);
                }
            }
        };
    }
}
