Feature: A device with registers, as its data sheet lists them

  Each register is read and written as a whole, the lowest byte first, at its own offset. What a read or a write does
  besides, at once or later, stands in the topology.

  Source: src/docs/devices.md

  Background:
    Given the topology "devices/registers.yaml"

  Scenario: a conversion is begun, takes 3 ms, and its result is read
    When driver "meter" sends a write of "01" at offset 0x0 as "begin"
    Then request "begin" completes with STATUS_SUCCESS and 1 bytes
    And value "STATUS" of device "adc" is 0x01
    When 3 ms pass
    Then value "STATUS" of device "adc" is 0x81
    When driver "meter" sends a read of 2 bytes at offset 0x2 as "result"
    Then the buffer of "result" is:
      """hex
      A7 02
      """
    And value "STATUS" of device "adc" is 0x01

  Scenario: a one that is written clears the event, a zero leaves it
    When driver "meter" sends a write of "05 00 00 00" at offset 0x4 as "acknowledge"
    Then request "acknowledge" completes with STATUS_SUCCESS and 4 bytes
    And value "EVENTS" of device "adc" is 0x0A

  Scenario: a counter is zero again once it was read
    When driver "meter" sends a read of 2 bytes at offset 0x8 as "first"
    And driver "meter" sends a read of 2 bytes at offset 0x8 as "second"
    Then the buffer of "first" is:
      """hex
      03 00
      """
    And the buffer of "second" is:
      """hex
      00 00
      """

  Scenario Outline: what no register is there for is refused
    When driver "meter" sends <transfer> as "r1"
    Then request "r1" completes with <status> and 0 bytes

    Examples:
      | transfer                         | status                   |
      | a read of 2 bytes at offset 0x3  | STATUS_INVALID_PARAMETER |
      | a read of 4 bytes at offset 0x2  | STATUS_INVALID_PARAMETER |
      | a write of "00" at offset 0x1    | STATUS_ACCESS_DENIED     |
      | a read of 1 byte at offset 0x0   | STATUS_ACCESS_DENIED     |
