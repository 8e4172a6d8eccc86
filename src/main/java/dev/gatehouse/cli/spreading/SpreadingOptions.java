package dev.gatehouse.cli.spreading;

import dev.gatehouse.report.shards.Durations;
import dev.gatehouse.report.shards.DurationsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a user says of how scenarios are spread over machines. */
public final class SpreadingOptions {

    private static final String SHARD = "--shard";

    @Option(
            names = SHARD,
            paramLabel = "I/N",
            converter = ShardConverter.class,
            description = "Run one of N shards that have all scenarios together; without it what Bazel or the CI"
                    + " system says in the environment, if anything.")
    private Optional<ShardChoice> shard = Optional.empty();

    @Option(
            names = "--durations",
            paramLabel = "PATH",
            description = "Balance shards by an earlier report, or what `report durations` wrote; if absent"
                    + " features/durations.json, where there is one.")
    private Optional<Path> durations = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N|auto",
            defaultValue = "auto",
            converter = ThreadsConverter.class,
            description = "How many scenarios run at a time; auto: as many as there are processors where that pays,"
                    + " and one with --trace or --fail-fast. What is free of that helps with explorations.")
    private Threads threads = Threads.AUTO;

    /** How many scenarios run at a time. */
    public Threads threads() {
        return threads;
    }

    /**
     * Everything that these options, and otherwise the environment, say.
     *
     * @param folder the folder that paths of options start from
     * @param kept where the project keeps durations, if it does
     */
    public Spreading spreading(Map<String, String> environment, Path folder, String kept) {
        ShardChoice choice = ShardChoice.of(shard, environment);
        Optional<Path> found = Optional.of(Path.of(kept)).filter(file -> Files.isRegularFile(folder.resolve(file)));
        return choice.isAll()
                ? Spreading.NONE
                : durations
                        .or(() -> found)
                        .map(path -> balanced(choice, folder, path))
                        .orElse(Spreading.of(choice));
    }

    private static Spreading balanced(ShardChoice choice, Path folder, Path path) {
        Durations known = DurationsFile.read(folder.resolve(path));
        return new Spreading(choice, known, path.toString().replace('\\', '/'));
    }

    /** What a command has to say to run one scenario of a shard wherever it is copied to, in the job of a shard too. */
    public static List<String> again(Spreading spreading) {
        return spreading.choice().toldBy().isPresent() ? List.of(SHARD, "1/1") : List.of();
    }

    /** The words of a command that runs this shard again where no environment says which. */
    public static String[] wholeAgain(Spreading spreading, List<String> words) {
        boolean isSaid = words.stream().anyMatch(word -> word.equals(SHARD) || word.startsWith(SHARD + "="));
        List<String> all = new ArrayList<>(words);
        if (!isSaid) {
            ShardChoice choice = spreading.choice();
            all.addAll(1, List.of(SHARD, choice.index() + "/" + choice.total()));
        }
        return all.toArray(String[]::new);
    }
}
