package dev.gatehouse.report.spool;

import dev.gatehouse.verdict.ScenarioResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes scenarios in any order, from several threads, and gives them back sorted.
 *
 * <p>Memory holds those of which there is more to tell than that they passed, and so many of the others, however many
 * there are: the rest stands on disk, in sorted segments that are merged. Where the disk takes nothing, memory has all.
 */
public final class Spool {

    private static final int MOST_IN_MEMORY = 1_000;
    private static final int MOST_SEGMENTS = 16;

    private final Path folder;
    private final int mostInMemory;
    private final List<Kept> notable = new ArrayList<>();
    private final List<Kept> plain = new ArrayList<>();
    private final List<SpoolFile.Segment> segments = new ArrayList<>();
    private Optional<SpoolFile> file = Optional.empty();
    private boolean isRefused;

    /** Uses a file in this folder, if it needs one. */
    public Spool(Path folder) {
        this(folder, MOST_IN_MEMORY);
    }

    Spool(Path folder, int mostInMemory) {
        this.folder = folder;
        this.mostInMemory = mostInMemory;
    }

    public synchronized void add(Kept kept) {
        if (!kept.result().isPlain()) {
            notable.add(kept);
            return;
        }
        plain.add(kept);
        if (plain.size() >= mostInMemory && !isRefused) {
            spill();
        }
    }

    private void spill() {
        plain.sort(Kept.BY_PLACE);
        try {
            SpoolFile to = opened();
            segments.add(to.write(plain.iterator()));
            plain.clear();
            if (segments.size() == MOST_SEGMENTS) {
                SpoolFile.Segment all = to.write(new Merge(read(to)));
                segments.clear();
                segments.add(all);
            }
        } catch (IOException e) {
            isRefused = true;
        }
    }

    private SpoolFile opened() throws IOException {
        if (file.isEmpty()) {
            file = Optional.of(SpoolFile.in(folder));
        }
        return file.get();
    }

    private List<Iterator<Kept>> read(SpoolFile from) {
        List<Iterator<Kept>> sources = new ArrayList<>();
        segments.forEach(segment -> sources.add(from.read(segment)));
        return sources;
    }

    /**
     * All that were added, sorted; several runs of a scenario are one. Nothing is added afterwards.
     *
     * @param joining makes one of several runs, which come in the order in which they ended
     * @throws UncheckedIOException if the disk does not give back what it has taken; so may each pass
     */
    public synchronized Spooled finish(Function<List<ScenarioResult>, ScenarioResult> joining) {
        plain.sort(Kept.BY_PLACE);
        notable.sort(Kept.BY_PLACE);
        return new Spooled(() -> new Joining(new Merge(sources()), joining));
    }

    private List<Iterator<Kept>> sources() {
        List<Iterator<Kept>> sources = new ArrayList<>();
        file.ifPresent(from -> sources.addAll(read(from)));
        sources.add(plain.iterator());
        sources.add(notable.iterator());
        return sources;
    }
}
