package dev.gatehouse.architecture;

import static dev.gatehouse.architecture.Room.engine;
import static dev.gatehouse.architecture.Room.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rooms of the house, from the ground up; a room may know only rooms that stand above it in this list. */
final class FloorPlan {

    private static final List<String> TO_REQUEST = List.of("wdk", "virtualtime", "journal", "memory", "irp", "request");
    private static final List<String> TO_TARGET = with(TO_REQUEST, "bytes", "iotarget", "queue", "source", "parameter");
    private static final List<String> TO_DRIVER = with(TO_TARGET, "objects", "threading", "information");
    private static final List<String> TO_STACK =
            with(TO_DRIVER, "hardware", "driver", "driver.requests", "driver.behaviours", "driver.models", "stack");
    private static final List<String> DEVICE = List.of("wdk", "source", "parameter", "virtualtime");
    private static final List<String> RECORDS = List.of("journal", "wdk", "virtualtime");
    private static final List<String> JUDGED = with(RECORDS, "rules.court");
    private static final List<String> FINDINGS =
            List.of("journal", "rules", "rules.court", "topology", "wdk", "source", "virtualtime");
    private static final List<String> SCENARIOS =
            with(FINDINGS, "blueprint", "world", "verdict", "matcher", "topology.yaml", "feature");
    private static final List<String> SAYING = with(SCENARIOS, "verdict.again", "steps");
    private static final List<String> WORDED = with(SAYING, "steps.words");
    private static final List<String> BESIDE_TOPOLOGIES = with(WORDED, "steps.topologies");
    private static final List<String> NO_PACKAGES = List.of();

