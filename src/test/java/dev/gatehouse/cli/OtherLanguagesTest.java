package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.golden.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole features whose keywords are those of another language: rules, backgrounds, outlines, lists of steps. */
class OtherLanguagesTest {

    private static final String GERMAN =
            """
            # language: de
            Funktionalität: Ein angehaltenes Ziel behält Aufträge

              Grundlage:
                Angenommen the topology "disk.yaml"

              Szenario: ein Auftrag wartet
                Angenommen driver "guard" has stopped its local target, leaving sent requests
                Wenn driver "guard" sends a read of 4 bytes as "r1"
                Dann request "r1" is pended in the target
                Aber the local target of driver "guard" is Stopped

              Regel: Wer startet, bekommt alles zurück

                Hintergrund:
                  Angenommen driver "guard" has stopped its local target, leaving sent requests

                Szenariogrundriss: Aufträge von <Bytes> Bytes
                  Wenn driver "guard" sends a read of <Bytes> bytes as "r1"
                  Und driver "guard" starts its local target
                  Und 2 ms pass
                  Dann request "r1" completes with STATUS_SUCCESS and <Bytes> bytes

                  Beispiele: kleine
                    | Bytes |
                    | 1     |
                    | 4     |

                  @gross
                  Beispiele: große
                    | Bytes |
                    | 16    |
            """;

    private static final String FRENCH =
            """
            # language: fr
            Fonctionnalité: Une cible arrêtée garde les requêtes

              Contexte:
                Étant donné the topology "disk.yaml"

              Scénario: une requête attend
                Soit driver "guard" has stopped its local target, leaving sent requests
                Quand driver "guard" sends a read of 4 bytes as "r1"
                Alors request "r1" is pended in the target
                Mais the local target of driver "guard" is Stopped

              Règle: Celui qui démarre reçoit tout

                Contexte:
                  * driver "guard" has stopped its local target, leaving sent requests

                Plan du scénario: des requêtes de <octets> octets
                  Lorsque driver "guard" sends a read of <octets> bytes as "r1"
                  Et que driver "guard" starts its local target
                  Et 2 ms pass
                  Alors request "r1" completes with STATUS_SUCCESS and <octets> bytes

                  Exemples:
                    | octets |
                    | 1      |
                    | 16     |
            """;

    @TempDir
    private Path folder;

    private Commands commands;

    @BeforeEach
    void write() {
        commands = Commands.in(folder);
        commands.write(
                "scenarios/disk.yaml",
                """
                gatehouse: 1
                devices:
                  disk: { model: memory, size: 16 B, latency: 2 ms }
                stacks:
                  disk:
                    drivers:
                      guard: { role: filter }
                      bus:   { role: bus, hardware: disk }
                """);
        commands.write("features/ziel.feature", GERMAN);
        commands.write("features/cible.feature", FRENCH);
    }

    @Test
    void they_run_with_all_their_scenarios() {
        assertThat(commands.run("run", "features/ziel.feature"), startsWith("exit 0\n--- out\nAll 4 scenarios passed"));
        assertThat(
                commands.run("run", "features/cible.feature"), startsWith("exit 0\n--- out\nAll 3 scenarios passed"));
        assertThat(commands.run("run", "--tags", "@gross"), startsWith("exit 0\n--- out\nThe one scenario passed"));
        assertThat(
                commands.run("validate", "--strict", "."),
                equalTo("exit 0\n--- out\n3 files, 0 errors, 0 warnings\n--- err\n"));
    }

    @Test
    void their_mistakes_are_told_at_their_places() {
        commands.write("features/ziel.feature", GERMAN.replace("driver \"guard\" starts", "driver \"gard\" starts"));
        commands.write(
                "features/cible.feature",
                FRENCH.replace("Alors request \"r1\" is", "Alors request \"r2\" is")
                        .replace("| 16     |", "| seize  |"));
        Golden.compare(getClass(), "other-languages.txt", commands.run("validate", "features"));
        Golden.compare(getClass(), "other-languages-run.txt", commands.run("run"));
    }
}
