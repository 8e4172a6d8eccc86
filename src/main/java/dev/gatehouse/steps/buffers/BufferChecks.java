package dev.gatehouse.steps.buffers;

import dev.gatehouse.matcher.BufferField;
import dev.gatehouse.matcher.Buffers;
import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.topologies.TopologyFiles;
import dev.gatehouse.steps.words.Buffer;
import dev.gatehouse.steps.words.Bytes;
import dev.gatehouse.verdict.WrongInput;
import io.cucumber.docstring.DocString;
import io.cucumber.java.en.Then;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hamcrest.Matcher;

/** What is seen of buffers. */
public final class BufferChecks {

    @Then("{gatehouse-buffer} is:/are:")
    @Step(
            meaning = "All bytes of a request's buffer, or of a device; ?? is any byte, [30-39] one of a range,"
                    + " 00*16 are sixteen.",
            example = "the buffer of \"r1\" is:\n\"\"\"hex\n0000  00 00 ?? [30-39]\n\"\"\"")
    public void is(Buffer buffer, HexPattern pattern) {
        compare(buffer, pattern, true);
    }

    @Then("{gatehouse-buffer} is,/are, ignoring offsets in the margin:")
    @Step(
            meaning = "The same for bytes from a dump whose offsets count from elsewhere: they are not checked.",
            example = "the buffer of \"r1\" is, ignoring offsets in the margin:"
                    + "\n\"\"\"hex\n7F10  00 00 ?? [30-39]\n\"\"\"")
    public void isWithoutMargin(Buffer buffer, DocString dump) {
        compare(buffer, Bytes.withoutMargin(dump.getContent()), true);
    }

    @Then("{gatehouse-buffer} start(s) with:")
    @Step(
            meaning = "The first bytes of a buffer; how many follow does not matter.",
            example = "the contents of device \"heater\" start with:\n\"\"\"hex\n00*4 01\n\"\"\"")
    public void startsWith(Buffer buffer, HexPattern pattern) {
        compare(buffer, pattern, false);
    }

    @Then("{gatehouse-buffer} is/are the text {string}")
    @Step(
            meaning = "All bytes of a buffer are this text, in UTF-8.",
            example = "the buffer of \"r1\" is the text \"ready\"")
    public void isText(Buffer buffer, String text) {
        compare(buffer, HexPattern.of(text.getBytes(StandardCharsets.UTF_8)), true);
    }

    @Then("{gatehouse-buffer} is/are the file {string}")
    @Step(
            meaning =
                    "All bytes of a buffer are those of a file, whose name is relative to the feature; nothing outside"
                            + " of the project is read.",
            example = "the contents of device \"heater\" are the file \"heater.bin\"")
    public void isFile(Buffer buffer, String file) {
        compare(
                buffer,
                HexPattern.of(TopologyFiles.bytes(file, Current.scenario().feature())),
                true);
    }

    @Then("{gatehouse-buffer} is/are equal to {gatehouse-buffer}")
    @Step(
            meaning = "Two buffers have the same bytes.",
            example = "the buffer of \"r1\" is equal to the buffer of \"r2\"")
    public void equalTo(Buffer buffer, Buffer other) {
        Current.scenario().perform(world -> {
            HexPattern pattern = HexPattern.of(other.in(world));
            Compared.note(world, buffer, pattern, true);
            String why = buffer.why(world) + "\n            " + other.why(world);
            Bytes.check(buffer.words(), pattern, buffer.in(world), true, () -> why.strip());
        });
    }

    @Then("{gatehouse-buffer} has/have these fields:")
    @Step(
            meaning = "Typed values at offsets: u8, i8, u16le, u16be and so on up to 64 bits, text, utf16 and bytes;"
                    + " other bytes do not matter.",
            example = "the buffer of \"r1\" has these fields:\n| 0 | u8    | 7      |\n| 4 | u16le | 0x1234 |")
    public void fields(Buffer buffer, List<List<String>> rows) {
        BufferField[] fields = rows.stream().map(BufferChecks::field).toArray(BufferField[]::new);
        check(buffer, Buffers.has(fields));
    }

    @Then("{gatehouse-buffer} has/have CRC-32 {gatehouse-code}")
    @Step(
            meaning = "The checksum of all bytes of a buffer, as Ethernet and ZIP compute it.",
            example = "the buffer of \"r1\" has CRC-32 0x2144DF1C")
    public void crc(Buffer buffer, int crc) {
        check(buffer, Buffers.hasCrc32(crc));
    }

    private static BufferField field(List<String> row) {
        if (row.size() != 3 || row.contains(null) || !row.get(0).matches("\\d{1,9}|0x[0-9A-Fa-f]{1,7}")) {
            throw new WrongInput("a row of this table has an offset, a type and a value, as | 4 | u16le | 0x1234 |");
        }
        try {
            return new BufferField(Integer.decode(row.get(0).replaceFirst("^0+(?=\\d)", "")), row.get(1), row.get(2));
        } catch (IllegalArgumentException wrong) {
            throw new WrongInput(wrong.getMessage());
        }
    }

    private static void compare(Buffer buffer, HexPattern pattern, boolean whole) {
        Current.scenario().perform(world -> {
            Compared.note(world, buffer, pattern, whole);
            Bytes.check(buffer.words(), pattern, buffer.in(world), whole, () -> buffer.why(world));
        });
    }

    private static void check(Buffer buffer, Matcher<byte[]> matcher) {
        Current.scenario()
                .perform(world -> Buffers.mismatch(matcher, buffer.in(world)).ifPresent(mismatch -> {
                    throw Explain.failure(buffer.words(), matcher.toString(), mismatch, buffer.why(world));
                }));
    }
}
