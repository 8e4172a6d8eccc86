Feature: A filter sends requests on that came from above, and sees them on the way up

  A request that is formatted by its current type reaches the next driver as it came, and its completion routine
  runs before the sender's.

  Source: WdfRequestFormatRequestUsingCurrentType, wdf/forwarding-i-o-requests

  Background:
    Given the topology "serial.yaml"

  Scenario: the parity bit is stripped on the way up
    When an application sends a read of 5 bytes to stack "com1" as "line"
    And 1 ms passes
    Then request "line" completes with STATUS_SUCCESS and 5 bytes
    And the buffer of "line" is:
      """hex
      48 45 4C 4C 4F
      """

  Scenario: a driver below the filter sees the parity bits
    When driver "parity" sends a read of 5 bytes as "raw"
    And 1 ms passes
    Then the buffer of "raw" is:
      """hex
      48 C5 CC CC CF
      """

  Scenario: only the bytes that were received are changed
    Given device "uart" holds requests
    And an application has sent a read of 4 bytes to stack "com1" as "line"
    When device "uart" completes "line" with STATUS_SUCCESS and:
      """hex
      C8 C5
      """
    Then request "line" completes with STATUS_SUCCESS and 2 bytes
    And the buffer of "line" is:
      """hex
      48 45 00 00
      """

  Scenario: an IOCTL that the filter has no queue for goes straight to the port driver
    Given driver "parity" has stopped its local target, leaving sent requests
    When an application sends an IOCTL IOCTL_SERIAL_GET_BAUD_RATE and room for 4 bytes to stack "com1" as "rate"
    And 1 ms passes
    Then request "rate" completes with STATUS_SUCCESS and 4 bytes

  Scenario: a failure of the hardware is passed up unchanged
    Given device "uart" fails the next request with STATUS_IO_DEVICE_ERROR
    When an application sends a read of 5 bytes to stack "com1" as "line"
    And 1 ms passes
    Then request "line" completes with STATUS_IO_DEVICE_ERROR and 0 bytes
