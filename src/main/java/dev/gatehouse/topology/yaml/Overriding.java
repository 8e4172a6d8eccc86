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
import dev.gatehouse.topology.DeviceDeclaration;
import dev.gatehouse.topology.FaultDeclaration;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.OverridingValue;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.topology.yaml.document.DocumentReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values that stand in the place of a file's own, or of those of a file that it imports, as if they were lines after
 * the last of that file: so their mistakes have places.
 *
 * <p>{@link #placed} then says of such a problem that it is in a row of the table.
 */
public final class Overriding {

    private final List<OverridingValue> values;
    private final Map<String, Integer> linesOfFiles = new HashMap<>();
    private Optional<Topology> declared = Optional.empty();

    /** These values; none of them leave a file as it is. */
    public Overriding(List<OverridingValue> values) {
        this.values = List.copyOf(values);
    }

    /** Looks in what the files declare without these values which of them each value is for. */
    void aim(Optional<Topology> topology) {
        declared = topology;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The document with the values in it that are for its file; the outermost takes those that are for no other. */
    DocumentReader.Document over(DocumentReader.Document document, boolean outermost) {
        String name = document.page().source().file();
        List<Integer> rows = IntStream.range(0, values.size())
                .filter(i -> owner(values.get(i)).map(name::equals).orElse(outermost))
                .boxed()
                .toList();
        return rows.isEmpty() ? document : over(document, rows);
    }

    private DocumentReader.Document over(DocumentReader.Document document, List<Integer> rows) {
        SourceText file = document.page().source();
        int linesOfFile = file.lines().size();
        linesOfFiles.put(file.file(), linesOfFile);
        List<String> lines = new ArrayList<>(file.lines());
        values.forEach(each -> lines.add(each.path() + ": " + each.value()));
        Page page = new Page(
                new SourceText(file.file(), lines),
                document.page().problems(),
                document.page().files());
        MapValue map = document.map();
        for (int row : rows) {
            map = over(map, values.get(row), linesOfFile + row + 1, page);
        }
        return new DocumentReader.Document(page, map);
    }

    /** The file that declares what a value is in; empty where no file does so far. */
    private Optional<String> owner(OverridingValue value) {
        return declared.flatMap(topology -> Stream.of(
                        places("devices", topology.devices(), DeviceDeclaration::place),
                        places("stacks", topology.stacks(), StackDeclaration::place),
                        places("links", topology.links(), LinkDeclaration::place),
                        places("faults", topology.faults(), FaultDeclaration::place))
                .flatMap(each -> each.entrySet().stream())
                .filter(each ->
                        value.path().equals(each.getKey()) || value.path().startsWith(each.getKey() + "."))
                .max(Comparator.comparingInt(each -> each.getKey().length()))
                .map(Map.Entry::getValue));
    }

    private static <D> Map<String, String> places(
            String section, Map<String, D> declarations, Function<D, SourceLocation> place) {
        Map<String, String> files = new HashMap<>();
        declarations.forEach((name, each) ->
                files.put(section + "." + name, place.apply(each).file()));
        return files;
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
        int linesOfFile = linesOfFiles.getOrDefault(problem.place().file(), Integer.MAX_VALUE);
        int row = problem.place().line() - linesOfFile;
        return row < 1
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
