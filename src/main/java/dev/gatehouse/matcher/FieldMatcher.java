package dev.gatehouse.matcher;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Matches bytes by the typed values that stand in them; other bytes do not count. */
final class FieldMatcher extends TypeSafeDiagnosingMatcher<byte[]> {

    private final List<BufferField> fields;

    FieldMatcher(List<BufferField> fields) {
        this.fields = List.copyOf(fields);
    }

    @Override
    protected boolean matchesSafely(byte[] bytes, Description mismatch) {
        HexPattern pattern = pattern();
        boolean matches = pattern.startsWith(bytes);
        if (!matches) {
            fields.stream()
                    .filter(field -> !stands(field, bytes))
                    .forEach(field -> mismatch.appendText(field + ", was " + field.in(bytes) + "\n"));
            mismatch.appendText(new HexDiff(pattern, bytes, pattern.size()).text());
        }
        return matches;
    }

    private static boolean stands(BufferField field, byte[] bytes) {
        byte[] wanted = field.bytes();
        int end = field.offset() + wanted.length;
        return end <= bytes.length && Arrays.equals(Arrays.copyOfRange(bytes, field.offset(), end), wanted);
    }

    private HexPattern pattern() {
        int size = fields.stream()
                .mapToInt(field -> field.offset() + field.bytes().length)
                .max()
                .orElse(0);
        int[] cells = new int[size];
        Arrays.fill(cells, HexCell.ANY);
        for (BufferField field : fields) {
            byte[] bytes = field.bytes();
            for (int i = 0; i < bytes.length; i++) {
                cells[field.offset() + i] = bytes[i] & 0xFF;
            }
        }
        return new HexPattern(cells);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText(fields.stream().map(BufferField::toString).collect(Collectors.joining(", ")));
    }
}
