package dev.gatehouse.topology.yaml.document;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.source.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes UTF-8 strictly; a mark at the start of the file is dropped. */
final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /** The text of some bytes; empty if they are not UTF-8, which is then a problem of the page. */
    static Optional<String> decode(byte[] bytes, Page page) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isUnderflow()) {
            page.error(new Spot(Marks.end(page.source().file(), text), 1), complaint(bytes, in.position()));
            return Optional.empty();
        }
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static Complaint complaint(byte[] bytes, int position) {
        int value = bytes[position] & 0xFF;
        String message = String.format("the byte %02X is not UTF-8", value);
        return Complaint.of(ProblemCode.T130, message)
                .expecting(position == 0 && value >= 0xFE ? "UTF-8; this looks like UTF-16" : "UTF-8");
    }
}
