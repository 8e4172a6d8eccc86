package dev.gatehouse.iotarget;

import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Level;
import dev.gatehouse.request.ReuseParams;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.Ticks;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes the moves of one sequence, and says which invariant broke. */
final class RandomDriver {

    private static final List<NtStatus> ANSWERS =
            List.of(NtStatus.SUCCESS, NtStatus.SUCCESS, NtStatus.CANCELLED, NtStatus.IO_DEVICE_ERROR);
    private static final List<OpenParams> OPENS =
            List.of(byName("name"), byName("name"), new OpenParams.Reopen(), byName(RigSystem.ABSENT));

    private final Playground ground;
    private final Mover mover;

    private RandomDriver(Playground ground) {
        this.ground = ground;
        this.mover = new Mover(ground);
    }

    /** Plays a sequence; what it led to is in the playground. */
    static Playground play(long seed, List<RandomMove> moves, UnaryOperator<LowerDevice> lowerDevice, Level level) {
        Playground ground = new Playground(seed, lowerDevice, level);
        RandomDriver driver = new RandomDriver(ground);
        ground.spawn("driver", Irql.PASSIVE, ground.remote.open(byName("name")));
        ground.agenda.settle();
        for (RandomMove move : moves) {
            if (!ground.agenda.isHalted()) {
                driver.perform(move);
            }
        }
        ground.agenda.settle();
        ground.runDpcs();
        if (!ground.agenda.isHalted()) {
            ground.auditor.lookAtRest();
            ground.windUp();
        }
        return ground;
    }

    private static OpenParams byName(String name) {
        return new OpenParams.ByName(name, AccessMask.READ_WRITE, AccessMask.READ_WRITE, TargetCallbacks.NONE);
    }

    private void perform(RandomMove move) {
        make(move);
        if (!move.together()) {
            ground.agenda.settle();
        }
    }

    private void make(RandomMove move) {
        IoTarget target = ground.target(move.who());
        Client client = ground.own(move.who() >> 1);
        switch (move.kind()) {
            case SEND -> send(client, target, move);
            case SEND_DESCRIBED -> sendDescribed(client, target, move);
            case RECEIVE_AND_SEND -> send(ground.receive(), target, move);
            case RECEIVE_AND_FORGET -> forget(ground.receive(), target, move);
            case COMPLETE -> complete(ground.device(move.who()), move);
            case COMPLETE_ALL -> completeAll(ground.device(move.who()), move);
            case CANCEL -> cancel(any(move.who()));
            case CANCEL_FROM_ABOVE -> cancelFromAbove(any(move.who()));
            case START -> start(target);
            case STOP -> stop(target, move);
            case PURGE -> purge(target, move);
            case OPEN -> gate(ground.remote, Irql.PASSIVE, ground.remote.open(open(move)));
            case CLOSE -> gate(ground.remote, Irql.PASSIVE, close(move));
            case NOTIFY -> notify(move);
            case DELETE -> delete(target, move);
            case PASS, EXPIRE, RUN_DPCS -> pass(move);
            case MISUSE -> misuse(client, move);
            case REUSE, FORMAT, CHANGE_TARGET, TOUCH_MEMORY, DELETE_REQUEST -> touch(client, target, move);
        }
    }

    private Client any(int number) {
        List<Client> all = ground.clients();
        return all.get(number % all.size());
    }

    private void send(Client client, IoTarget target, RandomMove move) {
        if (!client.isAtHand()) {
            return;
        }
        client.target = target;
        client.shape = move.oneOf(0, RandomMove.Shape.values());
        client.options = options(move);
        client.routine = client.request.isFromQueue() || move.how(3, 4) != 0;
        client.resends = move.how(5, 6) == 0 ? 2 : 0;
        RigDevice.Manner manner = move.oneOf(7, RigDevice.Manner.values());
        for (RigDevice device : List.of(ground.lower, ground.far)) {
            device.treat(client.request.name(), manner);
        }
        if (!client.options.isLegal()) {
            ground.auditor.license(Licence.BAD_SEND);
        }
        ground.spawn("sends " + client, Irql.PASSIVE, mover.send(client));
    }

    private static SendOptions options(RandomMove move) {
        SendOptions options = SendOptions.NONE;
        if (move.how(2, 3) == 0) {
            options = options.timingOutAfter(Ticks.ofMillis(move.how(4, 4)));
        }
        if (move.how(6, 4) == 0) {
            options = options.ignoringTargetState();
        }
        if (move.how(8, 5) == 0) {
            options = options.synchronously();
        }
        return move.how(9, 32) == 0 ? options.forgetting().ignoringTargetState() : options;
    }

    private void sendDescribed(Client client, IoTarget target, RandomMove move) {
        Optional<Client> drivers = move.how(0, 2) == 0 ? Optional.of(client) : Optional.empty();
        SendOptions options = move.how(1, 2) == 0
                ? SendOptions.NONE
                : SendOptions.NONE.timingOutAfter(Ticks.ofMillis(1)).ignoringTargetState();
        ground.spawn("sends and waits " + client, Irql.PASSIVE, mover.sendDescribed(drivers, target, options));
    }

