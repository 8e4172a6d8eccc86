package dev.gatehouse.architecture.canary.snakeyamlinoneroom.cli;

import org.yaml.snakeyaml.Yaml;

/** Parses where nobody should. */
record Parser(Yaml yaml) {}
