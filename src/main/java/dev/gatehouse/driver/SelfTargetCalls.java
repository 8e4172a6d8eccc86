package dev.gatehouse.driver;

import dev.gatehouse.iotarget.SelfTarget;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;

/** The self target of a driver's device. */
interface SelfTargetCalls extends SelfTargetDdi, Calls {

    @Override
    default void allowSelfIoTarget() {
        once(context(), () -> {
            context().allowSelfTarget();
            return true;
        });
    }

    @Override
    default Optional<SelfTarget> selfIoTarget() {
        return once(context(), context()::selfTarget);
    }

    @Override
    default NtStatus assignDefaultIoQueue(SelfTarget target, IoQueue queue) {
        return once(context(), () -> {
            if (!context().queues().all().contains(queue)) {
                return NtStatus.INVALID_DEVICE_REQUEST;
            }
            if (context().device().isStarted()) {
                return NtStatus.INVALID_DEVICE_STATE;
            }
            context().device().assignSelfQueue(queue);
            return NtStatus.SUCCESS;
        });
    }
}
