package dev.gatehouse.fidelity;

import java.util.List;

/** The rules of one section of the framework's behaviour. */
record Section(String title, List<Rule> rules) {

    Section {
        rules = List.copyOf(rules);
    }
}
