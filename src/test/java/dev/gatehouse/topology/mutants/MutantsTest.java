package dev.gatehouse.topology.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gatehouse.topology.yaml.TopologyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever becomes of a good topology, it is loaded or refused at a place, and never breaks anything.
 *
 * <p>A longer campaign: {@code -Dgatehouse.mutants=200000 -Dgatehouse.mutants.seed=1}.
 */
class MutantsTest {

    private static final int MUTANTS = Integer.getInteger("gatehouse.mutants", 5_000);
    private static final long SEED = Long.getLong("gatehouse.mutants.seed", 1);

    private static final Path BAKERY = Path.of("scenarios");
    private static final int FILES_ARE_SLOW = 20;

    private final List<String> specimens =
            Specimens.good().stream().map(Specimens::text).toList();
    private final TreeMutator trees = new TreeMutator(specimens);

    @Test
    void mutants_are_loaded_or_refused_at_a_place() {
        Trial trial = new Trial();
        for (long seed = SEED; seed < SEED + MUTANTS; seed++) {
            byte[] mutant = mutant(seed);
            Optional<String> fault = trial.fault(mutant);
            if (fault.isPresent()) {
                fail("-Dgatehouse.mutants=1 -Dgatehouse.mutants.seed=" + seed + ": " + told(fault.get(), mutant));
            }
        }
        if (MUTANTS >= 1_000) {
            assertThat("loaded", trial.loaded(), greaterThan(MUTANTS / 50));
            assertThat("refused", trial.refused(), greaterThan(MUTANTS / 5));
        }
    }

    /** One of two files is changed: the one that imports the other, or the other. */
    @Test
    void mutants_that_import_or_are_imported_are_loaded_or_refused_at_a_place(@TempDir Path folder) throws IOException {
        Path imported = Files.createDirectory(folder.resolve("shared")).resolve("ovens.yaml");
        Path importer = folder.resolve("bakery.yaml");
        for (Path file : List.of(imported, importer)) {
            Files.writeString(file, Specimens.text(BAKERY.resolve(folder.relativize(file))));
        }
        Path mutant = folder.resolve(Trial.FILE);
        Path importsMutant = Files.writeString(
                folder.resolve("imports.yaml"), Files.readString(importer).replace("shared/ovens.yaml", Trial.FILE));
        changeOne(importer, folder, mutant, mutant);
        changeOne(imported, folder, mutant, importsMutant);
    }

    private void changeOne(Path original, Path folder, Path mutant, Path loaded) throws IOException {
        Trial trial = new Trial(document -> {
            write(mutant, document);
            return TopologyLoader.load(folder, loaded);
        });
        String document = Files.readString(original);
        for (long seed = SEED; seed < SEED + MUTANTS / FILES_ARE_SLOW; seed++) {
            byte[] changed = trees.mutate(document, new Random(seed)).getBytes(UTF_8);
            assertThat("seed " + seed + " of " + original, trial.fault(changed), equalTo(Optional.empty()));
        }
        assertThat("loaded", trial.loaded(), greaterThan(0));
        assertThat("refused", trial.refused(), greaterThan(0));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mutant of a seed, always the same. */
    private byte[] mutant(long seed) {
        Random random = new Random(seed);
        String document = pick(random);
        return switch (random.nextInt(4)) {
            case 0 -> TextMutator.bytes(document, random);
            case 1 -> TextMutator.tokens(document, pick(random), random).getBytes(UTF_8);
            case 2 ->
                TextMutator.tokens(trees.mutate(document, random), document, random)
                        .getBytes(UTF_8);
            default -> trees.mutate(document, random).getBytes(UTF_8);
        };
    }

    private String pick(Random random) {
        return specimens.get(random.nextInt(specimens.size()));
    }

    private static String told(String fault, byte[] mutant) {
        byte[] smallest =
                new Shrinker(less -> kind(new Trial().fault(less)).equals(kind(Optional.of(fault)))).shrunk(mutant);
        return fault + "\n" + new String(smallest, UTF_8);
    }

    /** Two faults of one kind differ in what they tell of the document. */
    private static String kind(Optional<String> fault) {
        return fault.map(what -> what.replaceAll("[0-9]+", "").split("[:\"]", 2)[0])
                .orElse("");
    }
}
