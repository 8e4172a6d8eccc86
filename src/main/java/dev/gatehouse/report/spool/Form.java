package dev.gatehouse.report.spool;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.Traits;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How {@linkplain ScenarioResult#isPlain plain} scenarios stand on disk; what many of them share stays in memory. */
final class Form {

    private final Shared<String> files = new Shared<>();
    private final Shared<List<String>> traits = new Shared<>();

    void write(Kept kept, DataOutput to) throws IOException {
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

    Kept read(DataInput from) throws IOException {
        ScenarioResult result = new ScenarioResult(
                files.value(from.readInt()),
                from.readInt(),
                files.value(from.readInt()),
                text(from),
                tags(from),
                Outcome.PASSED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                from.readLong(),
                from.readLong(),
                traits(from),
                Optional.empty(),
                from.readBoolean());
        return new Kept(result, new Piece(from.readLong(), from.readInt()));
    }

    private static List<String> tags(DataInput from) throws IOException {
        int count = from.readInt();
        List<String> tags = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tags.add(text(from));
        }
        return tags;
    }

    private Traits traits(DataInput from) throws IOException {
        return new Traits(
                from.readInt(),
                from.readInt(),
                from.readInt(),
                traits.value(from.readInt()),
                traits.value(from.readInt()),
                traits.value(from.readInt()),
                traits.value(from.readInt()));
    }

    private static String text(DataInput from) throws IOException {
        byte[] bytes = new byte[from.readInt()];
        from.readFully(bytes);
        return new String(bytes, UTF_8);
    }
}
