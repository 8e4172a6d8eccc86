package dev.gatehouse.parameter;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Problems;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private final Problems problems = new Problems();

    @Test
    void durations_become_ticks_of_100_nanoseconds() {
        assertThat(one("100 ns").duration("a"), equalTo(Optional.of(1L)));
        assertThat(one("5 us").duration("a"), equalTo(Optional.of(50L)));
        assertThat(one("2 ms").duration("a"), equalTo(Optional.of(20_000L)));
        assertThat(one("60 s").duration("a"), equalTo(Optional.of(600_000_000L)));
        assertThat(one("0x10 min").duration("a"), equalTo(Optional.of(9_600_000_000L)));
        assertThat(one("1000000 h").duration("a"), equalTo(Optional.of(36_000_000_000_000_000L)));
        assertThat(one("0 s").duration("a"), equalTo(Optional.of(0L)));
        assertThat(problems.sorted(), empty());
    }

    @Test
    void sizes_become_bytes() {
        assertThat(one("64 B").size("a"), equalTo(Optional.of(64L)));
        assertThat(one("4 KiB").size("a"), equalTo(Optional.of(4096L)));
        assertThat(one("0x400 MiB").size("a"), equalTo(Optional.of(1L << 30)));
        assertThat(problems.sorted(), empty());
        assertThat(one("1025 MiB").size("a"), equalTo(Optional.empty()));
        assertThat(codes(), contains(ProblemCode.T108));
    }

    @Test
    void quantities_have_one_form() {
        for (String refused : List.of("64B", "0x4B", "64", "6 4 B", "B", "-1 B", "1.5 KiB", "010 B", "64 KB", "")) {
            assertThat(refused, one(refused).size("a"), equalTo(Optional.empty()));
        }
        assertThat(problems.sorted().size(), is(10));
    }

    @Test
    void integers_are_decimal_or_hexadecimal_and_nothing_else() {
        assertThat(one("16").integer("a", 0, 16), equalTo(Optional.of(16L)));
        assertThat(one("0x10").integer("a", 0, 16), equalTo(Optional.of(16L)));
        assertThat(one("-3").integer("a", -3, 0), equalTo(Optional.of(-3L)));
        assertThat(one("0").integer("a", 0, 0), equalTo(Optional.of(0L)));
        assertThat(problems.sorted(), empty());
        for (String refused : List.of("010", "12:30", "1_000", "1e5", "1.0", "+1", "0X10", "0b1", "0o7", " 1", "")) {
            assertThat(refused, one(refused).integer("a", 0, 99_999), equalTo(Optional.empty()));
        }
        assertThat(codes().stream().distinct().toList(), contains(ProblemCode.T107));
        assertThat(problems.sorted().size(), is(11));
    }

    @Test
    void bytes_have_four_forms() {
        assertThat(bytes(TextValue.of("01 02 0a")), equalTo("01 02 0a"));
        assertThat(bytes(TextValue.of("")), equalTo(""));
        assertThat(bytes(map("text", "Aé")), equalTo("41 c3 a9"));
        assertThat(bytes(map("fill", "FF", "size", "2 B")), equalTo("ff ff"));
        assertThat(bytes(map("counting from", "254", "size", "3 B")), equalTo("fe ff 00"));
        assertThat(problems.sorted(), empty());
    }

    @Test
    void bytes_by_the_mebibyte_are_refused_before_they_are_made() {
        assertThat(bytes(map("fill", "FF", "size", "1024 MiB")), equalTo("none"));
        assertThat(codes(), contains(ProblemCode.T108));
    }

    @Test
    void an_unquoted_number_is_no_bytes_and_no_text_but_a_number_a_status_or_a_code() {
        Parameters read = of(Map.of("a", plain("0x00000103", "a number")));
        assertThat(read.integer("a", 0, 999), equalTo(Optional.of(0x103L)));
        assertThat(read.status("a"), equalTo(Optional.of(new NtStatus(0x103))));
        assertThat(read.ioctl("a"), equalTo(Optional.of(new IoControlCode(0x103))));
        assertThat(problems.sorted(), empty());
        assertThat(read.text("a").isPresent() || read.bytes("a").isPresent(), is(false));
        assertThat(codes(), contains(ProblemCode.T106));
    }

    @Test
    void a_code_may_be_called_by_a_name_that_was_declared() {
        IoControlCode heat = new IoControlCode(0x000B0000);
        assertThat(one("HEAT").knowing(Map.of("HEAT", heat)).ioctl("a"), equalTo(Optional.of(heat)));
    }

    @Test
    void flags_are_words_even_where_yaml_makes_them_truth_values() {
        assertThat(of(Map.of("a", plain("yes", "a truth value"))).flag("a"), equalTo(Optional.of(true)));
        assertThat(one("false").flag("a"), equalTo(Optional.of(false)));
        assertThat(one("on").flag("a"), equalTo(Optional.empty()));
        assertThat(codes(), contains(ProblemCode.T104));
    }

    @Test
    void a_list_of_texts_may_be_one_text() {
        assertThat(one("x").texts("a"), contains("x"));
        assertThat(one("x").texts("b"), empty());
        Value list = new ListValue(List.of(TextValue.of("x"), TextValue.of("y")), SourceLocation.of(""));
        assertThat(of(Map.of("a", list)).texts("a"), contains("x", "y"));
    }

    @Test
    void named_maps_keep_their_order_and_say_whose_they_are() {
        Map<String, Value> devices = new LinkedHashMap<>();
        devices.put("lamp", map("size", "1"));
        devices.put("heater", map("size", "2"));
        Map<String, Parameters> named =
                of(Map.of("devices", MapValue.of(devices))).named("devices", "device");
        assertThat(List.copyOf(named.keySet()), contains("lamp", "heater"));
        named.get("heater").size("size");
        assertThat(problems.sorted().get(0).message(), equalTo("size of device \"heater\" is \"2\", without a unit"));
    }

    @Test
    void maps_in_a_list_are_read_each() {
        Value list = new ListValue(List.of(map("x", "1"), TextValue.of("y")), SourceLocation.of(""));
        List<Parameters> blocks = of(Map.of("script", list)).blocks("script");
        assertThat(blocks.size(), is(1));
        assertThat(blocks.get(0).integer("x", 0, 9), equalTo(Optional.of(1L)));
        assertThat(codes(), contains(ProblemCode.T105));
    }

    @Test
    void keys_that_nobody_asked_for_are_reported_once() {
        Parameters read = of(Map.of("sise", TextValue.of("64 B")));
        read.size("size");
        read.finish();
        read.finish();
        Problem problem = problems.sorted().get(0);
        assertThat(problem.suggestion(), equalTo(Optional.of("size")));
        assertThat(codes(), contains(ProblemCode.T101));
    }

    @Test
    void missing_keys_are_reported_by_name() {
        one("x").require("a", "b");
        assertThat(problems.sorted().get(0).message(), equalTo("thing \"it\" has no \"b\""));
    }

    @Test
    void a_reader_that_goes_on_knows_what_was_asked_for_and_leaves_the_first_as_it_was() {
        Parameters first = of(Map.of("model", TextValue.of("memory"), "size", TextValue.of("64 B")));
        first.text("model");
        Problems later = new Problems();
        Parameters second = first.reading(later);
        second.size("size");
        second.finish();
        assertThat(later.sorted(), empty());
        first.finish();
        assertThat(codes(), contains(ProblemCode.T101));
    }

    @Test
    void values_without_a_file_are_read_too() {
        Parameters table = Parameters.of(Map.of("size", TextValue.of("64")), "device \"heater\"")
                .reading(problems);
        assertThat(table.size("size"), equalTo(Optional.empty()));
        assertThat(codes(), contains(ProblemCode.T109));
    }

    private Parameters one(String text) {
        return of(Map.of("a", TextValue.of(text)));
    }

    private Parameters of(Map<String, ? extends Value> values) {
        return Parameters.of(values, "thing \"it\"").reading(problems);
    }

    private String bytes(Value value) {
        return of(Map.of("a", value))
                .bytes("a")
                .map(HexFormat.ofDelimiter(" ")::formatHex)
                .orElse("none");
    }

    private List<ProblemCode> codes() {
        return problems.sorted().stream().map(Problem::code).toList();
    }

    private static TextValue plain(String text, String otherwise) {
        return new TextValue(text, text, false, Optional.of(otherwise), SourceLocation.of(""));
    }

    private static MapValue map(String... pairs) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], TextValue.of(pairs[i + 1]));
        }
        return MapValue.of(values);
    }
}
