Feature: Requests, what they hold, and their completion routines

  The last step of each scenario fails; the same step, said rightly, stands before it and passes.

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  Scenario: pended
    Given driver "sender" has stopped its local target, leaving sent requests
    And driver "sender" has sent a read of 4 bytes as "r1"
    Then request "r1" is pended in the target
    When driver "sender" starts its local target
    Then request "r1" is pended in the target

  Scenario: not completed
    Given driver "sender" has sent a read of 4 bytes as "r1"
    Then request "r1" has not completed
    When device "dial" completes "r1" with STATUS_IO_DEVICE_ERROR
    Then request "r1" has not completed

  Scenario: completes with a status
    Given driver "sender" has sent a read of 4 bytes as "r1"
    And driver "sender" has sent a read of 4 bytes with a time-out of 5 ms as "r2"
    And 5 ms pass
    Then request "r2" completes with STATUS_IO_TIMEOUT
    And requests "r1" to "r2" complete with STATUS_SUCCESS

  Scenario: completes with a status and bytes
    Given driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" cancels "r1"
    Then request "r1" completes with STATUS_CANCELLED and 0 bytes
    And request "r1" completes with STATUS_SUCCESS and 4 bytes

  Scenario: completed at a time
    Given driver "sender" has sent a read of 4 bytes with a time-out of 5 ms as "r1"
    When 7 ms pass
    Then request "r1" completed at 5 ms
    And request "r1" completed at 7 ms

  Scenario: refused
    Given driver "sender" has purged its local target
    When driver "sender" sends a read of 4 bytes as "r1"
    Then request "r1" is refused with STATUS_INVALID_DEVICE_STATE
    And request "r1" is refused with STATUS_DELETE_PENDING

  Scenario: completes exactly once
    Given driver "sender" has sent a read of 4 bytes as "r1"
    And driver "sender" has sent a read of 4 bytes as "r2"
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then request "r1" completes exactly once
    And request "r2" completes exactly once

  Scenario: the order of completions
    Given driver "sender" has sent a read of 4 bytes as "r1" to "r3"
    When device "dial" completes "r2" with STATUS_SUCCESS and 4 bytes
    And device "dial" completes "r1" with STATUS_IO_DEVICE_ERROR
    Then the requests complete in the order "r2", "r1"
    And the requests complete in the order "r1", "r2", "r3"

  Scenario: an unchanged buffer
    Given driver "sender" has sent a read of 4 bytes, into a buffer filled with EE as "r1"
    Then the buffer of "r1" is unchanged
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then the buffer of "r1" is unchanged

  Scenario: how often a routine was called
    Given driver "sender" has sent a read of 4 bytes as "r1"
    Then the completion routine of "r1" was called 0 times
    And the completion routine of "r1" was called 1 time

  Scenario: where a routine was called
    Given driver "sender" has sent a read of 4 bytes with a time-out of 5 ms as "r1"
    When 5 ms pass
    Then the completion routine of "r1" was called on the timer of "r1" at DISPATCH_LEVEL
    And the completion routine of "r1" was called on the scenario's thread at PASSIVE_LEVEL

  Scenario: a routine is registered
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    And driver "sender" has set a completion routine for "r1"
    Then driver "sender" has a completion routine registered for "r1"
    When driver "sender" clears the completion routine of "r1"
    Then driver "sender" has a completion routine registered for "r1"

  Scenario: no routine is registered
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    Then driver "sender" has no completion routine registered for "r1"
    When driver "sender" sets a completion routine for "r1"
    Then driver "sender" has no completion routine registered for "r1"

  Scenario: a request that a driver no longer has
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    And an application has sent a read of 4 bytes to stack "bench" as "a2"
    When driver "sender" completes "a1" with STATUS_SUCCESS
    Then driver "sender" no longer has "a1"
    And driver "sender" no longer has "a2"

  Scenario: all bytes of a buffer
    Given driver "sender" has sent a read of 4 bytes as "r1"
    When device "dial" completes "r1" with STATUS_SUCCESS and:
      """hex
      00 00 31 07
      """
    Then the buffer of "r1" is:
      """hex
      00*2 [30-39] ??
      """
    And the buffer of "r1" is:
      """hex
      0000  00 01 31 ??
      """

  Scenario: bytes below another margin
    Given driver "sender" has sent a write of "01 02" as "w1"
    Then the buffer of "w1" is, ignoring offsets in the margin:
      """hex
      7F10  01 02
      """
    And the buffer of "w1" is, ignoring offsets in the margin:
      """hex
      7F10  01 03
      """

  Scenario: the first bytes of a buffer
    Given device "dial" is loaded at offset 0 with:
      """hex
      CA FE
      """
    Then the contents of device "dial" start with:
      """hex
      CA FE 00*4
      """
    And the contents of device "dial" start with:
      """hex
      CA FF
      """

  Scenario: a buffer is a text
    Given driver "sender" has sent a write of "48 49" as "w1"
    Then the buffer of "w1" is the text "HI"
    And the buffer of "w1" is the text "HO"

  Scenario: a buffer is a file
    Given driver "sender" has sent a write of "48 49" as "w1"
    Then the buffer of "w1" is the file "greeting.bin"
    When driver "sender" sends a write of "48 4F" as "w2"
    Then the buffer of "w2" is the file "greeting.bin"

  Scenario: two buffers are equal
    Given driver "sender" has sent a write of "48 49" as "w1"
    And driver "sender" has sent a write of "48 49" as "w2"
    And driver "sender" has sent a write of "48 4F" as "w3"
    Then the buffer of "w1" is equal to the buffer of "w2"
    And the buffer of "w1" is equal to the buffer of "w3"

  Scenario: the fields of a buffer
    Given driver "sender" has sent a write of "07 34 12" as "w1"
    Then the buffer of "w1" has these fields:
      | 0 | u8    | 7      |
      | 1 | u16le | 0x1234 |
    And the buffer of "w1" has these fields:
      | 0 | u8    | 7      |
      | 1 | u16be | 0x1234 |

  Scenario: the checksum of a buffer
    Given driver "sender" has sent a write of "31 32 33 34 35 36 37 38 39" as "w1"
    Then the buffer of "w1" has CRC-32 0xCBF43926
    And the buffer of "w1" has CRC-32 0x2144DF1C
