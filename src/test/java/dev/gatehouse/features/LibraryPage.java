package dev.gatehouse.features;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page that says what is where in the library of features. */
final class LibraryPage {

    private static final String INTRODUCTION =
            """
            # Features

            The readable specification of general I/O targets: scenarios that run on the topologies of `scenarios/`
            in virtual time. Written by `mvn test -Dtest=FeatureLibraryTest -Dgolden.update=true`, which also checks
            that every feature names its source.

            How to read one: its description says the rule in a sentence or two, and where it is from. *Given*
            builds, *When* does one thing, *Then* observes. Requests have names (`"r1"`), which stand for the
            sender's request object and for what travels from driver to driver. Time is virtual: it passes where a
            step says so, and within a call that waits. `./gatehouse run features/states` runs a folder,
            `./gatehouse show scenarios/toaster.yaml` draws a topology, and [steps.md](../src/docs/steps.md)
            explains each step.

            A source is a function of the framework's own code (microsoft/Windows-Driver-Frameworks), a DDI, a page of
            Microsoft's documentation, a rule for drivers, or a page of this project.
            """;

    private static final Map<String, String> FOLDERS = folders();

    private final List<SpecifiedFeature> features;

    LibraryPage(List<SpecifiedFeature> features) {
        this.features = features;
    }

    private static Map<String, String> folders() {
        Map<String, String> folders = new LinkedHashMap<>();
        folders.put("states", "What a target does with requests in each of its states, and how it gets there.");
        folders.put("sending", "Formatting, sending, completing and reusing requests.");
        folders.put("cancelling", "Cancelling what was sent.");
        folders.put("timeouts", "Time-outs, relative and absolute.");
        folders.put("buffers", "Whose bytes go where, and how many.");
        folders.put("remote", "Opening, closing and deleting remote targets.");
        folders.put("removal", "What becomes of targets when a device is to be removed, or is gone.");
        folders.put("power", "What becomes of requests when a device leaves D0.");
        folders.put("information", "What a driver can ask its target.");
        folders.put("forwarding", "What a driver does with requests from above.");
        folders.put("paths", "Other ways of a request through a driver: files, packets, callers, parents, itself.");
        folders.put("concurrency", "What happens at the same time, and calls that wait.");
        folders.put("races", "What is true under every schedule of what happens at the same time; all are explored.");
        folders.put("misuse", "What drivers do wrong, and who says so.");
        folders.put("settings", "The framework's version and its verifier; what topologies share.");
        folders.put("reference", "44 traces, each told whole: what an outside observer sees, in order.");
        folders.put("choreographies", "What published drivers do with their targets, number by number.");
        folders.put("devices", "The simulated hardware below the stacks.");
        return folders;
    }

    String text() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        FOLDERS.forEach((folder, meaning) -> page.append(isThere(folder) ? section(folder, meaning) : ""));
        return page.append(choreographies()).toString();
    }

    /** The folders that the page has no words for. */
    List<String> unknownFolders() {
        return features.stream()
                .map(SpecifiedFeature::folder)
                .distinct()
                .filter(folder -> !FOLDERS.containsKey(folder))
                .toList();
    }

    private boolean isThere(String folder) {
        return features.stream().anyMatch(feature -> feature.folder().equals(folder));
    }

    private String section(String folder, String meaning) {
        return "\n## " + folder + "\n\n" + meaning + "\n\n| Feature | Scenarios | Source |\n|---|---|---|\n"
                + features.stream()
                        .filter(feature -> feature.folder().equals(folder))
                        .map(LibraryPage::row)
                        .collect(Collectors.joining());
    }

    private static String row(SpecifiedFeature feature) {
        String sources = feature.sources().stream().map(Source::link).collect(Collectors.joining(", "));
        return "| [" + feature.title() + "](" + feature.path() + ") | " + feature.runs() + " | " + sources + " |\n";
    }

    private String choreographies() {
        Map<String, String> byTag = new TreeMap<>();
        for (SpecifiedFeature feature : features) {
            for (SpecifiedFeature.Specified scenario : feature.scenarios()) {
                scenario.tags().stream()
                        .filter(Choreographies::isOne)
                        .forEach(tag -> byTag.merge(tag, scenario.name(), (all, one) -> all + "; " + one));
            }
        }
        String rows = Choreographies.IN_ORDER.stream()
                .map(tag -> "| `" + tag + "` | " + byTag.get(tag) + " |\n")
                .collect(Collectors.joining());
        return "\n## The choreographies by their tags\n\n`./gatehouse run --tags @A3` runs one.\n\n"
                + "| Tag | Scenarios |\n|---|---|\n" + rows;
    }
}
