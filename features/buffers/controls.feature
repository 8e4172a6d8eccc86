Feature: A buffered device control sends its input down and gets its output in the same system buffer

  With METHOD_BUFFERED the output that comes back is Information bytes long, and the input memory stays as it was.

  Source: FxIoContext::CopyParameters, FxIoTarget::FormatIoctlRequest, wdf/accessing-data-buffers-in-wdf-drivers

  Background:
    Given the topology "serial.yaml"

  Scenario: the output arrives in the caller's buffer
    When driver "parity" sends an IOCTL IOCTL_SERIAL_GET_BAUD_RATE and room for 8 bytes, into a buffer filled with EE as "rate"
    And 1 ms passes
    Then request "rate" completes with STATUS_SUCCESS and 4 bytes
    And the buffer of "rate" is:
      """hex
      80 25 00 00 EE EE EE EE
      """

  Scenario: the device sees the input
    When driver "parity" sends an IOCTL IOCTL_SERIAL_SET_BAUD_RATE with input "00 C2 01 00" as "set"
    And 5 ms pass
    Then request "set" completes with STATUS_SUCCESS

  Scenario: the device refuses an input that it does not know
    When driver "parity" sends an IOCTL IOCTL_SERIAL_SET_BAUD_RATE with input "01 00 00 00" as "set"
    And 1 ms passes
    Then request "set" completes with STATUS_INVALID_PARAMETER and 0 bytes

  Scenario: a code that nobody handles is refused by the hardware
    When an application sends an IOCTL 0x001B0008 with input "00" to stack "com1" as "purge"
    And 1 ms passes
    Then request "purge" completes with STATUS_INVALID_DEVICE_REQUEST
