package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Attachments;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Problems;
import dev.gatehouse.source.SourceText;
import dev.gatehouse.topology.FrameworkSettings;
import dev.gatehouse.topology.effects.Effects;
import dev.gatehouse.topology.yaml.document.DocumentReader;
import dev.gatehouse.topology.yaml.document.Limits;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The files of one load, each of which is read once, however many import it. */
final class Library {

    /** What may only seem to be missing while a file that is imported cannot be read. */
    private static final Set<ProblemCode> UNDECLARED = Set.of(
            ProblemCode.T113, ProblemCode.T151, ProblemCode.T152, ProblemCode.T153, ProblemCode.T154, ProblemCode.T162);

    private final Optional<Path> root;
    private final Overriding overriding;
    private final Problems problems = new Problems();
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Map<Path, Optional<Part>> parts = new LinkedHashMap<>();
    private final ImportChain chain = new ImportChain();

    /** Files of a project, outside of which nothing is read. */
    Library(Path root) {
        this(root, new Overriding(List.of()));
    }

    /** The same, with other values in the files that are read. */
    Library(Path root, Overriding overriding) {
        this.root = Optional.of(root);
        this.overriding = overriding;
    }

    /** A library without shelves: nothing can be imported. */
    Library() {
        this.root = Optional.empty();
        this.overriding = new Overriding(List.of());
    }

    LoadedTopology load(Path file) {
        Page page = page(file);
        Optional<byte[]> bytes = bytes(file, wrong -> page.error(DocumentReader.start(page), wrong));
        problems.addAll(page.problems().sorted());
        return loaded(bytes.flatMap(content -> read(FileReader.real(file), content, page, FrameworkSettings.DEFAULT)));
    }

    LoadedTopology load(String name, byte[] bytes) {
        Page page = new Page(SourceText.none(name), new Problems());
        return loaded(read(Path.of(""), bytes, page, FrameworkSettings.DEFAULT));
    }

    private LoadedTopology loaded(Optional<Part> outermost) {
        if (!problems.hasErrors()) {
            outermost.ifPresent(this::checkEffects);
        }
        return new LoadedTopology(
                outermost.filter(Part::complete).map(Part::topology), problems.sorted(), List.copyOf(parts.keySet()));
    }

    /** What has no effect in a topology with errors may have one when these are gone. */
    private void checkEffects(Part outermost) {
        Page page = page(outermost.topology().file());
        Effects.check(outermost.topology(), page);
        ImportUse.check(outermost, page);
    }

    /** A file that another one imports; empty if it cannot be read, which has then been told. */
    Optional<Part> imported(Path file, FrameworkSettings settings, Consumer<Complaint> tell) {
        Path real = FileReader.real(file);
        Optional<Complaint> refused = chain.refusal(real, FileReader.name(file), parts.size());
        refused.ifPresent(tell);
        return refused.isPresent()
                ? Optional.empty()
                : parts.containsKey(real) ? parts.get(real) : fetched(real, file, settings, tell);
    }

    private Optional<Part> fetched(Path real, Path file, FrameworkSettings settings, Consumer<Complaint> tell) {
        return bytes(file, tell).flatMap(content -> read(real, content, page(file), settings));
    }

    private Optional<Part> read(Path real, byte[] bytes, Page page, FrameworkSettings settings) {
        parts.put(real, Optional.empty());
        chain.enter(real, page.source().file());
        boolean outermost = parts.size() == 1;
        Optional<Part> part = DocumentReader.read(bytes, page).map(read -> {
            DocumentReader.Document document = overriding.over(read, outermost);
            texts.put(page.source().file(), document.page().source());
            return new TopologyReader(document.page(), this, settings).read(document.map());
        });
        chain.leave();
        parts.put(real, part);
        boolean complete = part.filter(Part::complete).isPresent();
        page.problems().sorted().stream()
                .filter(problem -> complete || !UNDECLARED.contains(problem.code()))
                .forEach(problems::add);
        return part;
    }

    /** Tells what is wrong with two files together, in the one that has the place. */
    void complain(Spot spot, Complaint complaint) {
        page(spot.place().file()).error(spot, complaint);
    }

    private Page page(String file) {
        return new Page(texts.getOrDefault(file, SourceText.none(file)), problems);
    }

    private Page page(Path file) {
        Attachments beside =
                root.<Attachments>map(folder -> new FilesBeside(folder, file)).orElse(Attachments.NONE);
        return new Page(SourceText.none(FileReader.name(file)), new Problems(), beside);
    }

    private Optional<byte[]> bytes(Path file, Consumer<Complaint> tell) {
        if (root.isEmpty()) {
            tell.accept(Complaint.of(ProblemCode.T141, "there is no folder to import files from"));
        }
        return root.flatMap(folder -> new FileReader(folder, file, Limits.MOST_BYTES, tell).read());
    }
}
