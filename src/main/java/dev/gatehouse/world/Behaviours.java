package dev.gatehouse.world;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.driver.behaviours.Behaviour;
import dev.gatehouse.driver.behaviours.ByteChange;
import dev.gatehouse.driver.behaviours.CompleteHere;
import dev.gatehouse.driver.behaviours.DeclaredDriver;
import dev.gatehouse.driver.behaviours.Forward;
import dev.gatehouse.driver.behaviours.ForwardAndForget;
import dev.gatehouse.driver.behaviours.ForwardToParentDevice;
import dev.gatehouse.driver.behaviours.Pend;
import dev.gatehouse.driver.behaviours.Stopping;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.topology.BehaviourDeclaration;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.ForwardKind;
import dev.gatehouse.topology.OnStop;
import dev.gatehouse.topology.OnUnhandled;
import dev.gatehouse.topology.Transform;
import dev.gatehouse.wdk.IoType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the code of a declared driver from its declaration. */
final class Behaviours {

    private final DriverDeclaration declaration;

    Behaviours(DriverDeclaration declaration) {
        this.declaration = declaration;
    }

    DeclaredDriver driver(DriverContext context) {
        return new DeclaredDriver(
                context,
                all(declaration.behaviours()),
                all(declaration.ioctlBehaviours()),
                declaration.onUnhandled() == OnUnhandled.FORWARD,
                stopping(declaration.onStop()));
    }

    private static Optional<Stopping> stopping(OnStop declared) {
        return switch (declared.kind()) {
            case NONE -> Optional.empty();
            case ACKNOWLEDGE -> Optional.of(new Stopping(Stopping.Way.ACKNOWLEDGE, declared.status()));
            case REQUEUE -> Optional.of(new Stopping(Stopping.Way.REQUEUE, declared.status()));
            case CANCEL, COMPLETE -> Optional.of(new Stopping(Stopping.Way.COMPLETE, declared.status()));
            case NOTHING -> Optional.of(new Stopping(Stopping.Way.NOTHING, declared.status()));
        };
    }

    private <K> Map<K, Behaviour> all(Map<K, BehaviourDeclaration> declared) {
        Map<K, Behaviour> behaviours = new LinkedHashMap<>();
        declared.forEach((key, behaviour) -> behaviours.put(key, one(behaviour)));
        return behaviours;
    }

    private Behaviour one(BehaviourDeclaration behaviour) {
        if (behaviour instanceof BehaviourDeclaration.Forward forward) {
            return forward(forward);
        }
        if (behaviour instanceof BehaviourDeclaration.Complete complete) {
            Reason why = new Reason(declaration.place().toString(), "driver " + declaration.name() + " is declared so");
            byte[] bytes = complete.bytes().toArray();
            return new CompleteHere(complete.status(), bytes, complete.information(), declaration.io(), why);
        }
        return new Pend(((BehaviourDeclaration.Pend) behaviour).cancelable());
    }

    private Behaviour forward(BehaviourDeclaration.Forward forward) {
        Function<DriverContext, IoTarget> through = through(forward.to());
        if (forward.kind() == ForwardKind.TO_PARENT) {
            return new ForwardToParentDevice();
        }
        if (forward.kind() == ForwardKind.AND_FORGET) {
            return new ForwardAndForget(through, declaration.io(), change(forward.down()));
        }
        return new Forward(through, options(forward), declaration.io(), change(forward.down()), change(forward.up()));
    }

    /** What a driver does that the scenario tells to send on a request. */
    static Behaviour sendingOn(IoTarget target, SendSpec spec, IoType ownType) {
        if (spec.options().sendAndForget()) {
            return new ForwardAndForget(driver -> target, ownType, ByteChange.NONE);
        }
        Forward forward = new Forward(driver -> target, spec.options(), ownType, ByteChange.NONE, ByteChange.NONE);
        return spec.completionRoutine() ? forward : forward.withoutCompletionRoutine();
    }

    private static Function<DriverContext, IoTarget> through(Optional<String> link) {
        return link.<Function<DriverContext, IoTarget>>map(
                        name -> context -> context.remote(name).orElseThrow())
                .orElse(DriverContext::local);
    }

    private static SendOptions options(BehaviourDeclaration.Forward forward) {
        SendOptions options = forward.timeout().isPresent()
                ? SendOptions.NONE.timingOutAfter(forward.timeout().getAsLong())
                : SendOptions.NONE;
        return forward.kind() == ForwardKind.SYNCHRONOUSLY ? options.synchronously() : options;
    }

    private static ByteChange change(Optional<Transform> transform) {
        return transform
                .<ByteChange>map(declared -> value -> declared.apply((byte) value) & 0xFF)
                .orElse(ByteChange.NONE);
    }
}
