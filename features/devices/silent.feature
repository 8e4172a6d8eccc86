Feature: A silent device never answers

  Source: src/docs/devices.md

  Scenario: only the time-out ends the read
    Given the topology "devices/silent.yaml"
    When driver "card" sends a read of 4 bytes with a time-out of 1 s as "r1"
    And 999 ms pass
    Then device "reader" has "r1"
    When 1 ms passes
    Then request "r1" completes with STATUS_IO_TIMEOUT
