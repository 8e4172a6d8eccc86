package dev.gatehouse.features;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.features.SpecifiedFeature.Specified;
import dev.gatehouse.golden.Golden;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library of features is a specification: each feature says where it is from, and each scenario one thing. */
class FeatureLibraryTest {

    private static final long FEWEST_SCENARIOS = 150;

    private final List<SpecifiedFeature> features = SpecifiedFeature.all();

    private Stream<Specified> scenarios() {
        return features.stream().flatMap(feature -> feature.scenarios().stream());
    }

    @Test
    void every_feature_names_its_source() {
        assertThat(
                features.stream()
                        .filter(feature -> feature.sources().isEmpty())
                        .map(SpecifiedFeature::path)
                        .toList(),
                is(empty()));
    }

    @Test
    void every_source_exists() {
        Source sources = new Source();
        assertThat(
                features.stream()
                        .flatMap(feature -> feature.sources().stream()
                                .filter(source -> !sources.exists(source))
                                .map(source -> feature.path() + ": " + source))
                        .toList(),
                is(empty()));
    }

    @Test
    void a_source_that_is_misspelt_is_found() {
        Source sources = new Source();
        assertThat(
                Stream.of(
                                "FxIoTarget::Sstop",
                                "WdfRequestSendd",
                                "wdf/no-such-page",
                                "rule NoSuchRule",
                                "src/docs/nothing.md",
                                "src/docs/fidelity.md#nothing",
                                "somewhere")
                        .filter(sources::exists)
                        .toList(),
                is(empty()));
    }

    @Test
    void all_choreographies_of_published_drivers_are_there_and_no_tag_is_like_theirs() {
        assertThat(
                new HashSet<>(scenarios()
                        .flatMap(scenario -> scenario.tags().stream())
                        .filter(Choreographies::isOne)
                        .toList()),
                equalTo(Set.copyOf(Choreographies.IN_ORDER)));
    }

    @Test
    void no_two_scenarios_have_the_same_name() {
        Set<String> seen = new HashSet<>();
        assertThat(
                scenarios().map(Specified::name).filter(name -> !seen.add(name)).toList(), is(empty()));
    }

    @Test
    void the_names_of_scenarios_are_sentences_without_their_capital_and_their_full_stop() {
        assertThat(
                scenarios()
                        .map(Specified::name)
                        .filter(name -> !name.matches("(?s)[a-z][^.]* [^.]*[^. ]"))
                        .filter(name -> !name.matches("[A-Z]{2,}.* .*[^. ]|[A-Z]\\w+[A-Z]\\w* .*[^. ]|.*\\d\\.\\d.*"))
                        .toList(),
                is(empty()));
    }

    @Test
    void there_are_enough_scenarios_besides_those_of_the_simulated_hardware() {
        long count = features.stream()
                .filter(feature -> !feature.folder().equals("devices"))
                .mapToLong(feature -> feature.scenarios().size())
                .sum();
        assertThat(count, greaterThan(FEWEST_SCENARIOS));
    }

    @Test
    void the_page_of_the_library_says_what_is_where() {
        LibraryPage page = new LibraryPage(features);
        assertThat(page.unknownFolders(), is(empty()));
        Golden.compareFile(Path.of("features", "README.md"), page.text());
    }
}
