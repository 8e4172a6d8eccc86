Feature: A serial line is as slow as its bit rate, and may garble bytes

  A byte takes a start bit, its data bits, parity and stop bits: ten bits here, so that 96 bytes take 100 ms.

  Source: src/docs/devices.md

  Background:
    Given the topology "devices/serial.yaml"

  Scenario: writes go out one after the other
    When driver "serial" sends a write of "41 54 0D" as "w1"
    And driver "serial" sends a write of "41 54 0D" as "w2"
    And 10 ms pass
    Then request "w1" completed at 3125 us
    And request "w2" completed at 6250 us
    And device "com1" contains at offset 0:
      """hex
      41 54 0D 41 54 0D
      """

  Scenario: a read waits until its bytes have come over the line
    Given driver "serial" has sent a read of 2 bytes as "r1"
    When the clock runs to 1002 ms
    Then request "r1" has not completed
    When the clock runs to 1003 ms
    Then request "r1" completes with STATUS_SUCCESS and 2 bytes
    And the buffer of "r1" is:
      """hex
      4F 4B
      """

  Scenario: a byte with an error fails the read that it was to be part of
    Given the clock runs to 1500 ms
    And driver "serial" has sent a read of 4 bytes as "r1"
    When the clock runs to 2100 ms
    Then request "r1" completes with STATUS_PARITY_ERROR and 0 bytes
    When driver "serial" sends a read of 4 bytes as "r2"
    And the clock runs to 3100 ms
    Then request "r2" completes with STATUS_DEVICE_DATA_ERROR and 0 bytes
    When driver "serial" sends a read of 2 bytes as "r3"
    Then request "r3" completes with STATUS_SUCCESS and 2 bytes

  Scenario: bytes that nobody fetches are overrun
    When device "com1" receives the text "HELLO"
    And 10 ms pass
    And driver "serial" sends a read of 4 bytes as "r1"
    And driver "serial" sends a read of 1 byte as "r2"
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And request "r2" completes with STATUS_DATA_OVERRUN and 0 bytes
