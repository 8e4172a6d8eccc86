package dev.gatehouse.world;

import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Reason;
import java.util.Optional;
import java.util.stream.Stream;

/** Where requests are, in words, and why. */
final class Whereabouts {

    private final World world;

    Whereabouts(World world) {
        this.world = world;
    }

    /** Why a request is pended in its target, where it is. */
    Reason whyPended(String name) {
        Reason why = Reason.NONE;
        for (Event event : world.journal().events()) {
            if (event instanceof Event.Pended pended && pended.request().equals(name)) {
                why = pended.reason();
            }
        }
        return world.requests().whereabouts(name).startsWith("pended") ? why : Reason.NONE;
    }

    /** Where a request is, in words that follow "it is". */
    String of(String name, Optional<FollowedRequest> followed) {
        return Stream.of(
                        world.received().holderOf(name),
                        world.devices().holderOf(name),
                        world.received().presentedTo(name))
                .filter(holder -> !holder.isEmpty())
                .findFirst()
                .orElseGet(() -> followed.map(Whereabouts::lastSeen).orElse("nowhere that Gatehouse knows of"));
    }

    private static String lastSeen(FollowedRequest followed) {
        return switch (followed.sending()) {
            case NOT_YET -> "not sent yet";
            case REFUSED -> "refused with " + followed.refusal() + " because " + followed.refusalReason();
            case ACCEPTED ->
                followed.lastCompletion()
                        .map(done -> "completed with " + done.words())
                        .orElse("on its way");
        };
    }
}
