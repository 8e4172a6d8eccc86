package dev.gatehouse.report.sequence;

import dev.gatehouse.journal.Event;
import dev.gatehouse.report.sequence.Row.Shape;
import dev.gatehouse.wdk.NtStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what requests do: they go down, wait, come back, are cancelled. */
final class Requests {

    private static final String APPLICATION = "an application";
    private static final String AT_ZERO = " at 0x0";
    private static final int COLOURS = 6;
    private static final String ITS_TIME_OUT = "its time-out";

    private final SequenceReader reader;
    private final Cast cast;
    private final Durations durations;
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Actor> holders = new HashMap<>();

    Requests(SequenceReader reader, Cast cast, Durations durations) {
        this.reader = reader;
        this.cast = cast;
        this.durations = durations;
    }

    /** The style of a request by its number: names that come later take the colours again. */
    static String colour(int index) {
        return "r" + (index % COLOURS + 1);
    }

    void register(Map<Class<?>, Consumer<Event>> readers) {
        readers.put(Event.Formatted.class, e -> formatted((Event.Formatted) e));
        readers.put(Event.Sent.class, e -> sent((Event.Sent) e));
        readers.put(Event.Pended.class, e -> pended((Event.Pended) e));
        readers.put(Event.Refused.class, e -> refused((Event.Refused) e));
        readers.put(Event.Forgotten.class, e -> forgotten((Event.Forgotten) e));
        readers.put(Event.Delivered.class, e -> delivered((Event.Delivered) e));
        readers.put(Event.Presented.class, e -> presented((Event.Presented) e));
        readers.put(Event.CompletedBelow.class, e -> completedBelow((Event.CompletedBelow) e));
        readers.put(Event.Completed.class, e -> completed((Event.Completed) e));
        readers.put(Event.Ended.class, e -> ended((Event.Ended) e));
        readers.put(Event.CancelAsked.class, e -> cancelAsked((Event.CancelAsked) e));
        readers.put(Event.CancelRoutineCalled.class, e -> cancelRoutine((Event.CancelRoutineCalled) e));
        readers.put(Event.FaultFired.class, e -> fault((Event.FaultFired) e));
        readers.put(Event.FaultSpared.class, e -> spared((Event.FaultSpared) e));
    }

    private void formatted(Event.Formatted e) {
        formats.put(e.request(), e.what());
        if (!e.status().isSuccess()) {
            Actor target = cast.find(e.target());
            reader.remark(cast.ownerOf(target), "formatting " + e.request() + " fails: " + e.status());
        }
    }

    private void sent(Event.Sent e) {
        Actor target = cast.find(e.target());
        Optional<Event.Delivered> delivered = reader.next()
                .filter(Event.Delivered.class::isInstance)
                .map(Event.Delivered.class::cast)
                .filter(next -> next.request().equals(e.request()));
        durations.end("pended " + e.request(), e.at());
        Actor from = holders.getOrDefault("pended " + e.request(), cast.ownerOf(target));
        Actor to = delivered.map(next -> cast.find(next.receiver())).orElse(target);
        add(Shape.SEND, from, to, Optional.of(target), e.request() + " " + format(e.request()), e.request());
        holders.remove("pended " + e.request());
        delivered.ifPresentOrElse(this::arrived, () -> holders.put(e.request(), target));
        if (delivered.isPresent()) {
            reader.skip();
        }
    }

    /** The offset 0 goes without saying. */
    private String format(String request) {
        return shortened(formats.getOrDefault(request, ""));
    }

    private static String shortened(String what) {
        return what.endsWith(AT_ZERO) ? what.substring(0, what.length() - AT_ZERO.length()) : what;
    }

    /** A request has reached somebody; a device begins to work on it. */
    private void arrived(Event.Delivered e) {
        Actor receiver = cast.find(e.receiver());
        holders.put(e.request(), receiver);
        if (!e.what().isEmpty()) {
            formats.put(e.request(), e.what());
        }
        if (receiver.kind() == Actor.Kind.DEVICE) {
            durations.begin(
                    "held " + e.request(), receiver, Span.Kind.HELD, e.at(), "holds " + e.request(), e.request());
        }
    }

    private void delivered(Event.Delivered e) {
        Actor from = holder(e.request(), APPLICATION);
        Actor to = cast.find(e.receiver());
        String what = e.what().isEmpty() ? "" : " " + shortened(e.what());
        add(Shape.SEND, from, to, Optional.empty(), e.request() + what, e.request());
        arrived(e);
    }

