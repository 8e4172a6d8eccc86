package dev.gatehouse.conformance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReplayTest {

    private static final Path SUBSET = Path.of("src", "test", "resources", "conformance");

    private static final String SENT_AND_COMPLETED = read(SUBSET.resolve("one.jsonl"));

    @ParameterizedTest
    @CsvSource({"systematic, 899", "random, 418", "unruly, 146"})
    void the_engine_does_what_the_framework_did(String file, int recordings) throws IOException {
        ReplayResult result = Replay.file(SUBSET.resolve(file + ".jsonl.gz"));

        assertThat(
                result.differences().stream()
                        .limit(3)
                        .map(difference -> difference.text(Optional.empty()))
                        .reduce("", String::concat),
                equalTo(""));
        assertThat(
                result.agreed() + " of " + result.total() + " agree",
                equalTo(recordings + " of " + recordings + " agree"));
    }

    @Test
    void no_known_deviation_agrees() throws IOException {
        Deviations known = Deviations.known();
        for (String file : List.of("systematic", "random", "unruly")) {
            assertThat(known.needless(Replay.file(SUBSET.resolve(file + ".jsonl.gz"))), empty());
        }
    }

    @Test
    void the_subset_has_every_family_and_every_outcome() throws IOException {
        Set<String> families = new HashSet<>();
        Set<String> outcomes = new HashSet<>();
        for (Recording recording : subset()) {
            families.add(recording.family());
            outcomes.add(recording.outcome());
        }

        assertThat(outcomes, hasItems("ok", "hang", "died: null device", "died: wait at dispatch", "nullPointer"));
        assertThat(families.size(), is(17));
    }

    @Test
    void a_recording_that_agrees_has_no_difference() throws IOException {
        assertThat(Replay.compare(Recording.parse(SENT_AND_COMPLETED)), equalTo(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"sent\":true', '\"sent\":false', result",
        "'\"why\":\"dispatch\"', '\"why\":\"cancel\"', events",
        "WdfIoTargetStarted, WdfIoTargetStopped, state",
        "'\"ioCount\":1', '\"ioCount\":2', internal",
        "'\"ioCount\":0', '\"ioCount\":3', internal",
        "'\"blockedAfterDelete\":0', '\"blockedAfterDelete\":1', result",
        "'\"outcome\":\"ok\"', '\"outcome\":\"hang\"', outcome",
    })
    void every_part_of_a_recording_is_compared(String there, String instead, String part) throws IOException {
        String changed = SENT_AND_COMPLETED.replace(there, instead);

        assertThat(Replay.compare(Recording.parse(changed)).map(Difference::what), equalTo(Optional.of(part)));
    }

    @Test
    void a_difference_shows_the_operation_and_both_sides() throws IOException {
        String changed = SENT_AND_COMPLETED.replace("\"sent\":true", "\"sent\":false");

        assertThat(
                Replay.compare(Recording.parse(changed)).orElseThrow().text(Optional.empty()),
                equalTo(
                        """
                        one (hand: sent and completed)
                          at operation 0 {"op":"send","req":"r1","device":"completesAtOnce"}: result
                          framework: {"create":"0x00000000","format":"0x00000000",\
                        "sent":false,"disposition":"completed"}
                          engine:    {"create":"0x00000000","format":"0x00000000",\
                        "sent":true,"disposition":"completed"}
                        """));
    }

    @Test
    void events_in_another_order_agree_only_where_the_order_may_vary() throws IOException {
        String deliver = "{\"ev\":\"deliver\",\"req\":\"r1\",\"device\":\"lower\"},";
        String reordered = SENT_AND_COMPLETED
                .replace(deliver, "")
                .replace("{\"ev\":\"completion\"", deliver + "{\"ev\":\"completion\"");
        String varying = reordered.replace("\"orderMayVary\":false", "\"orderMayVary\":true");

        assertThat(Replay.compare(Recording.parse(reordered)).map(Difference::what), equalTo(Optional.of("events")));
        assertThat(Replay.compare(Recording.parse(varying)), equalTo(Optional.empty()));
    }

    @Test
    void a_replay_is_the_same_every_time() throws IOException {
        List<String> differing = new ArrayList<>();
        for (Recording recording : subset().subList(0, 200)) {
            Replayed first = new Performance(recording).run();
            if (!first.equals(new Performance(recording).run())) {
                differing.add(recording.id());
            }
        }

        assertThat(differing, empty());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Recording> subset() throws IOException {
        List<Recording> recordings = new ArrayList<>();
        for (String file : SubsetChooser.FILES) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(SUBSET.resolve(file))), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    recordings.add(Recording.parse(line));
                }
            }
        }
        return recordings;
    }
}
