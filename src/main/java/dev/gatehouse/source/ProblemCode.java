package dev.gatehouse.source;

import dev.gatehouse.api.Handle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Every kind of problem that a user's file can have; the number never changes its meaning. */
@Handle
public enum ProblemCode {
    T101("a key that nothing reads"),
    T102("a key that stands twice"),
    T103("a key that is missing"),
    T104("a word that is not one of the known ones"),
    T105("a value of the wrong kind"),
    T106("a text that YAML would turn into something else"),
    T107("a number in a form that is not read"),
    T108("a number out of its range"),
    T109("a size or a duration without a unit"),
    T110("a size or a duration that is not read"),
    T111("bytes in a form that is not read"),
    T112("a status that nobody knows"),
    T113("an I/O control code that nobody declared"),
    T114("a key without a value"),
    T115("keys that exclude each other"),
    T116("an I/O control code that stands twice"),
    T117("a name that cannot be one"),
    T118("a status that stands twice"),

    T121("text that is not YAML"),
    T122("a YAML tag"),
    T123("a YAML merge key"),
    T124("a key that is not a text"),
    T125("a second document"),
    T126("a value that contains itself"),
    T127("too many aliases"),
    T128("too many levels"),
    T129("a file that is too large"),
    T130("a file that is not UTF-8"),
    T131("a file that declares nothing"),
    T132("a version of the language that is not spoken here"),

    T141("a file that does not exist"),
    T142("a folder where a file was expected"),
    T143("a file that cannot be read"),
    T144("a file outside the project"),
    T145("a name that two files declare"),
    T146("imports that go in a circle"),
    T147("too many imports"),
    T148("an import of which nothing is used"),

    T151("a device that is not declared"),
    T152("a driver that is not declared"),
    T153("a stack that is not declared"),
    T154("a link that is not declared"),
    T155("a driver's name that two stacks use"),
    T156("a bus driver that is not at the bottom"),
    T157("hardware of a driver that is no bus driver"),
    T158("a symbolic link of two stacks"),
    T159("a device that no stack uses"),
    T160("a stack without drivers"),
    T161("a link that belongs to another driver"),
    T162("an object name that no stack has"),
    T163("a driver at the bottom that sends to nobody"),
    T164("a fault that cannot fire"),
    T165("a key that a bus driver has no use for"),
    T166("an order in which nothing stands in line"),
    T167("a value that a device does not have"),
    T168("registers that overlap"),

    T169("something that has no effect"),
    T170("a link of a bus driver"),
    T171("a self target of a driver with nobody below"),
    T172("a parent that a stack cannot have"),
    T173("a request that cannot be split"),
    T174("a model that fails"),

    T181("a GUID in a form that is not read"),
    T182("a property that no target returns"),
    T183("properties without a physical device object"),
    T184("an interface that stands twice"),

    F201("text that is not Gherkin"),
    F202("a scenario without steps"),
    F203("a line that looks like a misspelt keyword"),
    F204("a scenario that checks nothing"),
    F205("a feature without scenarios"),
    F206("a scenario's name that stands twice"),
    F207("a path without features"),
    F208("a line that the file does not have"),
    F209("a folder without features"),
    F210("an outline without examples"),
    F211("a feature file that cannot be read"),
    F212("a tag that is meant to be a quarantine"),
    F213("an action that nothing looks at"),
    F214("a name that nothing uses"),
    F215("a request that is looked at before it is sent"),
    F216("a background that does nothing"),
    F217("a step that nobody knows"),
    F218("a name that nothing has"),
    F219("a topology that cannot be used"),
    F220("a tag that is meant to explore");

    private final String title;

    ProblemCode(String title) {
        this.title = title;
    }

    /** Says in a few words what is wrong. */
    public String title() {
        return title;
    }

    /** Tells why it is wrong and what to do, with a wrong and a right example, as Markdown. */
    public String explanation() {
        try (InputStream text = ProblemCode.class.getResourceAsStream(name() + ".md")) {
            if (text == null) {
                throw new IllegalStateException("impossible: no explanation of " + name());
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("impossible: no explanation of " + name(), e);
        }
    }
}
