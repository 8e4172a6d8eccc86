package dev.gatehouse.report.sequence;

import dev.gatehouse.report.sequence.Actor.Kind;
import dev.gatehouse.topology.DeviceDeclaration;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who takes part, found by the names that the journal uses.
 *
 * <p>From left to right: applications, the PnP manager, then each stack from the top down, targets after their drivers.
 */
final class Cast {

    private static final String MANAGER = "PnP manager";
    private static final int PLACES_A_DRIVER = 2;

    private final Map<String, Actor> known = new HashMap<>();
    private final Map<Actor, Integer> places = new HashMap<>();
    private final Map<String, Actor> found = new LinkedHashMap<>();

    Cast(Optional<Topology> topology) {
        topology.ifPresent(declared -> declared.stacks().values().forEach(stack -> add(stack, declared)));
    }

    private void add(StackDeclaration stack, Topology topology) {
        for (DriverDeclaration driver : stack.drivers()) {
            add(driver.name(), driver.role().words());
            add(driver.fullName().toString(), driver.role().words());
            driver.hardware()
                    .map(topology.devices()::get)
                    .map(DeviceDeclaration::name)
                    .ifPresent(name -> device(name, topology.devices().get(name).model()));
        }
    }

    private void add(String name, String words) {
        Actor actor = new Actor(name, Kind.DRIVER, words);
        known.putIfAbsent(name, actor);
        places.putIfAbsent(actor, places.size() * PLACES_A_DRIVER);
    }

    private void device(String name, String words) {
        Actor actor = new Actor(name, Kind.DEVICE, words);
        known.put(name, actor);
        places.put(actor, places.size() * PLACES_A_DRIVER);
    }

    /** The PnP and power manager. */
    Actor manager() {
        return new Actor(MANAGER, Kind.MANAGER, "and power");
    }

    /** Whoever has that name: a driver, a device, a target, what belongs to a driver, or else an application. */
    Actor find(String name) {
        return found.computeIfAbsent(name, this::resolve);
    }

    /** Whoever has that name; the PnP manager, where that is a request or a part of the framework. */
    Actor findOrManager(String name) {
        Actor actor = find(name);
        return actor.kind() == Kind.APPLICATION ? manager() : actor;
    }

    private Actor resolve(String name) {
        Actor exact = known.get(name);
        if (exact != null) {
            return exact;
        }
        return owner(name)
                .map(owner -> isTarget(name, owner) ? new Actor(name, Kind.TARGET, "in-gate, out-gate") : owner)
                .orElseGet(() -> new Actor(name, Kind.APPLICATION, ""));
    }

    private static boolean isTarget(String name, Actor owner) {
        String own = name.substring(owner.name().length() + 3);
        return own.contains("target");
    }

    /** The driver before an 's in a name: {@code guard's local target}. */
    private Optional<Actor> owner(String name) {
        return known.values().stream()
                .filter(actor -> actor.kind() == Kind.DRIVER && name.startsWith(actor.name() + "'s "))
                .max(Comparator.comparing((Actor actor) -> actor.name().length()));
    }

    /** Whose target it is. */
    Actor ownerOf(Actor target) {
        return known.getOrDefault(target.owner(), target);
    }

    /** Those who take part, from left to right. */
    List<Actor> sorted(Set<Actor> present) {
        return present.stream().sorted(Comparator.comparingInt(this::place)).toList();
    }

    private int place(Actor actor) {
        return switch (actor.kind()) {
            case APPLICATION -> -2;
            case MANAGER -> -1;
            case DRIVER, DEVICE -> places.getOrDefault(actor, Integer.MAX_VALUE);
            case TARGET -> place(known.getOrDefault(actor.owner(), actor), actor);
        };
    }

    private int place(Actor owner, Actor target) {
        return owner.equals(target) ? Integer.MAX_VALUE : place(owner) + 1;
    }
}
