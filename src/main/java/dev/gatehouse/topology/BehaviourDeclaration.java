package dev.gatehouse.topology;

import dev.gatehouse.bytes.ByteString;
import dev.gatehouse.bytes.Transform;
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
     * @param retry whether it is sent again where it fails
     */
    record Forward(
            ForwardKind kind, OptionalLong timeout, Transform up, Transform down, Optional<String> to, Retry retry)
            implements BehaviourDeclaration {}

    /**
     * Sends the request's bytes on in requests of the driver's own.
     *
     * @param size how many bytes each of them moves at most
     * @param atOnce whether they are sent at once, or one after the other
     * @param timeout of each of them, in ticks of 100 ns
     * @param to as for {@link Forward}
     */
    record Split(int size, boolean atOnce, OptionalLong timeout, Optional<String> to) implements BehaviourDeclaration {}

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