    private void pended(Event.Pended e) {
        Actor target = cast.find(e.target());
        add(
                Shape.PEND,
                cast.ownerOf(target),
                target,
                Optional.empty(),
                e.request() + " " + format(e.request()),
                e.request());
        durations.begin(
                "pended " + e.request(), target, Span.Kind.PENDED, e.at(), e.request() + " pended", e.request());
        holders.put("pended " + e.request(), target);
        holders.put(e.request(), target);
    }

    private void refused(Event.Refused e) {
        Actor target = cast.find(e.target());
        String label = e.request() + " refused: " + e.status();
        add(Shape.REFUSE, cast.ownerOf(target), target, Optional.empty(), label, e.request());
    }

    private void forgotten(Event.Forgotten e) {
        Actor target = cast.find(e.target());
        holders.put(e.request(), target);
        add(Shape.SEND, cast.ownerOf(target), target, Optional.empty(), e.request() + " and forgets it", e.request());
    }

    private void presented(Event.Presented e) {
        Actor driver = cast.find(e.driver());
        holders.put(e.request(), driver);
        reader.remark(driver, e.callback() + " of " + e.request());
    }

    /** Whoever had it and whoever gets it back stand in two records, which follow each other. */
    private void completedBelow(Event.CompletedBelow e) {
        Actor holder = cast.find(e.holder());
        durations.end("held " + e.request(), e.at());
        Optional<Event.Completed> back = reader.next()
                .filter(Event.Completed.class::isInstance)
                .map(Event.Completed.class::cast)
                .filter(next -> next.request().equals(e.request()));
        if (back.isPresent()) {
            reader.skip();
            back(holder, back.get());
        } else {
            holders.put(e.request(), holder);
            if (!endsNext(e)) {
                reader.remark(holder, "completes " + result(e.request(), e.status(), e.information()));
            }
        }
    }

    /** An IRP that ends at whoever made it is told by that record. */
    private boolean endsNext(Event.CompletedBelow e) {
        return reader.next()
                .filter(next -> next instanceof Event.Ended end && end.request().equals(e.request()))
                .isPresent();
    }

    private static String result(String request, NtStatus status, long information) {
        return request + " " + status + (information == 0 ? "" : ", " + information + " B");
    }

    private void completed(Event.Completed e) {
        durations.end("pended " + e.request(), e.at());
        Actor from = holder(e.request(), e.target());
        back(from, e);
    }

    private void back(Actor holder, Event.Completed e) {
        Actor target = cast.find(e.target());
        Actor owner = cast.ownerOf(target);
        add(
                Shape.COMPLETE,
                holder,
                owner,
                holder.equals(target) ? Optional.empty() : Optional.of(target),
                result(e.request(), e.status(), e.information()),
                e.request());
        holders.put(e.request(), owner);
        holders.remove("pended " + e.request());
    }

    private void ended(Event.Ended e) {
        Actor from = holder(e.request(), e.originator());
        String label = result(e.request(), e.status(), e.information());
        add(Shape.COMPLETE, from, cast.find(e.originator()), Optional.empty(), label, e.request());
    }

    private void cancelAsked(Event.CancelAsked e) {
        Actor at = holder(e.request(), canceller(e));
        boolean timedOut = e.by().equals(ITS_TIME_OUT);
        Actor by = timedOut ? at : cast.find(canceller(e));
        add(
                Shape.CANCEL,
                by,
                at,
                Optional.empty(),
                (timedOut ? "time-out: " : "") + "cancel " + e.request(),
                e.request());
    }

    /** Who has a request, or whoever has that name. */
    private Actor holder(String request, String otherwise) {
        Actor holder = holders.get(request);
        return holder == null ? cast.find(otherwise) : holder;
    }

    /** A call of a target cancels in the target's name; a time-out, where the request is. */
    private static String canceller(Event.CancelAsked e) {
        int of = e.by().lastIndexOf(" of ");
        return of > 0 ? e.by().substring(of + 4) : e.by();
    }

    private void cancelRoutine(Event.CancelRoutineCalled e) {
        reader.remark(cast.find(e.holder()), "cancel routine of " + e.request());
    }

    private void fault(Event.FaultFired e) {
        Actor at = holders.getOrDefault(e.request(), cast.manager());
        reader.alarm(at, "fault " + e.fault() + e.decided());
    }

    private void spared(Event.FaultSpared e) {
        Actor at = holders.getOrDefault(e.request(), cast.manager());
        reader.remark(at, e.text());
    }

    private void add(Shape shape, Actor from, Actor to, Optional<Actor> via, String label, String request) {
        reader.add(shape, from, to, via, label.strip(), request);
    }
}
