package dev.gatehouse.steps.words;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.verdict.WrongInput;
import io.cucumber.datatable.DataTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a structure, as a table of two columns fills them in. */
final class Fields {

    private final Map<String, String> values;

    private Fields(Map<String, String> values) {
        this.values = values;
    }

    /** Reads a table with any of the known fields, each at most once. */
    static Fields of(DataTable table, String... known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (List<String> row : table.cells()) {
            if (row.size() != 2) {
                throw new WrongInput("a row of this table has a field and its value, and not " + row.size() + " cells");
            }
            String field = row.get(0);
            if (!List.of(known).contains(field)) {
                throw unknown("field", field, List.of(known));
            }
            if (values.put(field, Optional.ofNullable(row.get(1)).orElse("")) != null) {
                throw new WrongInput("field \"" + field + "\" stands twice in this table");
            }
        }
        return new Fields(values);
    }

    Optional<String> get(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The bits of flags by name, with commas between them, or of a number; 0 where there is no such field. */
    int flags(String field, Map<String, Integer> names) {
        return get(field)
                .map(text -> Arrays.stream(text.split(", *", -1))
                        .mapToInt(flag -> flag(flag, names))
                        .reduce(0, (all, flag) -> all | flag))
                .orElse(0);
    }

    private static int flag(String flag, Map<String, Integer> names) {
        if (flag.matches(Phrases.NUMBER)) {
            return (int) Numbers.read("flags", flag, 0xFFFF_FFFFL);
        }
        if (!names.containsKey(flag)) {
            throw unknown("flag", flag, names.keySet().stream().sorted().toList());
        }
        return names.get(flag);
    }

    private static WrongInput unknown(String kind, String word, List<String> known) {
        return new WrongInput("no " + kind + " is called \"" + word + "\": there is " + String.join(", ", known)
                + Nearest.of(word, known)
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse(""));
    }
}
