Feature: A fifo is filled from outside and emptied by reads

  It interrupts whenever bytes arrive. A read waits, or is short, or fails while there are too few; what does not fit is
  refused, or the oldest or the newest bytes are lost.

  Source: src/docs/devices.md

  Background:
    Given the topology "devices/fifo.yaml"

  Scenario: a read waits until the last of its bytes has arrived
    When driver "scan" sends a read of 4 bytes as "r1"
    And 7 ms pass
    Then request "r1" has not completed
    And value "level" of device "scanner" is 3
    When 1 ms passes
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes

  Scenario: two reads wait, and there are bytes for one
    When driver "scan" sends a read of 4 bytes as "first"
    And driver "scan" sends a read of 4 bytes as "second"
    And device "scanner" receives the text "ABCD"
    Then request "first" completes with STATUS_SUCCESS and 4 bytes
    And device "scanner" has "second"
    When 8 ms pass
    Then request "second" completes with STATUS_SUCCESS and 4 bytes

  Scenario: what does not fit is lost
    When device "scanner" receives the text "0123456789"
    And driver "scan" sends a read of 8 bytes as "r1"
    Then the buffer of "r1" is:
      """hex
      30 31 32 33 34 35 36 37
      """
    And value "level" of device "scanner" is 0
