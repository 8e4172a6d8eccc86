package dev.gatehouse.steps;

import dev.gatehouse.journal.Event;
import dev.gatehouse.wdk.Ticks;
import dev.gatehouse.world.Completion;
import dev.gatehouse.world.FollowedRequest;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why something is as it is: the reason that the framework, a fault or the topology gave, and else what the journal
 * says of it last.
 */
public final class Why {

    private static final String LINE = "\n            ";

    private Why() {}

    /** Why a request is where it is, or came back as it did. */
    public static String request(World world, FollowedRequest request) {
        String given = given(world, request);
        return given.isEmpty() ? last(world, request.name()) : given;
    }

    private static String given(World world, FollowedRequest request) {
        if (request.sending() == FollowedRequest.Sending.REFUSED) {
            return request.refusalReason().toString();
        }
        return request.isOut()
                ? world.requests().whyPended(request.name()).toString()
                : request.lastCompletion().map(Completion::because).orElse("");
    }

    /** Where each of some requests is, and why, a line each; names that no request has are left out. */
    public static String requests(World world, Collection<String> names) {
        return names.stream()
                .distinct()
                .flatMap(name -> followed(world, name).stream())
                .map(request -> told(world, request))
                .collect(Collectors.joining(LINE));
    }

    private static String told(World world, FollowedRequest request) {
        String why = request(world, request);
        String where = request.name() + " is " + world.requests().whereabouts(request.name());
        return why.isEmpty() || where.contains(why) ? where : where + ": " + why;
    }

    private static Optional<FollowedRequest> followed(World world, String name) {
        return world.requests().all().stream()
                .filter(request -> request.name().equals(name))
                .findFirst();
    }

    /** Why a target is in the state that it is in. */
    public static String target(World world, TargetName target) {
        String name = world.drivers().nameOf(target);
        Optional<Event> change = last(
                world,
                event -> event instanceof Event.TargetChanged changed
                        && changed.target().equals(name));
        return change.map(Why::reasoned).orElseGet(() -> {
            String last = last(world, name);
            return last.isEmpty() ? "it has been so since the topology was started" : last;
        });
    }

    private static String reasoned(Event event) {
        return event.reason().isGiven() ? event.reason().toString() : moment(event);
    }

    /** Why the last call of a DDI has returned what it has: the reason that fell in it, else what it was about. */
    public static String returned(World world, String ddi) {
        List<Event> events = world.journal().events();
        int end = lastIndex(events, event -> event instanceof Event.Returned returned && isOf(ddi, returned.call()));
        if (end < 0) {
            return last(world, event -> event instanceof Event.Called called && isOf(ddi, called.call()))
                    .map(Why::moment)
                    .orElse("");
        }
        String call = ((Event.Returned) events.get(end)).call();
        List<Event> before = events.subList(0, end);
        int begin = lastIndex(
                before,
                event -> event instanceof Event.Called called && called.call().equals(call));
        return within(events.subList(Math.max(begin, 0), end)).orElseGet(() -> about(world, events.get(begin), call));
    }

    private static Optional<String> within(List<Event> call) {
        int reason = lastIndex(call, event -> event.reason().isGiven());
        return reason < 0
                ? Optional.empty()
                : Optional.of(call.get(reason).reason().toString());
    }

    private static String about(World world, Event called, String call) {
        List<String> requests = world.requests().all().stream()
                .map(FollowedRequest::name)
                .filter(name -> mentions(call, name))
                .toList();
        String what = requests(world, requests);
        return moment(called) + (what.isEmpty() ? "" : LINE + what);
    }

    /** What has changed a device last; empty where nothing has. */
    public static String device(World world, String device) {
        return last(
                        world,
                        event -> (event instanceof Event.DeviceChanged changed
                                        && changed.device().equals(device))
                                || (event instanceof Event.CompletedBelow done
                                        && done.holder().equals(device)))
                .map(Why::moment)
                .orElse("");
    }

    /** Tells whether a call is one of a DDI. */
    public static boolean isOf(String ddi, String call) {
        return call.startsWith(ddi + "(") || call.startsWith(ddi + " ");
    }

    /** The last thing in the journal that happened to what has a name, else the last call for it; empty for none. */
    public static String last(World world, String name) {
        return last(world, event -> !isTalk(event) && mentions(event.text(), name))
                .or(() -> last(world, event -> mentions(event.text(), name)))
                .map(Why::moment)
                .orElse("");
    }

    /** Calls and what is said of them change nothing by themselves. */
    private static boolean isTalk(Event event) {
        return event instanceof Event.Called || event instanceof Event.Returned || event instanceof Event.Warned;
    }

    private static boolean mentions(String text, String name) {
        return Pattern.compile("(?<![\\w/-])" + Pattern.quote(name) + "(?![\\w/-])")
                .matcher(text)
                .find();
    }

    /** The last event of a kind. */
    public static Optional<Event> last(World world, Predicate<Event> fits) {
        int index = lastIndex(world.journal().events(), fits);
        return index < 0
                ? Optional.empty()
                : Optional.of(world.journal().events().get(index));
    }

    private static int lastIndex(List<Event> events, Predicate<Event> fits) {
        int index = events.size() - 1;
        while (index >= 0 && !fits.test(events.get(index))) {
            index--;
        }
        return index;
    }

    /** An event with its moment. */
    public static String moment(Event event) {
        return "at " + Ticks.text(event.at()) + " " + event.text();
    }
}
