package dev.gatehouse.report.spool;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Scenarios on disk, in segments each of which is sorted; the file goes with the program that has written it. */
final class SpoolFile {

    private static final int BUFFER = 1 << 15;

    /** Scenarios that stand one after the other. */
    record Segment(long at, int count) {}

    private final FileChannel channel;
    private final Form form = new Form();

    private SpoolFile(FileChannel channel) {
        this.channel = channel;
    }

    static SpoolFile in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(".scenarios");
        return new SpoolFile(FileChannel.open(file, CREATE, TRUNCATE_EXISTING, READ, WRITE, DELETE_ON_CLOSE));
    }

    /** Takes down scenarios one after the other, behind all that is there. */
    Segment write(Iterator<Kept> sorted) throws IOException {
        long at = channel.size();
        OutputStream end = Channels.newOutputStream(channel.position(at));
        DataOutputStream to = new DataOutputStream(new BufferedOutputStream(end, BUFFER));
        int count = 0;
        while (sorted.hasNext()) {
            byte[] one = form.bytes(sorted.next());
            to.writeInt(one.length);
            to.write(one);
            count++;
        }
        to.flush();
        return new Segment(at, count);
    }

    /** Reads a segment; that it cannot be read is an {@link UncheckedIOException}. */
    Iterator<Kept> read(Segment segment) {
        return new Reading(segment);
    }

    /** One pass of a segment, whoever else reads the file. */
    private final class Reading implements Iterator<Kept> {

        private ByteBuffer ahead = ByteBuffer.allocate(BUFFER).limit(0);
        private long at;
        private int left;

        Reading(Segment segment) {
            this.at = segment.at();
            this.left = segment.count();
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Kept next() {
            if (left-- <= 0) {
                throw new NoSuchElementException();
            }
            try {
                fetch(Integer.BYTES);
                fetch(ahead.getInt());
                return form.read(ahead);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Sees to it that so many bytes can be read. */
        private void fetch(int bytes) throws IOException {
            if (ahead.remaining() < bytes) {
                ByteBuffer larger = bytes > ahead.capacity() ? ByteBuffer.allocate(bytes) : ahead;
                ahead = ahead == larger ? ahead.compact() : larger.put(ahead);
                while (ahead.position() < bytes) {
                    int read = channel.read(ahead, at);
                    if (read < 0) {
                        throw new EOFException("the file of scenarios is shorter than it was");
                    }
                    at += read;
                }
                ahead.flip();
            }
        }
    }
}
