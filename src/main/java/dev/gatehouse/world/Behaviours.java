package dev.gatehouse.world;

import dev.gatehouse.bytes.Transform;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.driver.behaviours.Behaviour;
import dev.gatehouse.driver.behaviours.CompleteHere;
import dev.gatehouse.driver.behaviours.DeclaredDriver;
import dev.gatehouse.driver.behaviours.Forward;
import dev.gatehouse.driver.behaviours.ForwardAndForget;
import dev.gatehouse.driver.behaviours.ForwardToParentDevice;
import dev.gatehouse.driver.behaviours.Pend;
import dev.gatehouse.driver.behaviours.RetryPolicy;
import dev.gatehouse.driver.behaviours.Split;
import dev.gatehouse.driver.behaviours.Stopping;
import dev.gatehouse.driver.requests.ContinuousReader;
import dev.gatehouse.driver.requests.ReaderConfig;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.topology.BehaviourDeclaration;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.ForwardKind;
import dev.gatehouse.topology.OnStop;
import dev.gatehouse.topology.OnUnhandled;
import dev.gatehouse.topology.ReaderDeclaration;
import dev.gatehouse.wdk.IoType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Makes the code of a declared driver from its declaration. */
final class Behaviours {

    private final DriverDeclaration declaration;

    Behaviours(DriverDeclaration declaration) {
        this.declaration = declaration;
    }

    DeclaredDriver driver(DriverContext context) {
        DeclaredDriver driver = new DeclaredDriver(
                context,
                all(declaration.behaviours()),
                all(declaration.ioctlBehaviours()),
                declaration.onUnhandled() == OnUnhandled.FORWARD,
                stopping(declaration.onStop()));
        declaration.readers().forEach(reader -> driver.read(new ContinuousReader(context, reader(reader))));
        return driver;
    }

    private static ReaderConfig reader(ReaderDeclaration declared) {
        return new ReaderConfig(
                declared.name(),
                declared.to(),
                declared.type(),
                declared.code(),
                declared.input(),
                declared.length(),
                declared.offset(),
                declared.requests(),
                declared.sendsAgain(),
                declared.after(),
                ReaderConfig.PowerDown.valueOf(declared.powerDown().name()));
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
        if (behaviour instanceof BehaviourDeclaration.Split split) {
            Function<DriverContext, IoTarget> through = through(split.to());
            return new Split(through, options(split.timeout()), declaration.io(), split.size(), split.atOnce());
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
            return new ForwardAndForget(through, declaration.io(), forward.down());
        }
        return new Forward(
                through,
                options(forward),
                declaration.io(),
                forward.down(),
                forward.up(),
                new RetryPolicy(
                        forward.retry().statuses(),
                        forward.retry().times(),
                        forward.retry().after()));
    }

    /** What a driver does that the scenario tells to send on a request. */
    static Behaviour sendingOn(IoTarget target, SendSpec spec, IoType ownType) {
        if (spec.options().sendAndForget()) {
            return new ForwardAndForget(driver -> target, ownType, Transform.NONE);
        }
        Forward forward = Forward.unchanged(driver -> target, spec.options(), ownType);
        return spec.completionRoutine() ? forward : forward.withoutCompletionRoutine();
    }

    private static Function<DriverContext, IoTarget> through(Optional<String> link) {
        return link.<Function<DriverContext, IoTarget>>map(
                        name -> context -> context.remote(name).orElseThrow())
                .orElse(DriverContext::local);
    }

    private static SendOptions options(BehaviourDeclaration.Forward forward) {
        SendOptions options = options(forward.timeout());
        return forward.kind() == ForwardKind.SYNCHRONOUSLY ? options.synchronously() : options;
    }

    private static SendOptions options(OptionalLong timeout) {
        return timeout.isPresent() ? SendOptions.NONE.timingOutAfter(timeout.getAsLong()) : SendOptions.NONE;
    }
}
