package dev.gatehouse.steps.sending;

import dev.gatehouse.steps.words.How;
import dev.gatehouse.steps.words.OwnTarget;
import dev.gatehouse.steps.words.Transferred;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import java.util.function.Function;

/** The calls that a driver can be told to make, as functions of the world: by a step, or by a row of a table. */
final class Calls {

    private Calls() {}

    static Function<World, Frame> create(String driver, String name) {
        return world -> world.calls().create(driver, name);
    }

    static Function<World, Frame> createFor(String driver, String name, OwnTarget target) {
        return world -> world.calls().create(target.of(driver), name);
    }

    static Function<World, Frame> reuse(String driver, String name, NtStatus status) {
        return world -> world.calls().reuse(driver, name, status);
    }

    static Function<World, Frame> changeTarget(String driver, String name, OwnTarget target) {
        return world -> world.calls().changeTarget(target.of(driver), name);
    }

    static Function<World, Frame> format(String driver, Transferred what, OwnTarget target, String name) {
        return world -> world.formatting().format(target.of(driver), what.as(name, world));
    }

    static Function<World, Frame> formatUsingCurrentType(String driver, String name) {
        return world -> world.calls().formatUsingCurrentType(driver, name);
    }

    static Function<World, Frame> setCompletionRoutine(String driver, String name) {
        return world -> world.calls().setCompletionRoutine(driver, name);
    }

    static Function<World, Frame> clearCompletionRoutine(String driver, String name) {
        return world -> world.calls().clearCompletionRoutine(driver, name);
    }

    static Function<World, Frame> send(String driver, Transferred what, How how, String name) {
        return world -> world.requests().send(how.target(driver), how.clauses().apply(what.as(name, world)));
    }

    static Function<World, Frame> sendAsItIs(String driver, String name, How how) {
        return world ->
                world.requests().sendAsItIs(how.target(driver), how.clauses().apply(SendSpec.asItIs(name)));
    }

    static Function<World, Frame> cancel(String driver, String name) {
        return world -> world.requests().cancel(driver, name);
    }

    static Function<World, Frame> complete(String driver, String name, NtStatus status, long information) {
        return world -> world.received().completeKept(driver, name, status, information);
    }

    static Function<World, Frame> delete(String driver, String name) {
        return world -> world.calls().delete(driver, name);
    }

    static Function<World, Frame> status(String driver, String name) {
        return world -> world.calls().status(driver, name);
    }

    static Function<World, Frame> information(String driver, String name) {
        return world -> world.calls().information(driver, name);
    }

    static Function<World, Frame> markCancelable(String driver, String name, NtStatus whenCancelled) {
        return world -> world.calls().markCancelable(driver, name, whenCancelled);
    }

    static Function<World, Frame> unmarkCancelable(String driver, String name) {
        return world -> world.calls().unmarkCancelable(driver, name);
    }

    static Function<World, Frame> isCanceled(String driver, String name) {
        return world -> world.calls().isCanceled(driver, name);
    }

    static Function<World, Frame> start(String driver, OwnTarget target) {
        return world -> world.drivers().start(target.of(driver));
    }

    static Function<World, Frame> stop(String driver, OwnTarget target, SentIoAction action) {
        return world -> world.drivers().stop(target.of(driver), action);
    }

    static Function<World, Frame> purge(String driver, OwnTarget target, PurgeAction action) {
        return world -> world.drivers().purge(target.of(driver), action);
    }
}
