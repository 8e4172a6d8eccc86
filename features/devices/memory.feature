Feature: A memory keeps bytes at offsets

  Source: src/docs/devices.md

  Background:
    Given the topology "devices/memory.yaml"

  Scenario: what was written is read, between what was there
    Given driver "config" has sent a write of "AA" at offset 1 as "w1"
    And 5 ms pass
    When driver "config" sends a read of 4 bytes as "r1"
    And 5 ms pass
    Then the buffer of "r1" is:
      """hex
      01 AA FF FF
      """

  Scenario: a read that reaches beyond the end is short
    When driver "config" sends a read of 4 bytes at offset 6 as "r1"
    And 5 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 2 bytes

  Scenario: nothing begins at the end
    When driver "config" sends a read of 4 bytes at offset 8 as "r1"
    And 5 ms pass
    Then request "r1" completes with STATUS_END_OF_FILE and 0 bytes
