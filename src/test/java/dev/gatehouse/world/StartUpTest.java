package dev.gatehouse.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import dev.gatehouse.journal.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartUpTest {

    private static List<String> beginning(String stacks) {
        try (World world = Worlds.start("gatehouse: 1\ntitle: an order\n" + stacks)) {
            return world.journal().events().stream()
                    .flatMap(event -> said(event).stream())
                    .toList();
        }
    }

    private static Optional<String> said(Event event) {
        if (event instanceof Event.Plugged plugged && plugged.what().equals("starts")) {
            return Optional.of(plugged.subject() + " starts");
        }
        return event instanceof Event.FileOpened opened
                ? Optional.of("a file is opened on " + opened.stack())
                : Optional.empty();
    }

    @Test
    void stacks_start_in_the_order_of_the_file() {
        assertThat(
                beginning(
                        """
                        stacks:
                          b: { drivers: { b: { role: function } } }
                          a: { drivers: { a: { role: function } } }
                          c: { drivers: { c: { role: function } } }
                        """),
                contains("stack b starts", "stack a starts", "stack c starts"));
    }

    @Test
    void a_parent_starts_before_its_children_and_its_own_parent_before_it() {
        assertThat(
                beginning(
                        """
                        stacks:
                          leaf: { parent: twig, drivers: { leaf: { role: function }, leaf-bus: { role: bus } } }
                          other: { drivers: { other: { role: function } } }
                          twig: { parent: tree, drivers: { twig: { role: function }, twig-bus: { role: bus } } }
                          tree: { drivers: { tree: { role: function }, tree-bus: { role: bus } } }
                        """),
                contains("stack tree starts", "stack twig starts", "stack leaf starts", "stack other starts"));
    }

    @Test
    void stacks_that_open_links_start_last_and_open_them_at_once() {
        assertThat(
                beginning(
                        """
                        stacks:
                          client: { drivers: { client: { role: function } } }
                          asking: { drivers: { asking: { role: function } } }
                          server: { symbolic link: \\DosDevices\\S0, drivers: { server: { role: function } } }
                        links:
                          one: { from: client/client, to: \\DosDevices\\S0 }
                          two: { from: client/client, to: { stack: server } }
                          later: { from: asking/asking, to: \\DosDevices\\S0, open: by the scenario }
                        """),
                contains(
                        "stack server starts",
                        "stack client starts",
                        "a file is opened on server",
                        "stack asking starts"));
    }
}
