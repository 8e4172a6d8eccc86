package dev.gatehouse.packaging;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Lambdas and method references of every kind, each of which says something. */
@SuppressWarnings({"ImmutableEnumChecker", "UnnecessaryLambda"})
final class Samples {

    private final String own;
    private final List<String> heard = new ArrayList<>();

    private Samples(String own) {
        this.own = own;
    }

    /** A lambda that says that it may be written to disk is left as it is. */
    interface Kept extends Supplier<String>, Serializable {}

    private interface Greeting {

        String name();

        default Supplier<String> greeting() {
            return () -> polite() + " " + name();
        }

        private String polite() {
            return "dear";
        }
    }

    private enum Colour {
        RED(() -> "warm"),
        BLUE(Colour::cold);

        private final Supplier<String> feeling;

        Colour(Supplier<String> feeling) {
            this.feeling = feeling;
        }

        private static String cold() {
            return "cold";
        }
    }

    private record Pair(long left, double right) {

        LongSupplier sum() {
            return () -> left + (long) right;
        }
    }

    private static class Above {

        String said() {
            return "above";
        }
    }

    private static final class Below extends Above {

        @Override
        String said() {
            return "below";
        }

        Supplier<String> fromAbove() {
            return super::said;
        }
    }

    /** A lambda that nobody calls. */
    static Object step() {
        Runnable step = () -> {};
        return step;
    }

    /** What all of them say. */
    static List<String> said() {
        Samples samples = new Samples("own");
        List<String> said = new ArrayList<>(samples.withoutMemory());
        said.addAll(samples.withMemory(7, 1L << 40, 2.5, (byte) 3, 'c', true));
        said.addAll(samples.converted());
        said.addAll(samples.ofOthers());
        return said;
    }

    private List<String> withoutMemory() {
        Supplier<String> first = () -> "nothing kept";
        Supplier<String> once = Samples::always;
        Supplier<List<String>> constructor = ArrayList::new;
        IntFunction<int[]> array = int[]::new;
        Runnable nothing = () -> {};
        nothing.run();
        return List.of(first.get(), once.get(), constructor.get().toString(), "" + array.apply(3).length);
    }

    private static String always() {
        return "always";
    }

    private List<String> withMemory(int number, long large, double real, byte small, char letter, boolean flag) {
        Supplier<String> all = () -> own + number + large + real + small + letter + flag;
        Function<String, Supplier<String>> nested = text -> () -> own + text + large;
        Consumer<String> bound = heard::add;
        bound.accept("heard");
        BiFunction<String, Integer, String> mine = this::repeated;
        BooleanSupplier condition = () -> flag && own.isEmpty();
        return List.of(
                all.get(),
                nested.apply("in").get(),
                heard.toString(),
                mine.apply("ab", 2),
                "" + condition.getAsBoolean());
    }

    private String repeated(String text, int times) {
        return text.repeat(times) + own;
    }

    /** Where what is called takes or returns another type than the interface says. */
    private List<String> converted() {
        Function<Integer, Long> boxed = Samples::wider;
        ToLongFunction<Integer> unboxed = Integer::intValue;
        LongFunction<Object> asObject = Long::valueOf;
        IntToDoubleFunction widened = Math::abs;
        DoubleSupplier real = () -> own.length();
        IntBinaryOperator most = Math::max;
        IntUnaryOperator box = Integer::valueOf;
        Consumer<List<String>> dropped = list -> list.add("dropped");
        Supplier<Object> general = own::toUpperCase;
        BiFunction<Object, Object, Boolean> equal = Object::equals;
        dropped.accept(heard);
        return List.of(
                "" + boxed.apply(4),
                "" + unboxed.applyAsLong(5),
                "" + asObject.apply(6),
                "" + widened.applyAsDouble(-7),
                "" + real.getAsDouble(),
                "" + most.applyAsInt(1, 2),
                "" + box.applyAsInt(8),
                heard.toString(),
                "" + general.get(),
                "" + equal.apply("a", "a"));
    }

    private static long wider(int number) {
        return number;
    }

    private List<String> ofOthers() {
        Greeting greeting = () -> "reader";
        Function<String, Samples> constructor = Samples::new;
        UnaryOperator<String> trimmed = String::trim;
        Kept kept = () -> own + " kept";
        return List.of(
                greeting.greeting().get(),
                constructor.apply("other").own,
                trimmed.apply(" trimmed "),
                Colour.RED.feeling.get(),
                Colour.BLUE.feeling.get(),
                "" + new Pair(1, 2).sum().getAsLong(),
                new Below().fromAbove().get(),
                kept.get());
    }
}
