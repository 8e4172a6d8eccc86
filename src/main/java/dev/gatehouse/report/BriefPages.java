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
import dev.gatehouse.report.spool.Adjacent;
import dev.gatehouse.report.spool.Kept;
import dev.gatehouse.report.spool.Piece;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The scenarios of which the steps alone are told, on one page a feature file: to make a file for each of ten thousand
 * scenarios costs more than running them.
 *
 * <p>What is told of each goes to one file as it ends, whatever its feature, and is sorted into pages when all have
 * ended: threads may take scenarios in any order. Used by several threads.
 */
final class BriefPages {

    private static final int MOST_PENDING = 1 << 16;
    private static final String HEAP = ".steps";

    private final Path out;
    private final ByteBuffer pending = ByteBuffer.allocate(MOST_PENDING);
    private Optional<FileChannel> heap = Optional.empty();
    private long length;

    BriefPages(Path out) {
        this.out = out;
    }

    /** Takes down what is told of a scenario, and returns where it stands. */
    Piece add(Detail detail) throws IOException {
        byte[] piece = BriefPage.piece(detail).getBytes(UTF_8);
        synchronized (this) {
            Piece place = new Piece(length, piece.length);
            write(piece);
            return place;
        }
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

    /** Writes the pages, given all scenarios in order; returns their names below the folder of the report. */
    synchronized List<String> finish(Iterator<Kept> scenarios) throws IOException {
        if (length == 0) {
            return List.of();
        }
        flush();
        List<String> names = new ArrayList<>();
        try (FileChannel file = heap()) {
            Iterator<List<Kept>> features = new Adjacent<>(
                    scenarios,
                    (one, other) -> one.result().uri().equals(other.result().uri()));
            while (features.hasNext()) {
                List<Kept> brief = features.next().stream()
                        .filter(kept -> kept.result().brief())
                        .toList();
                if (!brief.isEmpty()) {
                    names.add(page(file, brief));
                }
            }
        }
        return names;
    }

    private String page(FileChannel file, List<Kept> scenarios) throws IOException {
        String uri = scenarios.get(0).result().uri();
        String feature = scenarios.get(0).result().feature();
        Path page = out.resolve(PageName.shared(uri));
        Files.createDirectories(page.getParent());
        try (OutputStream to = Files.newOutputStream(page)) {
            WritableByteChannel channel = Channels.newChannel(to);
            to.write(BriefPage.before(uri, feature).getBytes(UTF_8));
            for (Piece range : ranges(scenarios)) {
                copy(file, range, channel);
            }
            to.write(BriefPage.after(uri, feature).getBytes(UTF_8));
        }
        return PageName.shared(uri);
    }

    /** Pieces that stand side by side are one. */
    private static List<Piece> ranges(List<Kept> scenarios) {
        List<Piece> ranges = new ArrayList<>();
        for (Kept kept : scenarios) {
            Piece piece = kept.piece();
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).end() == piece.at()) {
                ranges.set(last, ranges.get(last).with(piece));
            } else {
                ranges.add(piece);
            }
        }
        return ranges;
    }

    private static void copy(FileChannel from, Piece piece, WritableByteChannel to) throws IOException {
        for (long done = 0; done < piece.length(); ) {
            done += from.transferTo(piece.at() + done, piece.length() - done, to);
        }
    }
}
