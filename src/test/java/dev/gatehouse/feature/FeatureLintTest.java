package dev.gatehouse.feature;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeatureLintTest {

    /** A feature that is wrong in one way. */
    record Specimen(ProblemCode code, String name, String content) {
        @Override
        public String toString() {
            return name;
        }

        List<Problem> problems() {
            FeatureReader.Reading reading = FeatureReader.parse("stop.feature", content);
            Stream<Problem> lint = reading.feature().stream().flatMap(feature -> FeatureLint.check(feature).stream());
            return Stream.concat(reading.problems().stream(), lint).toList();
        }
    }

    static List<Specimen> specimens() {
        return List.of(
                new Specimen(
                        ProblemCode.F203,
                        "a misspelt first step in German",
                        """
                        # language: de
                        Funktionalität: f
                          Szenario: s
                            Angenomen es ist so
                        """),
                new Specimen(
                        ProblemCode.F203,
                        "a misspelt heading in French",
                        """
                        # language: fr
                        Fonctionnalité: f
                          Scénrio: s
                            Soit a

                          Scénario: t
                            Alors b
                        """),
                new Specimen(
                        ProblemCode.F203,
                        "what may be a misspelt step in French",
                        """
                        # language: fr
                        Fonctionnalité: f
                          Scénario: s
                            Alor a
                            Alors b
                        """),
                new Specimen(
                        ProblemCode.F210,
                        "a German outline without examples",
                        "# language: de\nFunktionalität: f\n  Szenariogrundriss: s\n    Dann <a>\n"),
                new Specimen(
                        ProblemCode.F212,
                        "a quarantine without a day",
                        """
                        Feature: f
                          @slow @quarantine:BUS-12
                          Scenario: s
                            Then a
                        """),
                new Specimen(
                        ProblemCode.F220,
                        "an exploration with a number that is missing",
                        """
                        Feature: f
                          @slow @explore:preemptions
                          Scenario: s
                            Then a
                        """),
                new Specimen(
                        ProblemCode.F220,
                        "a second exploration beside that of its feature",
                        """
                        @explore
                        Feature: f
                          @explore:sample=100:seed=7
                          Scenario: s
                            Then a
                        """),
                new Specimen(
                        ProblemCode.F213,
                        "an action at the end",
                        """
                        Feature: f
                          Scenario: s
                            Then a
                            When b
                            And c
                        """),
                new Specimen(
                        ProblemCode.F214,
                        "a thread and a file that nothing looks at",
                        """
                        Feature: f
                          Scenario: s
                            Given driver "guard" has stopped its local target on thread "stopper"
                            When driver "guard" purges its local target and waits on thread "purger"
                            And an application opens stack "boiler" as "f1"
                            And an application opens stack "boiler" as "f2"
                            Then the open of "f2" returned STATUS_SUCCESS
                        """),
                new Specimen(
                        ProblemCode.F214,
                        "a request that nothing looks at",
                        """
                        Feature: f
                          Scenario: s
                            Given driver "guard" has sent a read of 4 bytes as "r1"
                            When driver "guard" sends a read of 4 bytes as "r2"
                            And driver "guard" sends a read of 4 bytes as "r3"
                            Then request "r3" has not completed
                        """),
                new Specimen(
                        ProblemCode.F215,
                        "a request before it is sent",
                        """
                        Feature: f
                          Scenario: s
                            Then request "r1" has not completed
                            When driver "guard" sends a read of 4 bytes as "r1"
                            Then request "r1" has not completed
                        """),
                new Specimen(
                        ProblemCode.F216,
                        "a background of no scenario",
                        """
                        Feature: f
                          Scenario: s
                            Then a
                          Rule: r
                            Background:
                              Given b
                        """),
                new Specimen(
                        ProblemCode.F201,
                        "a line that is no step",
                        """
                        Feature: f
                          Scenario: s
                            Given a
                            Thn b
                        """),
                new Specimen(ProblemCode.F201, "no feature at the start", "Featur: f\n"),
                new Specimen(
                        ProblemCode.F201,
                        "an uneven table",
                        """
                        Feature: f
                          Scenario: s
                            Then a
                              | a | b |
                              | c |
                        """),
                new Specimen(
                        ProblemCode.F201,
                        "an open doc string",
                        """
                        Feature: f
                          Scenario: s
                            Then a
                              \"""
                              open
                        """),
                new Specimen(ProblemCode.F201, "a tag before nothing", "Feature: f\n  @a\n"),
                new Specimen(ProblemCode.F201, "an unknown language", "# language: xx\nFeature: f\n"),
                new Specimen(
                        ProblemCode.F202,
                        "no steps",
                        """
                        Feature: f
                          Background:
                            Given a

                          Scenario: s
                            A target that is stopped.
                        """),
                new Specimen(
                        ProblemCode.F203,
                        "a misspelt first step",
                        """
                        Feature: f
                          Scenario: s
                            Givn a
                        """),
                new Specimen(
                        ProblemCode.F203,
                        "a misspelt first step before others",
                        """
                        Feature: f
                          Scenario: s
                            given a
                            Then b
                        """),
                new Specimen(
                        ProblemCode.F203,
                        "a misspelt heading",
                        """
                        Feature: f
                          A target.
                          Scenaro: s
                            Given a

                          Scenario: t
                            Then b
                        """),
                new Specimen(
                        ProblemCode.F203,
                        "a second feature",
                        """
                        Feature: f
                        Feature: g
                          Scenario: t
                            Then b
                        """),
                new Specimen(
                        ProblemCode.F204,
                        "no Then",
                        """
                        Feature: f
                          Scenario: s
                            Given a
                            And b
                        """),
                new Specimen(ProblemCode.F205, "no scenario", "Feature: f\n"),
                new Specimen(ProblemCode.F205, "an empty file", ""),
                new Specimen(
                        ProblemCode.F206,
                        "a name that stands twice",
                        """
                        Feature: f
                          Scenario: s
                            Then a
                          Rule: r
                            Scenario: s
                              Then b
                        """),
                new Specimen(
                        ProblemCode.F210,
                        "an outline without examples",
                        "Feature: f\n  Scenario Outline: s\n    Then <a>\n"),
                new Specimen(
                        ProblemCode.F210,
                        "an outline without rows",
                        """
                        Feature: f
                          Scenario Outline: s
                            Then <a>
                            Examples:
                              | a |
                        """));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void a_specimen_is_wrong_in_one_way_and_is_told_so(Specimen specimen) {
        assertThat(specimen.problems().stream().map(Problem::code).toList(), equalTo(List.of(specimen.code())));
        Golden.compare(getClass(), specimen.name().replace(' ', '-') + ".txt", Problems.text(specimen.problems()));
    }

    @Test
    void every_code_about_the_text_of_a_feature_has_a_specimen() {
        Set<ProblemCode> covered = specimens().stream().map(Specimen::code).collect(Collectors.toSet());
        Set<ProblemCode> elsewhere = EnumSet.of(ProblemCode.F207, ProblemCode.F208, ProblemCode.F209, ProblemCode.F211);
        elsewhere.addAll(EnumSet.range(ProblemCode.F217, ProblemCode.F219));
        assertThat(
                Stream.concat(covered.stream(), elsewhere.stream()).collect(Collectors.toSet()),
                equalTo(EnumSet.range(ProblemCode.F201, ProblemCode.F220)));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_of_features_explains_itself_with_a_wrong_and_a_right_example(ProblemCode code) {
        String text = code.explanation().toLowerCase(Locale.ROOT);
        assertThat(text.contains("\nwrong:\n\n    ") && text.contains("\nright:\n\n    "), equalTo(true));
    }

    static Set<ProblemCode> codes() {
        return EnumSet.range(ProblemCode.F201, ProblemCode.F220);
    }

    @Test
    void ordinary_descriptions_and_other_languages_are_no_problem() {
        String english =
                """
                Feature: f
                  The target keeps requests: they wait.
                  When it is started they go out.

                  Scenario: s
                    The framework counts them.
                    # Givn a comment
                    Then b
                    * c
                """;
        String german =
                """
                # language: de
                Funktionalität: f
                  Szenario: s
                    Sonst nichts
                    Dann b
                """;
        assertThat(new Specimen(ProblemCode.F201, "", english).problems(), equalTo(List.of()));
        String vietnamese = "# language: vi\nTính năng: f\n  Tình huống: s\n    Thì a\n";
        assertThat(new Specimen(ProblemCode.F201, "", vietnamese).problems(), equalTo(List.of()));
        assertThat(new Specimen(ProblemCode.F201, "", german).problems(), equalTo(List.of()));
    }
}
