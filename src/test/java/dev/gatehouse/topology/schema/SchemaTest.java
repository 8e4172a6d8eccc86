package dev.gatehouse.topology.schema;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.github.erosb.jsonsKema.IJsonObject;
import com.github.erosb.jsonsKema.IJsonString;
import com.github.erosb.jsonsKema.IJsonValue;
import com.github.erosb.jsonsKema.JsonParser;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.topology.schema.KeyPage.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The schema that is shipped; {@code cli.TopologyPageTest} compares the page that it is made from with the loader. */
class SchemaTest {

    private static final Path FILE = Path.of("src/main/resources/dev/gatehouse/topology/topology.schema.json");

    @Test
    void the_schema_is_what_the_page_about_topologies_says() {
        Golden.compareFile(FILE, TopologySchema.text());
    }

    @Test
    void every_key_of_the_page_is_in_the_schema_and_the_other_way_round_with_a_description() {
        KeyPage page = KeyPage.read();
        Map<String, List<String>> expected = new TreeMap<>();
        page.sections()
                .forEach((section, rows) -> expected.put(
                        section.equals(KeyPage.ROOT) ? "" : Forms.definition(section),
                        rows.stream().map(SchemaTest::told).toList()));
        expected.values().removeIf(List::isEmpty);
        assertThat(described(), equalTo(expected));
    }

    private static String told(Row row) {
        return row.key() + ": " + row.description();
    }

    private static Map<String, List<String>> described() {
        IJsonObject schema = (IJsonObject) new JsonParser(TopologySchema.text()).parse();
        Map<String, List<String>> described = new TreeMap<>();
        described.put("", keys(schema));
        ((IJsonObject) schema.get("$defs"))
                .getProperties()
                .forEach((name, definition) -> described.put(name.getValue(), keys((IJsonObject) definition)));
        return described;
    }

    private static List<String> keys(IJsonObject map) {
        List<String> keys = new ArrayList<>();
        ((IJsonObject) map.get("properties")).getProperties().forEach((key, value) -> {
            IJsonValue description = ((IJsonObject) value).get("description");
            keys.add(key.getValue() + ": " + ((IJsonString) description).getValue());
        });
        return keys;
    }

    @Test
    void no_choice_is_a_oneOf_whose_messages_help_nobody() {
        assertThat(TopologySchema.text(), not(containsString("oneOf")));
    }

    @Test
    void what_is_left_to_the_loader_is_told_with_a_reason_and_passes() {
        List<String> stale = new ArrayList<>();
        for (LoaderOnly each : LoaderOnly.values()) {
            if (each.specimens().stream().noneMatch(Verdict::isAccepted)) {
                stale.add(each.toString());
            }
        }
        assertThat(stale, empty());
    }
}
