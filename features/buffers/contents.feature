Feature: What stands in buffers can be said in bytes, in values and in text

  What a buffer is expected to hold is compared byte by byte, whatever way it is written in.

  Source: src/docs/steps.md

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" is loaded at offset 0 with:
      """hex
      07 00*3 34 12 72 65 61 64 79
      """

  Scenario: by bytes, ranges and repeats
    When driver "guard" sends a read of 8 bytes as "r1"
    And everything settles within 1 s
    Then the buffer of "r1" is:
      """hex
      0000  07 00*3 [30-39] ??
      0006  72 65
      """
    And the contents of device "heater" at offset 4 start with:
      """hex
      34 12
      """

  Scenario: by values of either byte order, and by text
    When driver "guard" sends a read of 8 bytes as "r1"
    And driver "guard" sends a read of 5 bytes at offset 6 as "r2"
    And everything settles within 1 s
    Then the buffer of "r1" has these fields:
      | 0   | u8    | 7      |
      | 4   | u16le | 0x1234 |
      | 0x4 | u16be | 0x3412 |
      | 6   | text  | re     |
    And the buffer of "r2" is the text "ready"
    And the buffer of "r2" has CRC-32 0x289585AF

  Scenario: by another buffer
    When driver "guard" sends a read of 8 bytes as "r1"
    And driver "guard" sends a read of 8 bytes as "r2"
    And everything settles within 1 s
    Then the buffer of "r1" is equal to the buffer of "r2"

  Scenario: a device that is pulled out fails what it has
    Given device "heater" holds requests
    And driver "guard" has sent a read of 8 bytes as "r1"
    When device "heater" is pulled out
    Then request "r1" completes with STATUS_DEVICE_NOT_CONNECTED
    And the buffer of "r1" is unchanged
