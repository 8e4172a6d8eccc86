package dev.gatehouse.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.pages.BriefPage;
import dev.gatehouse.report.pages.Detail;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The scenarios of which the steps alone are told, on one page a feature file: to make a file for each of ten thousand
 * scenarios costs more than running them.
 *
 * <p>What is told of each goes to one file as it ends, whatever its feature, and is sorted into pages when all have
 * ended: threads may take scenarios in any order, and memory holds the places alone. Used by several threads.
 */
final class BriefPages {

    private static final int MOST_PENDING = 1 << 16;
    private static final String HEAP = ".steps";

    /** Where a piece stands in the file. */
    private record Place(long at, int length) {}

    private record Feature(String uri, String name, Map<Integer, Place> pieces) {}

    private final Path out;
    private final Map<String, Feature> features = new TreeMap<>();
    private final ByteBuffer pending = ByteBuffer.allocate(MOST_PENDING);
    private Optional<FileChannel> heap = Optional.empty();
    private long length;

    BriefPages(Path out) {
        this.out = out;
    }

    void add(Detail detail) throws IOException {
        byte[] piece = BriefPage.piece(detail).getBytes(UTF_8);
        String uri = detail.result().uri();
        synchronized (this) {
            Feature feature = features.computeIfAbsent(
                    uri, key -> new Feature(key, detail.result().feature(), new TreeMap<>()));
            feature.pieces().put(detail.result().line(), new Place(length, piece.length));
            write(piece);
        }
    }

    /** Forgets a scenario, which has got a page of its own. */
    synchronized void remove(String uri, int line) {
        Optional.ofNullable(features.get(uri))
                .ifPresent(feature -> feature.pieces().remove(line));
    }

    private void write(byte[] piece) throws IOException {
        if (pending.remaining() < piece.length) {
            flush();
        }
        if (pending.remaining() < piece.length) {
            writeFully(ByteBuffer.wrap(piece));
        } else {
            pending.put(piece);
        }
        length += piece.length;
    }

    private void flush() throws IOException {
        writeFully(pending.flip());
        pending.clear();
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        FileChannel file = heap();
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private FileChannel heap() throws IOException {
        if (heap.isEmpty()) {
            Files.createDirectories(out);
            heap = Optional.of(
                    FileChannel.open(out.resolve(HEAP), CREATE, TRUNCATE_EXISTING, READ, WRITE, DELETE_ON_CLOSE));
        }
        return heap.get();
    }

    /** Writes the pages; returns their names below the folder of the report. */
    synchronized List<String> finish() throws IOException {
        List<String> names = new ArrayList<>();
        if (length > 0) {
            flush();
            try (FileChannel file = heap()) {
                for (Feature feature : features.values()) {
                    if (!feature.pieces().isEmpty()) {
                        names.add(page(file, feature));
                    }
                }
            }
        }
        return names;
    }

    private String page(FileChannel file, Feature feature) throws IOException {
        String name = PageName.shared(feature.uri());
        Path page = out.resolve(name);
        Files.createDirectories(page.getParent());
        try (OutputStream to = Files.newOutputStream(page)) {
            WritableByteChannel channel = Channels.newChannel(to);
            to.write(BriefPage.before(feature.uri(), feature.name()).getBytes(UTF_8));
            for (Place range : ranges(feature.pieces().values())) {
                copy(file, range, channel);
            }
            to.write(BriefPage.after(feature.uri(), feature.name()).getBytes(UTF_8));
        }
        return name;
    }

    /** Pieces that stand side by side are one. */
    private static List<Place> ranges(Iterable<Place> pieces) {
        List<Place> ranges = new ArrayList<>();
        for (Place piece : pieces) {
            Place last = ranges.isEmpty() ? new Place(-1, 0) : ranges.get(ranges.size() - 1);
            if (last.at() + last.length() == piece.at()) {
                ranges.set(ranges.size() - 1, new Place(last.at(), last.length() + piece.length()));
            } else {
                ranges.add(piece);
            }
        }
        return ranges;
    }

    private static void copy(FileChannel from, Place range, WritableByteChannel to) throws IOException {
        for (long done = 0; done < range.length(); ) {
            done += from.transferTo(range.at() + done, range.length() - done, to);
        }
    }
}
