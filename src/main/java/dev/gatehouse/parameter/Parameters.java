package dev.gatehouse.parameter;

import static org.apiguardian.api.API.Status.INTERNAL;
import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Problems;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.source.SourceText;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Reads one map of a user's file by the types of its keys.
 *
 * <p>Whatever is wrong is collected as a problem at its place, and the value asked for is then absent. A reader
 * remembers which keys were asked for, so that {@link #finish} can report the others. It belongs to one thread; records
 * that are shared keep one as they were given it, and whoever reads on takes a reader of their own with
 * {@link #reading}.
 */
@API(status = STABLE)
public final class Parameters {

    private final Cursor at;

    Parameters(Cursor at) {
        this.at = at;
    }

    /** A reader of a document's outermost map; {@code owner} names it in messages, as "the topology". */
    @API(status = INTERNAL)
    public static Parameters of(MapValue map, String owner, Page page) {
        return new Parameters(Cursor.of(map, owner, page));
    }

    /** A reader of values that stand in no file, as a table of a scenario gives them. */
    @API(status = INTERNAL)
    public static Parameters of(Map<String, ? extends Value> values, String owner) {
        return of(MapValue.of(values), owner, new Page(SourceText.none(""), new Problems()));
    }

    /** A reader of the same map that knows the same keys as asked for and reports to other problems. */
    @API(status = INTERNAL)
    public Parameters reading(Problems problems) {
        return new Parameters(at.reading(problems));
    }

    /** This reader with names for I/O control codes. */
    @API(status = INTERNAL)
    public Parameters knowing(Map<String, IoControlCode> ioctls) {
        return new Parameters(at.knowing(ioctls));
    }

    /** Where the map's name stands, or the map if it has none. */
    @API(status = INTERNAL)
    public SourceLocation place() {
        return at.spot().place();
    }

    /** Where a key's value stands, or the map if it has no such key. */
    @API(status = INTERNAL)
    public SourceLocation place(String key) {
        return at.spot(key).place();
    }

    /** What messages call this map, as {@code device "heater"}. */
    public String owner() {
        return at.owner();
    }

    /** Tells whether a key is there, and counts it as asked for. */
    public boolean has(String key) {
        return at.value(key).isPresent();
    }

    /** The text of a key, if it is there. */
    public Optional<String> text(String key) {
        return at.scalar(key, Words::text);
    }

    /** A size in bytes, at most 1 GiB. */
    public Optional<Long> size(String key) {
        return at.scalar(key, Quantity::size);
    }

    /** A duration in ticks of 100 ns. */
    public Optional<Long> duration(String key) {
        return at.scalar(key, Quantity::duration);
    }

    /** A whole number between two bounds, both of them included. */
    public Optional<Long> integer(String key, long min, long max) {
        return at.scalar(key, WholeNumber.between(min, max));
    }

    /** A whole number from 0 to the greatest, both of them as unsigned numbers of 64 bits. */
    public Optional<Long> unsigned(String key, long greatest) {
        return at.scalar(key, WholeNumber.upTo(greatest));
    }

    /** Bytes in any of their forms, at most 16 MiB. */
    public Optional<byte[]> bytes(String key) {
        return isMap(key) ? block(key).flatMap(ByteForms::form) : at.scalar(key, ByteForms::pairs);
    }

    /** The bytes of the file that is named, which has to lie below the folder of the user's file. */
    Optional<byte[]> file(String key) {
        return text(key).flatMap(name -> at.page().files().read(name, wrong -> complain(key, wrong)));
    }

    /** Exactly one byte, as {@code "0A"}. */
    public Optional<Byte> oneByte(String key) {
        return at.scalar(key, ByteForms::one);
    }

    /** The status of a key, by its name or number. */
    public Optional<NtStatus> status(String key) {
        return at.scalar(key, Words::status);
    }

    /** Statuses of a list, each of which stands in it once; one status is a list of one. */
    public List<NtStatus> statuses(String key) {
        return at.scalars(key, Words.newStatus());
    }

    /** The I/O control code of a key, by its name or number. */
    public Optional<IoControlCode> ioctl(String key) {
        return at.scalar(key, Words.ioctl(at.ioctls()));
    }

    /** Yes or no. */
    public Optional<Boolean> flag(String key) {
        return at.scalar(key, Words::flag);
    }

    /** The value that one of some words stands for. */
    public <E> Optional<E> choice(String key, Map<String, E> words) {
        return at.word(key, words);
    }

    /** Values that one word or a list of words stand for. */
    public <E> List<E> choices(String key, Map<String, E> words) {
        return at.words(key, words);
    }

    /** A list of texts; one text is a list of one, no such key is an empty list. */
    public List<String> texts(String key) {
        return at.scalars(key, Words::text);
    }

    /** The texts of a list, with their places. */
    @API(status = INTERNAL)
    public List<TextValue> listed(String key) {
        return at.listed(key);
    }

    /** The map of a key, whose own keys are read in the same way. */
    public Optional<Parameters> block(String key) {
        return Blocks.one(at, key);
    }

    /** The maps of a list. */
    public List<Parameters> blocks(String key) {
        return Blocks.listed(at, key);
    }

    /** The maps of a map, by name and in the order of the file. */
    public Map<String, Parameters> named(String key) {
        return Blocks.named(at, key, key);
    }

    /** The maps of a map by name, each of which messages call by its kind: {@code device "heater"}. */
    public Map<String, Parameters> named(String key, String kind) {
        return Blocks.named(at, key, kind);
    }

    /** The maps of a map whose keys are I/O control codes, by number or by name. */
    public Map<IoControlCode, Parameters> byIoctl(String key) {
        return Blocks.byIoctl(at, key);
    }

    /** Tells whether a key's value is a map. */
    public boolean isMap(String key) {
        return at.value(key).filter(MapValue.class::isInstance).isPresent();
    }

    /** Tells whether a key's value is a list without entries. */
    @API(status = INTERNAL)
    public boolean isEmptyList(String key) {
        return at.value(key)
                .filter(value ->
                        value instanceof ListValue list && list.values().isEmpty())
                .isPresent();
    }

    /** The keys of the map that a key has, whatever is wrong with their values; none if it has no map. */
    @API(status = INTERNAL)
    public Set<String> declared(String key) {
        return at.declared(key);
    }

    /** All keys of this map as names, where the user and not the language chooses them; counts them as asked for. */
    public List<String> names() {
        return at.names();
    }

    /** The same keys with their places. */
    @API(status = INTERNAL)
    public Map<String, Spot> spots(String key) {
        return at.spots(key);
    }

    /** Reports each of these keys that is missing. */
    public void require(String... keys) {
        List.of(keys).forEach(at::require);
    }

    /** Tells whether exactly one of these keys is there, and reports it if none or more than one is. */
    public boolean hasExactlyOne(String... keys) {
        return at.hasExactlyOne(List.of(keys));
    }

    /** Tells whether one of these keys is there at least, and reports it if none is. */
    public boolean hasOneOf(String... keys) {
        return at.hasOneOf(List.of(keys));
    }

    /** Reports a problem with a key's value, or with the map if it has no such key. */
    @API(status = INTERNAL)
    public void problem(ProblemCode code, String key, String message) {
        complain(key, Complaint.of(code, message));
    }

    /** Reports what is wrong with a key's value. */
    public void complain(String key, Complaint complaint) {
        at.page().error(at.spot(key), complaint);
    }

    /** Warns that a key's value has no effect, or something else that stops nothing. */
    public void warn(String key, Complaint complaint) {
        at.page().warning(at.spot(key), complaint);
    }

    /** Warns that the whole map has no effect. */
    @API(status = INTERNAL)
    public void warnOfAll(Complaint complaint) {
        at.page().warning(at.spot(), complaint);
    }

    /** Counts all keys as asked for: what is wrong with this map has been said. */
    @API(status = INTERNAL)
    public void ignoreTheRest() {
        at.ignoreTheRest();
    }

    /** Reports the keys that nobody asked for. */
    public void finish() {
        at.finish();
    }
}
