package dev.gatehouse.topology.yaml.document;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.source.ProblemCode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Looks over a document before any node of it is made, where SnakeYAML still knows every place: refuses tags, further
 * documents, too many levels or aliases, and values that contain themselves.
 */
final class DocumentScan {

    private static final String NO_ANCHOR = "";

    private final Page page;
    private final List<String> open = new ArrayList<>();
    private int documents;
    private int aliases;

    DocumentScan(Page page) {
        this.page = page;
    }

    /** Tells whether the document may be read on; what is wrong is on the page, tags included, which do not stop it. */
    boolean passes(Iterable<Event> events) {
        boolean passes = true;
        for (Iterator<Event> each = events.iterator(); passes && each.hasNext(); ) {
            passes = passes(each.next());
        }
        return passes;
    }

    private boolean passes(Event event) {
        if (event instanceof DocumentStartEvent) {
            return ++documents == 1 || refuse(event, ProblemCode.T125, "a second document starts here", "one document");
        }
        if (event instanceof AliasEvent alias) {
            return passesAlias(alias);
        }
        if (event instanceof CollectionEndEvent) {
            open.remove(open.size() - 1);
        }
        return !(event instanceof NodeEvent node) || passesNode(node);
    }

    private boolean passesAlias(AliasEvent alias) {
        if (open.contains(alias.getAnchor())) {
            return refuse(
                    alias,
                    ProblemCode.T126,
                    "*" + alias.getAnchor() + " stands inside the value that it stands for",
                    "a value that ends");
        }
        return ++aliases <= Limits.MOST_ALIASES
                || refuse(
                        alias,
                        ProblemCode.T127,
                        "this is alias number " + aliases,
                        "at most " + Limits.MOST_ALIASES + " aliases in a file");
    }

    private boolean passesNode(NodeEvent node) {
        refuseTag(node);
        String anchor = node.getAnchor() == null ? NO_ANCHOR : node.getAnchor();
        open.replaceAll(each -> each.equals(anchor) ? NO_ANCHOR : each);
        if (!(node instanceof CollectionStartEvent)) {
            return true;
        }
        open.add(anchor);
        return open.size() <= Limits.MOST_LEVELS
                || refuse(
                        node,
                        ProblemCode.T128,
                        "this is level " + open.size() + " of maps and lists inside one another",
                        "at most " + Limits.MOST_LEVELS + " levels");
    }

    private void refuseTag(NodeEvent node) {
        String tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            refuse(node, ProblemCode.T122, "the tag " + shortened(tag), "the value without a tag");
        }
    }

    private static String shortened(String tag) {
        return tag.replaceFirst("^tag:yaml\\.org,2002:", "!!");
    }

    private boolean refuse(Event event, ProblemCode code, String message, String expected) {
        page.error(
                new Spot(Marks.place(page.source().file(), event.getStartMark()), 1),
                Complaint.of(code, message).expecting(expected));
        return false;
    }
}
