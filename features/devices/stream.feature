Feature: A stream brings the next bytes with each read

  Source: src/docs/devices.md

  Background:
    Given the topology "devices/stream.yaml"

  Scenario: a pattern repeats until the stream is over
    When driver "video" sends a read of 5 bytes as "r1"
    And driver "video" sends a read of 5 bytes as "r2"
    And driver "video" sends a read of 5 bytes as "r3"
    Then the buffer of "r1" is:
      """hex
      FF 00 80 FF 00
      """
    And request "r2" completes with STATUS_SUCCESS and 3 bytes
    And request "r3" completes with STATUS_END_OF_FILE and 0 bytes

  Scenario: a counter counts from read to read
    When driver "count" sends a read of 3 bytes as "r1"
    And driver "count" sends a read of 2 bytes as "r2"
    Then the buffer of "r1" is:
      """hex
      FE FF 00
      """
    And the buffer of "r2" is:
      """hex
      01 02
      """

  Scenario: noise is the same in each run
    When driver "random" sends a read of 4 bytes as "r1"
    Then the buffer of "r1" is:
      """hex
      95 03 52 94
      """

  Scenario: a file is read from its beginning to its end
    When driver "tape" sends a read of 6 bytes as "r1"
    And driver "tape" sends a read of 64 bytes as "r2"
    Then the buffer of "r1" is:
      """hex
      73 65 63 74 6F 72
      """
    And request "r2" completes with STATUS_SUCCESS and 58 bytes
