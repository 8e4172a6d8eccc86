Feature: A topology with other values, and what was built

  The last step of each scenario fails; the same step, said rightly, stands before it and passes.

  Scenario: other values are what the world is built with
    Given the topology "reference.yaml" with:
      | devices.dial.latency                 | 7 ms                    |
      | devices.dial.contents                | "CA FE"                 |
      | stacks.bench.drivers.sender.read     | { forward: and forget } |
      | links.view.share                     | [read]                  |
    When the topology is shown
    And driver "sender" sends a read of 2 bytes as "r1"
    And 7 ms pass
    Then request "r1" completed at 7 ms
    And the buffer of "r1" is:
      """hex
      CA FE
      """
    And request "r1" has not completed

  Scenario: a path that leads nowhere
    Given the topology "reference.yaml" with:
      | device.dial.latency | 7 ms |

  Scenario: a path through a text
    Given the topology "reference.yaml" with:
      | title.short | a bench |

  Scenario: values that are wrong, all of them
    Given the topology "reference.yaml" with:
      | devices.dial.latency | 7 parsec    |
      | devices.dial.latncy  | 7 ms        |
      | devices.dial.size    | 0 B         |
      | links.view.share     | [read, fly] |

  Scenario: a value that is no YAML
    Given the topology "reference.yaml" with:
      | devices.dial.latency | [7 ms |

  Scenario: a value that is missing
    Given the topology "reference.yaml" with:
      | devices.dial.latency |

  Scenario: a topology that is shown before there is one
    When the topology is shown