    private void forget(Client client, IoTarget target, RandomMove move) {
        if (target.device() == LowerDevice.NONE) {
            return;
        }
        ground.auditor.license(Licence.NO_DEVICE);
        client.target = target;
        client.options = SendOptions.SEND_AND_FORGET;
        client.routine = move.how(0, 4) == 0;
        if (client.routine) {
            ground.auditor.license(Licence.ROUTINE_FORGOTTEN);
        }
        ground.spawn("forgets " + client, Irql.PASSIVE, mover.send(client));
    }

    private void complete(RigDevice device, RandomMove move) {
        List<String> held = device.held();
        if (!held.isEmpty()) {
            complete(device, held.get(move.how() % held.size()), move);
        }
    }

    private void completeAll(RigDevice device, RandomMove move) {
        device.held().forEach(held -> complete(device, held, move));
    }

    private void complete(RigDevice device, String held, RandomMove move) {
        NtStatus status = ANSWERS.get(move.how(3, ANSWERS.size()));
        ground.spawn("device of " + held, Irql.DISPATCH, device.complete(held, status, move.how(5, 17)));
    }

    private void cancel(Client client) {
        if (!client.gone) {
            ground.spawn(
                    "cancels " + client, Irql.PASSIVE, new CancelRequest(ground.journal, client.request, "driver"));
        }
    }

    private void cancelFromAbove(Client client) {
        if (client.request.isFromQueue() && !client.flight.isOver()) {
            ground.spawn("originator of " + client, Irql.PASSIVE, mover.cancelFromAbove(client));
        }
    }

    private void gate(IoTarget target, Irql irql, Frame call) {
        ground.gateCall(target, irql, call);
    }

    /** A careful driver moves the gates of a remote target only while it is open. */
    private boolean isOpen(IoTarget target) {
        return ground.reckless || target == ground.local || ground.remote.isOpen();
    }

    private void start(IoTarget target) {
        if (isOpen(target)) {
            gate(target, Irql.PASSIVE, target.start());
        }
    }

    private void stop(IoTarget target, RandomMove move) {
        SentIoAction action = move.oneOf(0, SentIoAction.values());
        if (isOpen(target)) {
            gate(target, irql(action.waits(), move), target.stop(action));
        }
    }

    private void purge(IoTarget target, RandomMove move) {
        PurgeAction action = move.oneOf(0, PurgeAction.values());
        if (isOpen(target)) {
            gate(target, irql(action == PurgeAction.PURGE_IO_AND_WAIT, move), target.purge(action));
        }
    }

    /** Now and then above PASSIVE_LEVEL, where the verifier is on to notice. */
    private Irql irql(boolean waits, RandomMove move) {
        boolean raised = move.how(4, 8) == 0 && (ground.driver.verifier() || !waits);
        if (raised && waits) {
            ground.auditor.license(Licence.RAISED);
        }
        return raised ? Irql.DISPATCH : Irql.PASSIVE;
    }

    private OpenParams open(RandomMove move) {
        return move.how(2, 5) == 0
                ? new OpenParams.ExistingDevice(ground.far, OpenFile.NONE, TargetCallbacks.NONE)
                : OPENS.get(move.how(0, OPENS.size()));
    }

    private Frame close(RandomMove move) {
        return move.how(0, 2) == 0 ? ground.remote.close() : ground.remote.closeForQueryRemove();
    }

    private void notify(RandomMove move) {
        if (ground.remote.isRegistered()) {
            gate(ground.remote, Irql.PASSIVE, ground.remote.notified(move.oneOf(0, TargetNotification.values())));
        }
    }

    private void delete(IoTarget target, RandomMove move) {
        if (ground.mayCallGates(target)) {
            Irql irql = move.how(0, 4) == 0 ? Irql.DISPATCH : Irql.PASSIVE;
            gate(target, irql, target.delete());
            ground.auditor.noteDelete(target);
        }
    }

    private void pass(RandomMove move) {
        if (move.kind() == RandomMove.Kind.RUN_DPCS) {
            ground.runDpcs();
            return;
        }
        ground.agenda.dpcs().hold(move.kind() == RandomMove.Kind.EXPIRE);
        ground.agenda.advance(Ticks.ofMillis(move.how(0, 3)));
        ground.agenda.dpcs().hold(false);
    }

    /** What only a reckless driver does to a request that has not come back. */
    private void misuse(Client client, RandomMove move) {
        ground.agenda.settle();
        if (!ground.reckless || !client.request.isOutstanding()) {
            return;
        }
        if (move.how(0, 2) == 0) {
            ground.auditor.license(Licence.SENT_TWICE);
            ground.spawn("sends again", Irql.PASSIVE, client.target.send(client.request, SendOptions.NONE));
            ground.agenda.settle();
        } else {
            ground.auditor.license(Licence.DELETED_TOO_SOON);
            client.gone = true;
            client.resends = 0;
            client.request.delete(ground.journal);
        }
    }

    private void touch(Client client, IoTarget target, RandomMove move) {
        if (!client.isAtHand()) {
            return;
        }
        client.target = target;
        switch (move.kind()) {
            case REUSE -> client.request.reuse(ReuseParams.of(NtStatus.SUCCESS), ground.journal);
            case FORMAT -> mover.format(client);
            case CHANGE_TARGET -> target.changeTo(client.request);
            case TOUCH_MEMORY -> ground.memory.copyFrom(new byte[move.how(0, 20)], move.how(3, 20));
            default -> {
                client.gone = true;
                client.request.delete(ground.journal);
            }
        }
    }
}
