package dev.gatehouse.report.spool;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
    final class Writing {

        private final long at;
        private final DataOutputStream to;
        private int count;

        Writing() throws IOException {
            this.at = channel.size();
            OutputStream end = Channels.newOutputStream(channel.position(at));
            this.to = new DataOutputStream(new BufferedOutputStream(end, BUFFER));
        }

        void add(Kept kept) throws IOException {
            form.write(kept, to);
            count++;
        }

        Segment end() throws IOException {
            to.flush();
            return new Segment(at, count);
        }
    }

    Segment write(Iterator<Kept> sorted) throws IOException {
        Writing writing = new Writing();
        while (sorted.hasNext()) {
            writing.add(sorted.next());
        }
        return writing.end();
    }

    /** Reads a segment; that it cannot be read is an {@link UncheckedIOException}. */
    Iterator<Kept> read(Segment segment) {
        DataInputStream from = new DataInputStream(new BufferedInputStream(new Reading(segment.at()), BUFFER));
        return new Iterator<>() {

            private int left = segment.count();

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
                    return form.read(from);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** The file from some place on, whoever else reads it. */
    private final class Reading extends InputStream {

        private long at;

        Reading(long at) {
            this.at = at;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = channel.read(ByteBuffer.wrap(to, offset, length), at);
            at += Math.max(read, 0);
            return read;
        }
    }
}
