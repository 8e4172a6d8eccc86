package dev.gatehouse.stack;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Level;
import dev.gatehouse.virtualtime.Agenda;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamespaceTest {

    private final Namespace namespace = new Namespace(new Journal(Agenda.runUntilBlocked(), Level.FULL));

    private void add(String stack, String symbolicLink, String deviceInterface) {
        namespace.add(new DeviceStack(
                stack,
                Optional.of(symbolicLink).filter(link -> !link.isEmpty()),
                Optional.of(deviceInterface).filter(link -> !link.isEmpty()),
                List.of(),
                Optional.empty()));
    }

    private String found(String name) {
        return namespace.find(name).map(DeviceStack::name).orElse("none");
    }

    @Test
    void a_name_leads_to_the_stack_whose_object_it_names_or_lies_below() {
        add("port", "\\DosDevices\\Port", "{guid}");
        add("first", "\\DosDevices\\Port\\1", "");
        add("deep", "\\DosDevices\\Port\\1\\2\\3", "");
        add("twin", "\\DosDevices\\Ports", "");
        Map<String, String> leads = Map.ofEntries(
                Map.entry("\\DosDevices\\Port", "port"),
                Map.entry("\\dosdevices\\PORT", "port"),
                Map.entry("\\DosDevices\\Port\\", "port"),
                Map.entry("\\DosDevices\\Port\\file", "port"),
                Map.entry("\\DosDevices\\Port\\10", "port"),
                Map.entry("\\DosDevices\\Port\\1", "first"),
                Map.entry("\\DosDevices\\Port\\1\\file", "first"),
                Map.entry("\\DosDevices\\Port\\1\\2", "first"),
                Map.entry("\\DosDevices\\Port\\1\\2\\3\\4", "deep"),
                Map.entry("\\DosDevices\\Ports\\1", "twin"),
                Map.entry("{GUID}", "port"),
                Map.entry("{guid}\\file", "port"),
                Map.entry("\\DosDevices\\Por", "none"),
                Map.entry("\\DosDevices", "none"),
                Map.entry("\\", "none"),
                Map.entry("", "none"));
        leads.forEach((name, stack) -> assertThat(name, found(name), equalTo(stack)));
    }

    @Test
    void of_two_stacks_with_one_name_the_first_is_found() {
        add("first", "\\DosDevices\\Port", "");
        add("second", "\\DosDevices\\PORT", "{guid}");
        assertThat(found("\\DosDevices\\Port"), is("first"));
        assertThat(found("{guid}"), is("second"));
    }
}
