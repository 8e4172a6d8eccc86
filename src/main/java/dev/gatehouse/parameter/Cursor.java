package dev.gatehouse.parameter;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Problems;
import dev.gatehouse.wdk.IoControlCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A map under reading: where it stands, what it is called, and which of its keys were asked for. */
record Cursor(MapValue map, Spot spot, String owner, Page page, Map<String, IoControlCode> ioctls, Set<String> asked) {

    static Cursor of(MapValue map, String owner, Page page) {
        return new Cursor(map, map.spot(), owner, page, Map.of(), new LinkedHashSet<>());
    }

    Cursor child(MapValue child, Spot where, String name) {
        return new Cursor(child, where, name, page, ioctls, new LinkedHashSet<>());
    }

    Cursor reading(Problems problems) {
        return new Cursor(
                map, spot, owner, new Page(page.source(), problems, page.files()), ioctls, new LinkedHashSet<>(asked));
    }

    Cursor knowing(Map<String, IoControlCode> names) {
        return new Cursor(map, spot, owner, page, names, asked);
    }

    Optional<Value> value(String key) {
        asked.add(key);
        return map.get(key);
    }

    Spot spot(String key) {
        return map.get(key).map(Value::spot).orElse(spot);
    }

    /** The field as messages name it: {@code size of device "heater"}. */
    String what(String key) {
        return key + " of " + owner;
    }

    <T> Optional<T> scalar(String key, Answer.Form<T> form) {
        return value(key).flatMap(value -> read(value, what(key), form));
    }

    <T> List<T> scalars(String key, Answer.Form<T> form) {
        return value(key).stream()
                .flatMap(value -> value instanceof ListValue list ? list.values().stream() : Stream.of(value))
                .flatMap(value -> read(value, what(key), form).stream())
                .toList();
    }

    <E> Optional<E> word(String key, Map<String, E> words) {
        return scalar(key, (text, what) -> choose(text, key, words));
    }

    <E> List<E> words(String key, Map<String, E> words) {
        return scalars(key, (text, what) -> choose(text, key, words));
    }

    private <E> Answer<E> choose(TextValue text, String key, Map<String, E> words) {
        E chosen = words.get(text.text());
        return chosen != null
                ? Answer.is(chosen)
                : Answer.refused(
                        Complaint.of(ProblemCode.T104, "unknown " + key + " \"" + text.text() + "\" of " + owner)
                                .expectingOneOf(words.keySet())
                                .suggesting(Nearest.of(text.text(), words.keySet())));
    }

    <T> Optional<T> read(Value value, String what, Answer.Form<T> form) {
        if (!(value instanceof TextValue text)) {
            return wrongKind(
                    value, what, value instanceof MapValue ? "a text, in quotes where it has braces" : "a text");
        }
        return text.isNothing() ? empty(text, what) : told(form.read(text, what), text.spot());
    }

    <T> Optional<T> told(Answer<T> answer, Spot where) {
        answer.complaint().ifPresent(complaint -> page.error(where, complaint));
        return answer.value();
    }

    <T> Optional<T> empty(TextValue text, String what) {
        page.error(
                text.spot(),
                Complaint.of(ProblemCode.T114, what + " has no value").expecting("a value, or no such key"));
        return Optional.empty();
    }

    <T> Optional<T> wrongKind(Value value, String what, String wanted) {
        page.error(
                value.spot(),
                Complaint.of(ProblemCode.T105, what + " is " + value.kind()).expecting(wanted));
        return Optional.empty();
    }

    Set<String> declared(String key) {
        return value(key)
                .filter(MapValue.class::isInstance)
                .map(value -> ((MapValue) value).entries().keySet())
                .orElse(Set.of());
    }

    Map<String, Spot> spots(String key) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        value(key).filter(MapValue.class::isInstance).ifPresent(value -> ((MapValue) value)
                .entries()
                .forEach((name, entry) -> spots.put(name, entry.key().spot())));
        return spots;
    }

    List<TextValue> listed(String key) {
        return Blocks.list(this, key, "a list of texts").stream()
                .filter(each ->
                        read(each, "an entry of " + what(key), Words::text).isPresent())
                .map(TextValue.class::cast)
                .toList();
    }

    List<String> names() {
        ignoreTheRest();
        return map.entries().values().stream()
                .map(MapValue.Entry::key)
                .flatMap(key -> told(Words.text(key, "a key of " + owner), key.spot()).stream())
                .toList();
    }

    void require(String key) {
        if (value(key).isEmpty()) {
            page.error(spot, Complaint.of(ProblemCode.T103, owner + " has no \"" + key + "\""));
        }
    }

    boolean hasOneOf(List<String> keys) {
        return !thereOf(keys).isEmpty();
    }

    private List<String> thereOf(List<String> keys) {
        List<String> there = keys.stream().filter(key -> value(key).isPresent()).toList();
        if (there.isEmpty()) {
            page.error(
                    spot,
                    Complaint.of(ProblemCode.T103, owner + " has none of the keys of which one is needed")
                            .expectingOneOf(keys)
                            .suggesting(nearestOf(keys)));
        }
        return there;
    }

    boolean hasExactlyOne(List<String> keys) {
        List<String> there = thereOf(keys);
        there.stream().skip(1).forEach(key -> page.error(keySpot(key), excluded(key, there.get(0))));
        return there.size() == 1;
    }

    private Complaint excluded(String key, String first) {
        return Complaint.of(ProblemCode.T115, owner + " has both \"" + first + "\" and \"" + key + "\"")
                .expecting("one of the two");
    }

    private Optional<String> nearestOf(List<String> keys) {
        return map.entries().keySet().stream()
                .flatMap(key -> Nearest.of(key, keys).stream())
                .findFirst();
    }

    private Spot keySpot(String key) {
        return map.entries().get(key).key().spot();
    }

    void ignoreTheRest() {
        asked.addAll(map.entries().keySet());
    }

    void finish() {
        List<String> known = List.copyOf(asked);
        map.entries().keySet().stream().filter(key -> !asked.contains(key)).forEach(key -> unknown(key, known));
        ignoreTheRest();
    }

    private void unknown(String key, List<String> known) {
        page.error(
                keySpot(key),
                Complaint.of(ProblemCode.T101, "unknown key \"" + key + "\" of " + owner)
                        .expectingOneOf(known)
                        .suggesting(Nearest.of(key, known)));
    }
}
