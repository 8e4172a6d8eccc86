package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/** A request that the scenario has named: what its sender knows of it. */
@API(status = EXPERIMENTAL)
public final class FollowedRequest {

    /** What became of the last attempt to send it. */
    public enum Sending {
        NOT_YET,
        ACCEPTED,
        REFUSED
    }

    private final String name;
    private final String sender;
    private final Request request;
    private final List<Completion> completions = new ArrayList<>();
    private Optional<Memory> input = Optional.empty();
    private Optional<Memory> output = Optional.empty();
    private byte[] outputBefore = new byte[0];
    private Sending sending = Sending.NOT_YET;
    private int completionsBefore;
    private NtStatus refusal = NtStatus.SUCCESS;
    private Reason refusalReason = Reason.NONE;

    FollowedRequest(String name, String sender, Request request) {
        this.name = name;
        this.sender = sender;
        this.request = request;
    }

    /** The name that the scenario gave it. */
    public String name() {
        return name;
    }

    /** The driver that sent it, or "an application". */
    public String sender() {
        return sender;
    }

    /** The request itself, as drivers have it. */
    public Request request() {
        return request;
    }

    void use(Optional<Memory> in, Optional<Memory> out) {
        input = in;
        output = out;
        outputBefore = out.map(memory -> memory.span().bytes()).orElse(new byte[0]);
    }

    Optional<Memory> input() {
        return input;
    }

    Optional<Memory> output() {
        return output;
    }

    void accepted() {
        sending = Sending.ACCEPTED;
        completionsBefore = completions.size();
    }

    /** Tells whether it was sent and its sender has not got it back. */
    public boolean isOut() {
        boolean hasCount = !request.isOfApplication();
        return hasCount
                ? request.isOutstanding()
                : sending == Sending.ACCEPTED && completions.size() == completionsBefore;
    }

    void refused(NtStatus status, Reason why) {
        sending = Sending.REFUSED;
        refusal = status;
        refusalReason = why;
    }

    void completed(Completion completion) {
        completions.add(completion);
    }

    /** What became of its last send. */
    public Sending sending() {
        return sending;
    }

    /** Why it was refused; STATUS_SUCCESS where it was not. */
    public NtStatus refusal() {
        return refusal;
    }

    /** Why its last send was refused. */
    public Reason refusalReason() {
        return refusalReason;
    }

    /** All completions so far, in order: a request may be sent again. */
    public List<Completion> completions() {
        return List.copyOf(completions);
    }

    /** How it completed last, if it has. */
    public Optional<Completion> lastCompletion() {
        return completions.isEmpty() ? Optional.empty() : Optional.of(completions.get(completions.size() - 1));
    }

    /** The bytes of the sender's buffer: what a read or a control has received, or what a write has sent. */
    public byte[] buffer() {
        return output.or(() -> input).map(memory -> memory.span().bytes()).orElse(new byte[0]);
    }

    /** What the receiving buffer was before the request was sent. */
    public byte[] bufferBefore() {
        return outputBefore.clone();
    }
}
