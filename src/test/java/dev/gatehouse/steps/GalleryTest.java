package dev.gatehouse.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.verdict.again.AgainNote;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each step of the catalogue as it fails, in scenarios whose last step fails, run as users run them; the whole messages
 * stand in golden files. That it also passes is shown there too, or by the features that come along.
 */
class GalleryTest {

    private static final Path GALLERY = Path.of("src/test/resources/dev/gatehouse/steps/gallery");

    /** What a run of the gallery has shown. */
    private static final class Seen implements EventListener {

        private final Set<String> passed = new TreeSet<>();
        private final Set<String> failed = new TreeSet<>();
        private final List<String> unlikely = new ArrayList<>();
        private final Map<String, StringBuilder> messages = new TreeMap<>();

        @Override
        public void setEventPublisher(EventPublisher publisher) {
            publisher.registerHandlerFor(TestStepFinished.class, this::step);
            publisher.registerHandlerFor(TestCaseFinished.class, this::scenario);
        }

        private void step(TestStepFinished event) {
            if (event.getTestStep() instanceof PickleStepTestStep step) {
                if (event.getResult().getStatus() == Status.PASSED) {
                    passed.add(step.getPattern());
                } else if (event.getResult().getStatus() == Status.FAILED && isGallery(event.getTestCase())) {
                    failed.add(step.getPattern());
                    tell(event, step);
                }
            }
        }

        private void tell(TestStepFinished event, PickleStepTestStep step) {
            String name = event.getTestCase().getName();
            messages.computeIfAbsent(fileName(event.getTestCase().getUri()), file -> new StringBuilder())
                    .append("# " + name + "\n")
                    .append(step.getStep().getKeyword() + step.getStep().getText() + "\n\n")
                    .append(words(event.getResult().getError()) + "\n\n\n");
        }

        /** The command below each of them is the same but for the line; QuarantineUnderJUnitTest has one whole. */
        private static String words(Throwable error) {
            return AgainNote.without(error.getMessage())
                    .replace(folder.toString(), "FOLDER")
                    .strip();
        }

        private static boolean isGallery(TestCase test) {
            return test.getUri().toString().contains("/gallery/");
        }

        /** A scenario fails in its last step and nowhere before. */
        private void scenario(TestCaseFinished event) {
            List<PickleStepTestStep> steps = event.getTestCase().getTestSteps().stream()
                    .filter(PickleStepTestStep.class::isInstance)
                    .map(PickleStepTestStep.class::cast)
                    .toList();
            boolean last = failed.contains(steps.get(steps.size() - 1).getPattern());
            if (isGallery(event.getTestCase()) && !(event.getResult().getStatus() == Status.FAILED && last)) {
                unlikely.add(
                        event.getTestCase().getName() + ": " + event.getResult().getStatus());
            }
        }
    }

    @TempDir
    private static Path folder;

    private static final Seen SEEN = new Seen();

    private static String fileName(URI feature) {
        return feature.toString().replaceFirst(".*/", "").replace(".feature", "");
    }

    /** The gallery, and the features that come along, in which what makes something happen does so. */
    @BeforeAll
    static void run_the_gallery() throws IOException {
        copy(Path.of("scenarios"), folder.resolve("scenarios"));
        copy(Path.of("features"), folder.resolve("features"));
        copy(GALLERY, folder.resolve("features/gallery"));
        RuntimeOptionsBuilder options = new RuntimeOptionsBuilder()
                .addGlue(URI.create("classpath:/dev/gatehouse/steps"))
                .addFeature(FeatureWithLines.parse(
                        folder.resolve("features").toUri().toString()));
        Runtime.builder()
                .withRuntimeOptions(options.build())
                .withAdditionalPlugins(SEEN)
                .build()
                .run();
    }

    private static List<Path> files(Path below, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from, "")) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static List<String> without(Set<String> shown) {
        return StepLibrary.catalogue().entries().stream()
                .filter(entry -> !shown.contains(entry.expression()))
                .map(entry -> entry.keyword() + " " + entry.expression())
                .toList();
    }

    @Test
    void every_scenario_fails_in_its_last_step() {
        assertThat(SEEN.unlikely, is(empty()));
    }

    @Test
    void every_step_passes_somewhere() {
        assertThat(String.join("\n", without(SEEN.passed)), equalTo(""));
    }

    @Test
    void every_step_fails_somewhere() {
        assertThat(String.join("\n", without(SEEN.failed)), equalTo(""));
    }

    @Test
    void a_step_that_nobody_shows_is_found() {
        assertThat(without(Set.of()), hasItem("When {gatehouse-duration} pass(es)"));
    }

    @Test
    void a_failing_step_says_what_was_expected_what_was_and_why() throws IOException {
        Set<String> families = files(GALLERY, ".feature").stream()
                .map(file -> fileName(file.toUri()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(SEEN.messages.keySet(), equalTo(families));
        SEEN.messages.forEach((family, text) -> Golden.compare(
                getClass(), "gallery/" + family + ".txt", text.toString().strip() + "\n"));
    }
}
