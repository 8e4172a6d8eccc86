package dev.gatehouse.cli.spreading;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A feature of which only some scenarios run; a node's own type of that name would hide Cucumber's other one. */
record FeaturePart(io.cucumber.core.gherkin.Feature whole, List<Pickle> own)
        implements io.cucumber.core.gherkin.Feature {

    @Override
    public List<Pickle> getPickles() {
        return own;
    }

    @Override
    public Pickle getPickleAt(Node node) {
        return whole.getPickleAt(node);
    }

    @Override
    public String getSource() {
        return whole.getSource();
    }

    @Override
    public Iterable<?> getParseEvents() {
        return whole.getParseEvents();
    }

    @Override
    public Collection<Node> elements() {
        return whole.elements();
    }

    @Override
    public URI getUri() {
        return whole.getUri();
    }

    @Override
    public Location getLocation() {
        return whole.getLocation();
    }

    @Override
    public Optional<String> getKeyword() {
        return whole.getKeyword();
    }

    @Override
    public Optional<String> getName() {
        return whole.getName();
    }

    @Override
    public Optional<Node> getParent() {
        return whole.getParent();
    }
}