    static final List<Room> ROOMS = List.of(
            engine(Room.MARKS, List.of(), "what is public API is marked, in the same way everywhere"),
            engine("wdk", List.of(), "words are the ground that everybody stands on"),
            engine("source", List.of(), "a place in a file means the same to every reader"),
            engine(
                    "parameter",
                    List.of("wdk", "source"),
                    "a value of a file is text with a place until its field reads it"),
            engine("bytes", List.of("wdk"), "what is done to bytes does not depend on who sends them"),
            engine("virtualtime", List.of("wdk"), "time and order do not depend on what is scheduled"),
            engine("journal", List.of("wdk", "source", "virtualtime"), "records name things and hold no live objects"),
            engine("memory", List.of("wdk"), "bytes that are shared know nobody who shares them"),
            engine("irp", List.of("wdk", "virtualtime", "journal", "memory"), "an IRP knows no request around it"),
            engine(
                    "request",
                    List.of("wdk", "virtualtime", "journal", "memory", "irp"),
                    "a request knows no target, driver or device"),
            engine("objects", TO_REQUEST, "the tree holds objects of any type, and knows what none of them is for"),
            engine("iotarget", TO_REQUEST, "a target reaches devices and names through interfaces of its own"),
            engine("queue", TO_REQUEST, "a queue presents requests to whoever registered"),
            engine("hardware", DEVICE, "a device sees transfers, never requests"),
            engine("hardware.parts", with(DEVICE, "hardware"), "what models share knows none of them"),
            engine(
                    "hardware.models",
                    with(DEVICE, "hardware", "hardware.parts"),
                    "a device is one file behind one plug"),
            engine(
                    "threading",
                    with(TO_REQUEST, "iotarget"),
                    "what threads run on and race on knows no driver and no queue"),
            engine("information", with(TO_REQUEST, "iotarget"), "what a target tells of its device needs no driver"),
            engine("driver", TO_DRIVER, "a driver sees targets and queues, as in the framework"),
            engine(
                    "driver.requests",
                    with(TO_DRIVER, "driver"),
                    "a request of a declared driver's own knows nothing of what it is for"),
            engine(
                    "driver.behaviours",
                    with(TO_DRIVER, "driver", "driver.requests"),
                    "a behaviour is a driver written as data"),
            engine("driver.models", with(TO_DRIVER, "driver"), "a model is a driver written as code"),
            engine(
                    "stack",
                    with(TO_DRIVER, "driver", "hardware"),
                    "device objects join drivers and devices, and know no file format"),
            engine("rules.court", RECORDS, "what rules see is drawn from records, and no rule is known there"),
            engine("rules.sending", JUDGED, "one rule knows no other"),
            engine("rules.threading", JUDGED, "one rule knows no other"),
            engine("rules.requests", JUDGED, "one rule knows no other"),
            engine("rules.cancelling", JUDGED, "one rule knows no other"),
            engine("rules.targets", JUDGED, "one rule knows no other"),
            engine("rules.power", JUDGED, "one rule knows no other"),
            engine(
                    "rules",
                    with(
                            JUDGED,
                            "rules.sending",
                            "rules.threading",
                            "rules.requests",
                            "rules.cancelling",
                            "rules.targets",
                            "rules.power"),
                    "rules read what happened and touch nothing"),
            engine(
                    "topology",
                    List.of("wdk", "bytes", "source", "parameter", "hardware"),
                    "a topology is data before it is a world; what it says of devices it says in their own values"),
            engine(
                    "picture",
                    List.of("topology", "hardware", "wdk"),
                    "a picture shows what is declared, and runs nothing"),
            engine(
                    "topology.effects",
                    List.of("topology", "hardware", "parameter", "wdk", "source"),
                    "what has no effect is known before anything runs"),
            new Room(
                    "topology.yaml.document",
                    Room.Kind.ENGINE,
                    List.of("parameter", "source"),
                    List.of("org.yaml.snakeyaml"),
                    "only one room knows that topologies are written in YAML"),
            engine(
                    "topology.yaml",
                    List.of(
                            "topology",
                            "topology.yaml.document",
                            "topology.effects",
                            "hardware",
                            "parameter",
                            "bytes",
                            "wdk",
                            "source"),
                    "a topology is read from a tree, whatever it was written in"),
            shell(
                    "verdict.exploration",
                    List.of("journal", "wdk", "source"),
                    NO_PACKAGES,
                    "what is asked of an exploration and what it came to are read in one way by everybody"),
            shell(
                    "verdict",
                    with(FINDINGS, "verdict.exploration"),
                    NO_PACKAGES,
                    "a verdict is drawn from records, not from live objects"),
            shell(
                    "verdict.quarantine",
                    List.of("source"),
                    NO_PACKAGES,
                    "a tag is read in one way by steps, lint and reports"),
            shell("verdict.again", List.of("verdict"), NO_PACKAGES, "a failure and a report name the same command"),
            engine(
                    "blueprint",
                    List.of("hardware", "driver", "parameter", "source", "topology", "verdict", "virtualtime"),
                    "what models have read is known before anything is built"),
            engine(
                    "world",
                    with(TO_STACK, "rules", "rules.court", "topology", "blueprint", "verdict", "verdict.exploration"),
                    "the builder knows all engine rooms, no format"),
            shell(
                    "explore",
                    with(
                            TO_STACK,
                            "rules",
                            "rules.court",
                            "topology",
                            "blueprint",
                            "verdict",
                            "verdict.exploration",
                            "world"),
                    NO_PACKAGES,
                    "what is explored is run through the world's own API"),
            shell(
                    "explore.scenarios",
                    List.of("explore", "world", "verdict", "verdict.exploration"),
                    NO_PACKAGES,
                    "a scenario is explored from what it has recorded, whoever recorded it"),
            shell(
                    "conformance",
                    with(TO_REQUEST, "iotarget"),
                    List.of("com.fasterxml.jackson.core"),
                    "recordings are replayed on the engine alone"),
            shell(
                    "conformance.races",
                    with(TO_REQUEST, "iotarget", "verdict", "explore", "conformance"),
                    NO_PACKAGES,
                    "races are explored on the engine alone"),
            shell(
                    "feature",
                    List.of("topology", "wdk", "source", "verdict.quarantine", "verdict.exploration"),
                    List.of("io.cucumber.gherkin", "io.cucumber.messages"),
                    "reading a feature does not run it"),
            shell(
                    "feature.pickles",
                    List.of("verdict.exploration"),
                    List.of("io.cucumber.gherkin", "io.cucumber.messages"),
                    "a scenario is known by what it says as it is run"),
            shell(
                    "matcher",
                    List.of("wdk", "journal"),
                    List.of("org.hamcrest"),
                    "users' tests can take matchers alone"),
            steps(
                    "steps",
                    with(SCENARIOS, "verdict.again", "verdict.quarantine", "verdict.exploration", "explore.scenarios"),
                    "steps are thin: one call on the scenario's API"),
            steps("steps.words", SAYING, "a phrase is read in one way wherever a step has it"),
            steps("steps.rows", WORDED, "what can stand in a table is what the catalogue has"),
            steps("steps.topologies", WORDED, "a world is built before anything is said of it"),
            steps("steps.together", with(WORDED, "steps.rows"), "what happens at once is said in other rooms' words"),
            steps("steps.schedules", with(WORDED, "steps.rows"), "in which schedules a check holds is said around it"),
            steps("steps.buffers", BESIDE_TOPOLOGIES, "bytes are compared in one way, whosever they are"),
            steps(
                    "steps.sending",
                    with(WORDED, "steps.rows"),
                    "what a driver does with requests knows nothing of what is checked"),
            steps("steps.targets", WORDED, "a target is moved and looked at in the same words"),
            steps("steps.devices", WORDED, "a device is moved and looked at in the same words"),
            steps("steps.stacks", WORDED, "stacks and files are what applications and the PnP manager see"),
            steps("steps.outcomes", WORDED, "a check observes, and does nothing"),
            shell(
                    "steps.catalogue",
                    List.of("source", "steps", "steps.words"),
                    List.of("io.cucumber", "com.fasterxml.jackson.core"),
                    "the catalogue reads what steps say of themselves, and runs none"),
            steps(
                    "steps.names",
                    with(BESIDE_TOPOLOGIES, "steps.rows", "steps.catalogue"),
                    "a name is looked up in the topology before anything runs"),
            shell(
                    "report.markup",
                    List.of("verdict", "verdict.again"),
                    NO_PACKAGES,
                    "whatever is written to a page is escaped in one place"),
            shell(
                    "report.sequence",
                    List.of("journal", "topology", "wdk", "report.markup"),
                    NO_PACKAGES,
                    "what happened is read off the journal alone, and drawn the same each time"),
            shell(
                    "report.pages",
                    with(FINDINGS, "verdict", "verdict.exploration", "picture", "report.markup", "report.sequence"),
                    NO_PACKAGES,
                    "a page is made from a verdict and a journal, and knows no other scenario"),
            shell(
                    "report.overview",
                    List.of("verdict", "verdict.exploration", "verdict.quarantine", "report.markup"),
                    List.of("com.fasterxml.jackson.core"),
                    "the overview is made from verdicts alone, so that runs can be joined"),
            shell(
                    "report.results",
                    List.of("verdict", "verdict.exploration", "wdk", "report.markup", "report.overview"),
                    List.of("com.fasterxml.jackson.core"),
                    "results are written for other programs, and read again, without a world"),
            shell(
                    "report.explorations",
                    List.of("verdict", "verdict.exploration", "report.results"),
                    List.of("com.fasterxml.jackson.core", "io.cucumber.plugin"),
                    "what explorations came to is written from their results, by itself"),
            shell(
                    "report.coverage",
                    List.of("verdict", "topology", "rules", "rules.court", "hardware", "wdk", "report.markup"),
                    List.of("com.fasterxml.jackson.core"),
                    "what was exercised is counted from what scenarios have done, and never runs one"),
            shell(
                    "report.shards",
                    List.of("verdict", "report.results"),
                    List.of("com.fasterxml.jackson.core"),
                    "what shards leave for the next run is read off their results"),
            shell(
                    "report.folder",
                    List.of("verdict", "report.markup", "report.pages"),
                    NO_PACKAGES,
                    "which pages belong to a report is told by their names"),
            shell(
                    "report.spool",
                    List.of("verdict"),
                    NO_PACKAGES,
                    "where scenarios wait until all have ended is nothing that a page knows"),
            shell("guard", List.of(), NO_PACKAGES, "a guard looks at threads from outside, and at no world"),
            shell(
                    "report",
                    with(
                            FINDINGS,
                            "verdict",
                            "verdict.again",
                            "verdict.quarantine",
                            "verdict.exploration",
                            "steps.catalogue",
                            "report.markup",
                            "report.sequence",
                            "report.pages",
                            "report.overview",
                            "report.results",
                            "report.explorations",
                            "report.shards",
                            "report.folder",
                            "report.spool",
                            "report.coverage",
                            "guard"),
                    List.of("io.cucumber.plugin"),
                    "a report is written from verdicts and Cucumber's events"),
            shell("cli.init", List.of(), NO_PACKAGES, "a project is written from texts, and built and run by others"),
            shell(
                    "cli.exploring",
                    List.of("verdict", "verdict.again", "verdict.exploration"),
                    List.of("picocli", "io.cucumber"),
                    "who attends an exploration knows neither how it is done nor what is explored"),
            shell(
                    "cli.replaying",
                    List.of(
                            "feature",
                            "feature.pickles",
                            "steps.topologies",
                            "explore.scenarios",
                            "verdict",
                            "verdict.exploration"),
                    NO_PACKAGES,
                    "what a token was made for is found from files, before anything runs"),
            shell(
                    "cli.spreading",
                    List.of("verdict", "verdict.again", "verdict.exploration", "report.shards"),
                    List.of("picocli", "io.cucumber"),
                    "who runs a scenario is decided before anything runs, from names and durations alone"),
            shell(
                    "diagnostics",
                    List.of("source"),
                    List.of("com.fasterxml.jackson.core"),
                    "a problem is written for people and for programs from the same record"),
            shell("cli.terminal", List.of("verdict.again"), NO_PACKAGES, "where a command stands is no command's own"),
            shell(
                    "cli.running",
                    List.of(
                            "feature",
                            "report",
                            "report.coverage",
                            "report.explorations",
                            "report.results",
                            "source",
                            "steps.catalogue",
                            "steps.names",
                            "verdict",
                            "verdict.again",
                            "verdict.exploration",
                            "verdict.quarantine",
                            "cli.exploring",
                            "cli.spreading",
                            "cli.terminal"),
                    List.of("io.cucumber", "org.opentest4j"),
                    "a run knows its plan, and not the command that was typed"),
            shell(
                    "cli",
                    with(
                            TO_STACK,
                            "hardware.models",
                            "rules",
                            "rules.court",
                            "topology",
                            "topology.yaml",
                            "diagnostics",
                            "picture",
                            "verdict",
                            "verdict.again",
                            "verdict.quarantine",
                            "world",
                            "verdict.exploration",
                            "explore",
                            "explore.scenarios",
                            "conformance",
                            "conformance.races",
                            "feature",
                            "feature.pickles",
                            "matcher",
                            "steps",
                            "steps.catalogue",
                            "steps.names",
                            "report",
                            "report.markup",
                            "report.pages",
                            "report.overview",
                            "report.sequence",
                            "report.results",
                            "guard",
                            "report.explorations",
                            "cli.exploring",
                            "cli.replaying",
                            "cli.spreading",
                            "report.shards",
                            "report.folder",
                            "report.coverage",
                            "cli.init",
                            "cli.terminal",
                            "cli.running",
                            "blueprint"),
                    List.of("picocli", "io.cucumber.tagexpressions", "io.cucumber.core.resource"),
                    "the command stands on top and sees everything"));

    private FloorPlan() {}

    private static Room steps(String name, List<String> knows, String because) {
        return shell(name, knows, List.of("io.cucumber", "org.hamcrest", "org.opentest4j"), because);
    }

    static Optional<Room> room(String name) {
        return ROOMS.stream().filter(room -> room.name().equals(name)).findFirst();
    }

    private static List<String> with(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).toList();
    }
}
