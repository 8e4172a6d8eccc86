package dev.gatehouse.report.spool;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.Traits;
import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How {@linkplain ScenarioResult#isPlain plain} scenarios stand on disk; what many of them share stays in memory. */
final class Form {

    private final Shared<String> files = new Shared<>();
    private final Shared<List<String>> traits = new Shared<>();

    byte[] bytes(Kept kept) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(kept, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private void write(Kept kept, DataOutput to) throws IOException {
        ScenarioResult s = kept.result();
        to.writeInt(files.number(s.uri()));
        to.writeInt(s.line());
        to.writeInt(files.number(s.feature()));
        text(s.name(), to);
        to.writeInt(s.tags().size());
        for (String tag : s.tags()) {
            text(tag, to);
        }
        to.writeLong(s.virtualTicks());
        to.writeLong(s.wallNanos());
        traits(s.traits(), to);
        to.writeBoolean(s.brief());
        to.writeLong(kept.piece().at());
        to.writeInt(kept.piece().length());
    }

    private void traits(Traits t, DataOutput to) throws IOException {
        to.writeInt(t.steps());
        to.writeInt(t.runs());
        to.writeInt(t.bad());
        to.writeInt(traits.number(t.drivers()));
        to.writeInt(traits.number(t.devices()));
        to.writeInt(traits.number(t.ddis()));
        to.writeInt(traits.number(t.statuses()));
    }

    private static void text(String text, DataOutput to) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    Kept read(ByteBuffer from) {
        ScenarioResult result = new ScenarioResult(
                files.value(from.getInt()),
                from.getInt(),
                files.value(from.getInt()),
                text(from),
                tags(from),
                Outcome.PASSED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                from.getLong(),
                from.getLong(),
                traits(from),
                Optional.empty(),
                from.get() != 0);
        return new Kept(result, new Piece(from.getLong(), from.getInt()));
    }

    private static List<String> tags(ByteBuffer from) {
        int count = from.getInt();
        List<String> tags = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tags.add(text(from));
        }
        return tags;
    }

    private Traits traits(ByteBuffer from) {
        return new Traits(
                from.getInt(),
                from.getInt(),
                from.getInt(),
                traits.value(from.getInt()),
                traits.value(from.getInt()),
                traits.value(from.getInt()),
                traits.value(from.getInt()));
    }

    private static String text(ByteBuffer from) {
        byte[] bytes = new byte[from.getInt()];
        from.get(bytes);
        return new String(bytes, UTF_8);
    }
}
