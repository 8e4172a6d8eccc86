package dev.gatehouse.feature;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.SourceText;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads feature files; what is wrong with the text becomes problems, never an exception. */
public final class FeatureReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The id of whatever is in a document: by itself the parser draws random numbers for them. */
    private static final String NOBODY_ASKS = "";

    private FeatureReader() {}

    /**
     * What a file turned out to be.
     *
     * @param feature absent where the text is not Gherkin
     * @param problems why it is absent
     */
    public record Reading(Optional<Feature> feature, List<Problem> problems) {

        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the file at {@code path}; problems call it by {@code name}. */
    public static Reading read(Path path, String name) {
        try {
            return parse(
                    name,
                    UTF_8.newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                            .toString());
        } catch (CharacterCodingException e) {
            return failed(Complaint.of(ProblemCode.F211, name, "the file is not UTF-8", "UTF-8 text"));
        } catch (IOException e) {
            return failed(Complaint.of(ProblemCode.F211, name, "the file cannot be read", "a file that can be read"));
        }
    }

    /** Reads a text; problems call it by {@code name}. */
    public static Reading parse(String name, String content) {
        String body = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        SourceText text = SourceText.of(name, body);
        List<Envelope> envelopes = parser().parse(name, body.getBytes(UTF_8)).toList();
        List<Problem> broken = envelopes.stream()
                .flatMap(envelope -> envelope.getParseError().stream())
                .map(error -> BrokenGherkin.problem(error, text))
                .toList();
        return broken.isEmpty() ? new Reading(Optional.of(feature(text, envelopes)), List.of()) : failed(broken);
    }

    private static GherkinParser parser() {
        return GherkinParser.builder()
                .idGenerator(() -> NOBODY_ASKS)
                .includeSource(false)
                .includeGherkinDocument(true)
                .includePickles(false)
                .build();
    }

    private static Feature feature(SourceText text, List<Envelope> envelopes) {
        return envelopes.stream()
                .flatMap(envelope -> envelope.getGherkinDocument().stream())
                .flatMap(document -> feature(text, document).stream())
                .findFirst()
                .orElse(new Feature(text, "en", List.of()));
    }

    private static Optional<Feature> feature(SourceText text, GherkinDocument document) {
        return document.getFeature().map(found -> new Feature(text, found.getLanguage(), Blocks.of(found)));
    }

    private static Reading failed(List<Problem> problems) {
        return new Reading(Optional.empty(), problems);
    }

    private static Reading failed(Problem problem) {
        return failed(List.of(problem));
    }
}
