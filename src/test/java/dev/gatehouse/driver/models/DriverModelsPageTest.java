package dev.gatehouse.driver.models;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.gatehouse.driver.DriverModelFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The driver models that come with Gatehouse are told on the page for those who write their own. */
class DriverModelsPageTest {

    private static List<String> models() {
        return ServiceLoader.load(DriverModelFactory.class).stream()
                .filter(model -> model.type().getPackageName().equals(DriverModelsPageTest.class.getPackageName()))
                .map(model -> model.get().model())
                .toList();
    }

    @Test
    void the_page_has_a_row_for_each_model() throws IOException {
        String page = Files.readString(Path.of("src", "docs", "extending.md"));
        assertThat(models(), is(not(empty())));
        assertThat(
                models().stream()
                        .filter(model -> !page.contains("\n| `" + model + "` |"))
                        .toList(),
                is(empty()));
    }
}
