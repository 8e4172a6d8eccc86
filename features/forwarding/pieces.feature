Feature: A driver moves a long transfer in several requests of its own

  Each piece is a request of the driver's over a part of the sender's memory; the sender's request is cancelable while
  pieces are out, and completes when all are back.

  Source: WdfRequestCreate, WdfRequestRetrieveOutputMemory, WdfRequestMarkCancelableEx, WdfRequestCancelSentRequest

  Background:
    Given the topology "eeprom.yaml"

  Scenario: one piece after the other
    When driver "eeprom" sends a read of 40 bytes as "r1"
    And 3 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 40 bytes
    And device "eeprom" received "r1/1" at 0 ms
    And device "eeprom" received "r1/2" at 1 ms
    And device "eeprom" received "r1/3" at 2 ms
    And the buffer of "r1" is:
      """hex
      0000  00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F
      0010  10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F
      0020  20 21 22 23 24 25 26 27
      """
    And the buffer of "r1/3" is:
      """hex
      20 21 22 23 24 25 26 27
      """

  Scenario: all pieces at once
    When driver "eeprom" sends a write of "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 FF" at offset 0x20 as "w1"
    Then device "eeprom" has "w1/1", "w1/2"
    When 1 ms passes
    Then request "w1" completes with STATUS_SUCCESS and 17 bytes
    And device "eeprom" contains at offset 0x2E:
      """hex
      00 00 FF 31
      """

  Scenario: after a piece that failed no further one is sent
    Given the fault "worn-page" is switched on
    When driver "eeprom" sends a read of 40 bytes as "r1"
    And 3 ms pass
    Then request "r1" completes with STATUS_IO_DEVICE_ERROR and 16 bytes
    And device "eeprom" has received "r1/1", "r1/2"

  Scenario: a short piece is the last one
    Given the fault "end-of-chip" is switched on
    When driver "eeprom" sends a read of 40 bytes as "r1"
    And 3 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 20 bytes
    And device "eeprom" has received "r1/1", "r1/2"

  Scenario: a cancel ends the pieces that are out, and no further one is sent
    Given device "eeprom" holds requests
    And driver "eeprom" has sent a read of 40 bytes as "r1"
    When driver "eeprom" cancels "r1"
    Then device "eeprom" was asked to cancel "r1/1"
    And request "r1" completes with STATUS_CANCELLED and 0 bytes
    And device "eeprom" has received "r1/1"

  Scenario: all pieces that are out at once are cancelled
    Given device "eeprom" holds requests
    And driver "eeprom" has sent a write of "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 FF" as "w1"
    When driver "eeprom" cancels "w1"
    Then device "eeprom" was asked to cancel "w1/1", "w1/2"
    And request "w1" completes with STATUS_CANCELLED and 0 bytes
