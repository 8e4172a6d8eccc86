package dev.gatehouse.iotarget;

import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.irp.PhysicalDevice;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import java.util.Optional;

/** WdfIoTargetOpen, steps O1 to O6 (FxIoTargetRemote::Open); ends with its NTSTATUS. */
final class Open implements Frame {

    private static final Reason OPENED = new Reason("FxIoTargetRemote::Open", "it was opened");

    private enum At {
        CHECK,
        BEGIN,
        UNREGISTER,
        CREATE,
        CREATED,
        QUERY_RELATIONS,
        REGISTER,
        BECOME_OPEN,
        START,
        DRAINED,
        FAIL,
        RETURN
    }

    private final RemoteTarget target;
    private final OpenParams params;
    private final String call;
    private At at = At.CHECK;
    private Registration leftOver = Registration.NONE;
    private NtStatus status = NtStatus.SUCCESS;

    Open(RemoteTarget target, OpenParams params) {
        this.target = target;
        this.params = params;
        this.call = "Open of " + target.name();
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case CHECK -> check(strand);
            case BEGIN -> strand.acquire(target.guarded().lock) ? begin(strand) : at;
            case UNREGISTER -> unregister();
            case CREATE -> create(strand);
            case CREATED -> created(strand);
            case QUERY_RELATIONS -> queryRelations();
            case REGISTER -> register();
            case BECOME_OPEN -> strand.acquire(target.guarded().lock) ? becomeOpen(strand) : at;
            case START -> strand.acquire(target.guarded().lock) ? start(strand) : at;
            case DRAINED, RETURN -> {
                strand.end(status);
                yield at;
            }
            case FAIL -> fail(strand);
        };
    }

    private At check(Strand strand) {
        target.noteCall(TargetDdi.OPEN, strand);
        if (target.driver().verifier() && strand.irql().isAbove(Irql.PASSIVE)) {
            target.remarks().breakAbovePassive("Open", strand.irql());
            return refuse(NtStatus.INVALID_DEVICE_REQUEST);
        }
        if (params instanceof OpenParams.ByName byName && byName.name().isEmpty()) {
            return refuse(NtStatus.INVALID_PARAMETER);
        }
        if (params instanceof OpenParams.ExistingDevice existing && !isValid(existing)) {
            return refuse(NtStatus.INVALID_PARAMETER);
        }
        if (params instanceof OpenParams.Reopen && target.openParams().isEmpty()) {
            return refuse(NtStatus.INVALID_DEVICE_REQUEST);
        }
        return At.BEGIN;
    }

    private static boolean isValid(OpenParams.ExistingDevice existing) {
        return existing.device() != LowerDevice.NONE
                && !(existing.file().isNone() && existing.callbacks().any());
    }

    private At refuse(NtStatus failure) {
        status = failure;
        return At.RETURN;
    }

    private At begin(Strand strand) {
        if (target.state() == TargetState.DELETED || target.openState() != OpenState.CLOSED) {
            strand.release(target.guarded().lock);
            return refuse(NtStatus.INVALID_DEVICE_STATE);
        }
        leftOver = target.beginOpening();
        strand.release(target.guarded().lock);
        return At.UNREGISTER;
    }

    private At unregister() {
        target.unregister(leftOver);
        return At.CREATE;
    }

    /** A delete at the same time may have cleared the name that a reopen found: the kernel opens no empty name. */
    private At create(Strand strand) {
        if (params instanceof OpenParams.ExistingDevice existing) {
            target.forgetOpenParams();
            target.take(existing.device(), existing.file());
            return At.QUERY_RELATIONS;
        }
        Optional<OpenParams.ByName> byName =
                params instanceof OpenParams.ByName given ? Optional.of(given) : target.openParams();
        if (byName.isEmpty()) {
            status = NtStatus.OBJECT_PATH_SYNTAX_BAD;
            return At.FAIL;
        }
        if (params instanceof OpenParams.ByName) {
            target.forgetOpenParams();
        }
        strand.call(target.objectManager().create(byName.get()));
        return At.CREATED;
    }

    private At created(Strand strand) {
        OpenResult result = strand.result();
        status = result.status();
        if (!status.isSuccess()) {
            return At.FAIL;
        }
        target.take(result.device(), result.file());
        if (result.device() == LowerDevice.NONE) {
            status = NtStatus.NO_SUCH_DEVICE;
            return At.FAIL;
        }
        if (params instanceof OpenParams.ByName byName) {
            target.keep(byName);
        }
        return At.QUERY_RELATIONS;
    }

    private At queryRelations() {
        NtStatus relations = target.objectManager().queryRelations(target.device());
        target.setPhysicalDevice(relations.isSuccess() ? target.device().physicalDevice() : PhysicalDevice.NONE);
        status = relations.equals(NtStatus.INSUFFICIENT_RESOURCES) ? relations : NtStatus.SUCCESS;
        return status.isSuccess() ? At.REGISTER : At.FAIL;
    }

    private At register() {
        if (params instanceof OpenParams.ByName byName) {
            target.setCallbacks(byName.callbacks());
        } else if (params instanceof OpenParams.ExistingDevice existing) {
            target.setCallbacks(existing.callbacks());
        }
        target.register();
        return At.BECOME_OPEN;
    }

    private At becomeOpen(Strand strand) {
        target.becomeOpen();
        return start(strand);
    }

    private At start(Strand strand) {
        Guarded guarded = target.guarded();
        if (guarded.state() == TargetState.DELETED) {
            strand.release(guarded.lock);
            status = NtStatus.INVALID_DEVICE_STATE;
            return At.FAIL;
        }
        if (guarded.waitingForSent) {
            strand.release(guarded.lock);
            target.remarks().warnOfOverlap(call);
            strand.call(new WaitFrame(call, guarded.sentEvent, Long.MAX_VALUE, target.journal()));
            return At.START;
        }
        guarded.goTo(TargetState.STARTED, OPENED);
        guarded.noteStarted();
        target.signalOpened(strand);
        strand.call(new Drain(target));
        return At.DRAINED;
    }

    private At fail(Strand strand) {
        target.openFailed();
        target.signalOpened(strand);
        strand.call(target.close());
        return At.RETURN;
    }
}
