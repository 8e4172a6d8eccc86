package dev.gatehouse.topology;

import dev.gatehouse.source.SourceLocation;
import java.util.Optional;
import java.util.Set;

/**
 * A remote I/O target of a driver.
 *
 * @param queryRemove the driver's EvtIoTargetQueryRemove; absent: the framework's default
 * @param removeCanceled the driver's EvtIoTargetRemoveCanceled; absent: the framework's default
 * @param removeComplete the driver's EvtIoTargetRemoveComplete; absent: the framework's default
 * @param cleanup whether the driver has an EvtCleanupCallback for the target
 * @param destroy whether it has an EvtDestroyCallback
 */
public record LinkDeclaration(
        String name,
        SourceLocation place,
        DriverName from,
        LinkAddress to,
        Set<Access> access,
        Set<Access> share,
        OpenWhen open,
        Optional<PnpReaction> queryRemove,
        Optional<PnpReaction> removeCanceled,
        Optional<PnpReaction> removeComplete,
        boolean cleanup,
        boolean destroy) {

    public LinkDeclaration {
        access = Ordered.copy(access);
        share = Ordered.copy(share);
    }
}
