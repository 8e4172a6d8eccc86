package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.memory.MemoryDescriptor;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.request.ReuseParams;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.request.SynchronousResult;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Requests 13, the rows about targets and what is sent to them: what is seen with the verifier on, and with it off. */
final class VerifierTableTest {

    /** A driver's mistake, made on a target over a device that holds what it gets. */
    @FunctionalInterface
    private interface Mistake {
        void make(Rig rig, RemoteTarget target);
    }

    private final StringBuilder table = new StringBuilder();

    private void row(String name, Mistake mistake) {
        table.append(name).append(": ").append(seen(true, mistake));
        table.append((" | " + seen(false, mistake)).stripTrailing()).append('\n');
    }

    private static String seen(boolean verifier, Mistake mistake) {
        Rig rig = new Rig(verifier);
        RemoteTarget target = rig.remote();
        rig.run("open", Irql.PASSIVE, target.open(byName()));
        rig.taken();
        mistake.make(rig, target);
        return String.join(", ", rig.taken());
    }

    private static OpenParams byName() {
        return new OpenParams.ByName("name", AccessMask.READ_WRITE, AccessMask.READ_WRITE, TargetCallbacks.NONE);
    }

    private static void send(Rig rig, IoTarget target, Request request, SendOptions options) {
        boolean sent = rig.<Boolean>resultOf(target.send(request, options));
        rig.see(sent ? "TRUE" : "FALSE " + Rig.name(request.status()));
    }

    private static void raised(Rig rig, Frame call) {
        rig.run("call", Irql.DISPATCH, call);
    }

    private static Request received(Rig rig, int stackSize) {
        Irp irp = new Irp("q1", stackSize, true);
        irp.moveDown();
        Request request = Request.received(irp, rig.driver, RequestOwner.NONE);
        request.setCompletionRoutine(Rig.silent());
        return request;
    }

    private static Request outstanding(Rig rig, IoTarget target) {
        Request request = rig.own("r1");
        rig.run("earlier", Irql.PASSIVE, target.send(request, SendOptions.NONE));
        rig.taken();
        return request;
    }

    @Test
    void mistakes_with_requests() {
        row("send of an outstanding request", (rig, target) -> {
            Request request = outstanding(rig, target);
            rig.run("call", Irql.PASSIVE, target.send(request, SendOptions.NONE));
        });
        row("send unformatted", (rig, target) -> send(rig, target, received(rig, 2), SendOptions.NONE));
        row("send without a location left", (rig, target) -> {
            Request request = received(rig, 2);
            request.formatUsingCurrentType();
            request.irp().moveDown();
            rig.run("call", Irql.PASSIVE, target.send(request, SendOptions.NONE));
        });
        row("received, no routine", (rig, target) -> send(rig, target, rig.received("q1"), SendOptions.NONE));
        row(
                "bad options",
                (rig, target) -> send(rig, target, rig.own("r1"), SendOptions.SEND_AND_FORGET.synchronously()));
        row("forget, formatted", (rig, target) -> {
            Request request = rig.received("q1");
            target.format(request, Format.read(MemoryRange.NONE, 0));
            send(rig, target, request, SendOptions.SEND_AND_FORGET);
        });
        row("forget, routine", (rig, target) -> send(rig, target, received(rig, 2), SendOptions.SEND_AND_FORGET));
        row("reuse outstanding", (rig, target) -> outstanding(rig, target)
                .reuse(ReuseParams.of(NtStatus.SUCCESS), rig.journal));
        row("delete outstanding", (rig, target) -> outstanding(rig, target).delete(rig.journal));

        assertThat(
                table.toString(),
                equalTo(
                        """
                        send of an outstanding request: bugcheck 0x10D | bugcheck 0x10D
                        send unformatted: FALSE REQUEST_NOT_ACCEPTED | q1 to device, TRUE
                        send without a location left: call returned false | bugcheck 0x35
                        received, no routine: break, FALSE INVALID_DEVICE_REQUEST | FALSE INVALID_DEVICE_REQUEST
                        bad options: break, FALSE INVALID_PARAMETER | FALSE INVALID_PARAMETER
                        forget, formatted: break, FALSE INVALID_DEVICE_REQUEST | FALSE INVALID_DEVICE_REQUEST
                        forget, routine: break, q1 to device, TRUE | q1 to device, TRUE
                        reuse outstanding: break |
                        delete outstanding: break |
                        """));
    }

    @Test
    void mistakes_with_levels_and_overlapping_calls() {
        row("Start raised, a Stop waits", (rig, target) -> {
            outstanding(rig, target);
            rig.run("stop", Irql.PASSIVE, target.stop(SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE));
            raised(rig, target.start());
        });
        row("Purge and wait, nothing sent, a Stop waits", (rig, target) -> {
            outstanding(rig, target);
            rig.run("close", Irql.PASSIVE, target.close());
            rig.run("stop", Irql.PASSIVE, target.stop(SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE));
            rig.completeAll(NtStatus.SUCCESS, 0);
            rig.taken();
            rig.run("call", Irql.PASSIVE, target.purge(PurgeAction.PURGE_IO_AND_WAIT));
        });
        row("Open raised", (rig, target) -> {
            if (rig.driver.verifier()) {
                rig.run("close", Irql.PASSIVE, target.close());
                rig.taken();
                raised(rig, target.open(byName()));
            } else {
                rig.see("-");
            }
        });
        row("Close raised", (rig, target) -> raised(rig, target.close()));
        row("CloseForQueryRemove raised", (rig, target) -> raised(rig, target.closeForQueryRemove()));
        row("Stop and cancel raised", (rig, target) -> raised(rig, target.stop(SentIoAction.CANCEL_SENT_IO)));
        row(
                "Stop and wait raised",
                (rig, target) -> raised(rig, target.stop(SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE)));
        row("Purge and wait raised", (rig, target) -> raised(rig, target.purge(PurgeAction.PURGE_IO_AND_WAIT)));
        row("Read raised", (rig, target) -> {
            rig.device.treatAll(RigDevice.Manner.INLINE);
            DescribedSend read = DescribedSend.read(MemoryDescriptor.NONE, 0);
            Frame send = target.sendSynchronously(Optional.of(rig.own("r1")), read, SendOptions.NONE);
            rig.agenda.spawn(rig.agenda.lane("call"), Irql.DISPATCH, InTwo.of(send, strand -> {
                rig.see(Rig.name(strand.<SynchronousResult>result().status()));
                strand.end(null);
            }));
            rig.agenda.settle();
        });

        assertThat(
                table.toString(),
                equalTo(
                        """
                        Start raised, a Stop waits: break, bugcheck 0xA | bugcheck 0xA
                        Purge and wait, nothing sent, a Stop waits: break |
                        Open raised: break, call returned INVALID_DEVICE_REQUEST | -
                        Close raised: break, call returned | file 1 closed, call returned
                        CloseForQueryRemove raised: break, call returned | file 1 closed, call returned
                        Stop and cancel raised: break, call returned | call returned
                        Stop and wait raised: break, call returned | call returned
                        Purge and wait raised: break, call returned | call returned
                        Read raised: break, INVALID_DEVICE_REQUEST | r1 to device, r1 completed SUCCESS/3, SUCCESS
                        """));
    }
}
