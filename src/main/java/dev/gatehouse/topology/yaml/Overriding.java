package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.MapValue;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.parameter.TextValue;
import dev.gatehouse.parameter.Value;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.source.SourceText;
import dev.gatehouse.topology.OverridingValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values that stand in the place of a file's own, as if they were lines after its last: so their mistakes have places.
 *
 * <p>{@link #placed} then says of such a problem that it is in a row of the table.
 */
public final class Overriding {

    private final List<OverridingValue> values;
    private int linesOfFile;

    /** These values; none of them leave a file as it is. */
    public Overriding(List<OverridingValue> values) {
        this.values = List.copyOf(values);
    }

    /** The document with these values in it. */
    DocumentReader.Document over(DocumentReader.Document document) {
        SourceText file = document.page().source();
        linesOfFile = file.lines().size();
        List<String> lines = new ArrayList<>(file.lines());
        values.forEach(each -> lines.add(each.path() + ": " + each.value()));
        Page page = new Page(
                new SourceText(file.file(), lines),
                document.page().problems(),
                document.page().files());
        MapValue map = document.map();
        for (int i = 0; i < values.size(); i++) {
            map = over(map, values.get(i), linesOfFile + i + 1, page);
        }
        return new DocumentReader.Document(page, map);
    }

    private static MapValue over(MapValue map, OverridingValue row, int line, Page page) {
        String before = "\n".repeat(line - 1) + " ".repeat(row.path().length() + 2);
        SourceLocation place = new SourceLocation(page.source().file(), line, 1);
        return DocumentReader.value(before + row.value(), page)
                .flatMap(value -> set(map, row.path(), value, place, page))
                .orElse(map);
    }

    private static Optional<MapValue> set(MapValue map, String path, Value value, SourceLocation place, Page page) {
        Optional<String> key = map.entries().keySet().stream()
                .filter(each -> path.equals(each) || path.startsWith(each + "."))
                .max(Comparator.comparingInt(String::length));
        if (key.isEmpty() && path.contains(".")) {
            return unknown(map, path, place, page);
        }
        String last = key.orElse(path);
        return path.equals(last)
                ? Optional.of(with(map, new TextValue(last, last, false, Optional.empty(), place), value))
                : inside(map, last, path.substring(last.length() + 1), value, place, page);
    }

    private static Optional<MapValue> inside(
            MapValue map, String key, String rest, Value value, SourceLocation place, Page page) {
        MapValue.Entry entry = map.entries().get(key);
        if (!(entry.value() instanceof MapValue inner)) {
            String what = "\"" + key + "\" is " + entry.value().kind() + ", in which there is no \"" + rest + "\"";
            page.error(new Spot(place, 1), Complaint.of(ProblemCode.T105, what).expecting("a path through maps"));
            return Optional.empty();
        }
        SourceLocation further = new SourceLocation(
                place.file(), place.line(), place.column() + key.codePointCount(0, key.length()) + 1);
        return set(inner, rest, value, further, page).map(changed -> with(map, entry.key(), changed));
    }

    private static MapValue with(MapValue map, TextValue key, Value value) {
        Map<String, MapValue.Entry> entries = new LinkedHashMap<>(map.entries());
        entries.put(key.text(), new MapValue.Entry(key, value));
        return new MapValue(entries, map.place());
    }

    private static Optional<MapValue> unknown(MapValue map, String path, SourceLocation place, Page page) {
        String key = path.substring(0, path.indexOf('.'));
        List<String> known = List.copyOf(map.entries().keySet());
        page.error(
                new Spot(place, Math.max(1, key.length())),
                Complaint.of(ProblemCode.T104, "this file has nothing at \"" + path + "\"")
                        .expecting("one of " + String.join(", ", known))
                        .suggesting(Nearest.of(key, known)));
        return Optional.empty();
    }

    /** The problem, said to be in the table where it is in one of its rows. */
    public Problem placed(Problem problem) {
        int row = problem.place().line() - linesOfFile;
        return linesOfFile == 0 || row < 1
                ? problem
                : new Problem(
                        problem.code(),
                        problem.severity(),
                        new SourceLocation(
                                "the table for " + problem.place().file(),
                                row,
                                problem.place().column()),
                        problem.length(),
                        problem.message(),
                        problem.sourceLine(),
                        problem.expected(),
                        problem.suggestion());
    }
}
