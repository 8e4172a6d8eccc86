package dev.gatehouse.topology;

import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;
import java.util.OptionalLong;

/** What a driver does with a request, as data. */
public sealed interface BehaviourDeclaration {

    /**
     * Sends the request on.
     *
     * @param timeout of the send, in ticks of 100 ns
     * @param up what is done to the data of a completed request
     * @param down what is done to the data before it is sent
     * @param to the link of this driver that it is sent through; absent: the local target
     */
    record Forward(
            ForwardKind kind,
            OptionalLong timeout,
            Optional<Transform> up,
            Optional<Transform> down,
            Optional<String> to)
            implements BehaviourDeclaration {}

    /**
     * Completes the request.
     *
     * @param bytes what the request's buffer receives
     * @param information absent: the number of those bytes
     */
    record Complete(NtStatus status, ByteString bytes, OptionalLong information) implements BehaviourDeclaration {}

    /** Keeps the request, marked cancelable or not, until the scenario tells the driver what to do with it. */
    record Pend(boolean cancelable) implements BehaviourDeclaration {}
}
