package dev.gatehouse.iotarget;

import dev.gatehouse.irp.CancelIrp;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.MemoryDescriptor;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.ReuseParams;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.request.SynchronousResult;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;

/** How the random driver sends: what it does before, when the call returns, and in its completion routine. */
final class Mover {

    private final Playground ground;
    private final Auditor auditor;

    Mover(Playground ground) {
        this.ground = ground;
        this.auditor = ground.auditor;
    }

    /** Prepares and sends, unless the driver does not have the request when its turn comes. */
    Frame send(Client client) {
        return strand -> {
            strand.reads(client.request);
            if (client.isAtHand() && prepare(client)) {
                strand.become(fly(client));
            } else {
                strand.end(null);
            }
        };
    }

    private boolean prepare(Client client) {
        Request request = client.request;
        if (client.wasSent && !client.request.isFromQueue()) {
            request.reuse(ReuseParams.of(NtStatus.SUCCESS), ground.journal);
        }
        NtStatus status = request.isFromQueue() ? ownLocation(request) : format(client);
        request.setCompletionRoutine(client.routine ? routine(client) : CompletionRoutine.NONE);
        return status.isSuccess() && hasDevice(client.target);
    }

    /** A target that refuses needs no device; a driver that sends to one that is not open has itself to blame. */
    private static boolean hasDevice(IoTarget target) {
        return target.stackSize() > 0
                || switch (target.state()) {
                    case CLOSED, CLOSED_FOR_QUERY_REMOVE, DELETED -> true;
                    case STARTED, STOPPED, PURGED -> false;
                };
    }

    private static NtStatus ownLocation(Request request) {
        request.formatUsingCurrentType();
        return NtStatus.SUCCESS;
    }

    NtStatus format(Client client) {
        MemoryRange range = MemoryRange.all(ground.memory);
        Format format =
                switch (client.shape) {
                    case READ -> Format.read(range, 0);
                    case WRITE -> Format.write(range, 0);
                    case CONTROL ->
                        Format.control(RequestType.DEVICE_CONTROL, new IoControlCode(0), MemoryRange.NONE, range);
                };
        return client.target.format(client.request, format);
    }

    private Frame fly(Client client) {
        Flight flight = new Flight();
        client.flight = flight;
        client.wasSent = true;
        SendOptions options = client.options;
        client.freeLocations = client.request.irp().freeLocations();
        return InTwo.of(client.target.send(client.request, options), strand -> {
            boolean sent = strand.<Boolean>result();
            if (!sent) {
                refused(client, flight, options);
            } else if (options.sendAndForget()) {
                flight.land();
                client.gone = true;
            } else if (options.synchronous()) {
                auditor.require(flight.isCompleted(), client + " was sent synchronously and has not come back");
                flight.land();
            }
            strand.end(sent);
        });
    }

    private void refused(Client client, Flight flight, SendOptions options) {
        auditor.require(flight.refuse(), client + " was refused, and has come back all the same");
        if (options.ignoreTargetState() && client.request.status().equals(NtStatus.CANCELLED)) {
            auditor.license(Licence.STALE_FLAG);
        }
    }

    /** One of the calls that format, send and wait; without a request of the driver's the framework makes one. */
    Frame sendDescribed(Optional<Client> client, IoTarget target, SendOptions options) {
        DescribedSend read = DescribedSend.read(MemoryDescriptor.ofHandle(MemoryRange.all(ground.memory)), 0);
        return strand -> {
            if (!hasDevice(target) || client.filter(own -> !own.isAtHand()).isPresent()) {
                strand.end(null);
                return;
            }
            Flight flight = new Flight();
            client.ifPresent(own -> {
                own.flight = flight;
                own.wasSent = true;
                own.freeLocations = -1;
                own.target = target;
            });
            Frame call = target.sendSynchronously(client.map(own -> own.request), read, options);
            strand.become(InTwo.of(call, after -> {
                SynchronousResult result = after.result();
                if (flight.isCompleted()) {
                    flight.land();
                } else {
                    client.ifPresent(own -> refusedDescribed(own, flight, options, result));
                }
                after.end(null);
            }));
        };
    }

    private void refusedDescribed(Client client, Flight flight, SendOptions options, SynchronousResult result) {
        auditor.require(!result.status().isSuccess(), client + " never came back, and its send succeeded");
        flight.refuse();
        if (options.ignoreTargetState() && result.status().equals(NtStatus.CANCELLED)) {
            auditor.license(Licence.STALE_FLAG);
        }
    }

    private CompletionRoutine routine(Client client) {
        return (request, target, params) -> strand -> {
            auditor.require(request.count().actors() == 0, client + "'s routine runs while somebody holds it");
            auditor.require(target == client.target, client + "'s routine is told another target");
            auditor.require(params.status().equals(request.status()), client + "'s routine is told another status");
            comeBack(client, strand);
        };
    }

    private void comeBack(Client client, Strand strand) {
        if (!client.options.synchronous()) {
            client.flight.land();
        }
        if (client.resends > 0 && !ground.windingUp && !client.options.synchronous()) {
            client.resends--;
            strand.become(send(client));
        } else if (client.request.isFromQueue() && !client.options.synchronous()) {
            strand.become(complete(client));
        } else {
            strand.end(null);
        }
    }

    /** Gives a request from above back to its originator. */
    Frame complete(Client client) {
        return strand -> {
            if (client.gone) {
                strand.end(null);
                return;
            }
            client.gone = true;
            Request request = client.request;
            strand.become(new Complete(ground.journal, request, request.status(), 0, Reason.NONE));
        };
    }

    /** The originator cancels the packet that it sent. */
    Frame cancelFromAbove(Client client) {
        return client.gone ? Frame.of(null) : new CancelIrp(client.request.irp());
    }
}
