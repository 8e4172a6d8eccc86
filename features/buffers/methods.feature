Feature: The method of a control code decides where its bytes are, whatever the device's own type

  Buffered: one system buffer, which is copied back. Out direct: the output is written in place. Neither: both addresses
  go down as they are.

  Source: FxIoTarget::FormatIoctlRequest, FxIoContext::CopyParameters, wdf/accessing-data-buffers-in-wdf-drivers

  Background:
    Given the topology "methods.yaml"

  Scenario: a buffered control gets as many bytes back as Information says, and its input stays
    Given driver "above-buffered" has sent an IOCTL IOCTL_BUFFERED with input "AA BB CC DD" and room for 8 bytes, into a buffer filled with EE as "c1"
    When driver "buffered" completes "c1" with STATUS_SUCCESS and:
      """hex
      01 02 03 04 05 06
      """
    Then request "c1" completes with STATUS_SUCCESS and 6 bytes
    And the buffer of "c1" is:
      """hex
      01 02 03 04 05 06 EE EE
      """

  Scenario: a buffered control without room gets nothing, whatever Information says
    Given driver "above-buffered" has sent an IOCTL IOCTL_BUFFERED with input "AA BB CC DD" as "c1"
    When driver "buffered" completes "c1" with STATUS_SUCCESS and 4 bytes
    Then request "c1" completes with STATUS_SUCCESS and 4 bytes
    When driver "above-buffered" asks for the completion parameters of "c1"
    Then WdfRequestGetCompletionParams returned "device control 0x00222000, STATUS_SUCCESS, Information 4, input of 4 bytes, length 4"

  Scenario Outline: a control with <code> and its lengths arrive as they were sent
    Given driver "above-buffered" has sent an IOCTL <code> with input "AA BB" and room for 8 bytes as "c1"
    When driver "buffered" unmarks "c1" as cancelable
    And driver "buffered" asks for the parameters of "c1"
    Then WdfRequestGetParameters returned "device control <number>, in 2, out 8"
    When driver "buffered" completes "c1" with STATUS_SUCCESS and:
      """hex
      01 02 03
      """
    Then request "c1" completes with STATUS_SUCCESS and 3 bytes
    And the buffer of "c1" is:
      """hex
      <bytes> 00 00 00 00 00
      """

    Examples:
      | code             | number     | bytes    |
      | IOCTL_BUFFERED   | 0x00222000 | 01 02 03 |
      | IOCTL_OUT_DIRECT | 0x00222002 | 01 02 03 |
      | IOCTL_NEITHER    | 0x00222003 | 01 02 03 |
