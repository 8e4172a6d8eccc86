Feature: A filter changes the bytes of a read that came back, and no byte further

  The completion routine sees as many bytes as Information says; what lies behind them in the requester's buffer is
  not touched (WdfRequestCompleteWithInformation).

  Scenario: five bytes arrive in a buffer of sixteen, without their parity bits
    Given the topology "serial.yaml"
    When driver "serenum" sends a read of 16 bytes, into a buffer filled with AE as "line"
    And 1 ms passes
    Then request "line" completes with STATUS_SUCCESS and 5 bytes
    And EvtIoRead of driver "parity" was called 1 time
    And the buffer of "line" is:
      """hex
      48 45 4C 4C 4F AE AE AE AE AE AE AE AE AE AE AE
      """
