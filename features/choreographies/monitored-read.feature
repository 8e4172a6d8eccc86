Feature: A monitored read reaches its requester complete, and no byte further

  A filter's completion routine sees the bytes before the requester does; what lies behind them in the requester's
  buffer is not touched (WdfRequestCompleteWithInformation).

  Scenario: five bytes arrive in a buffer of sixteen
    Given the topology "serial.yaml"
    When driver "parity" sends a read of 16 bytes, into a buffer filled with 2E as "line"
    And 1 ms passes
    Then request "line" completes with STATUS_SUCCESS and 5 bytes
    And the buffer of "line" is:
      """hex
      48 C5 CC CC CF 2E 2E 2E 2E 2E 2E 2E 2E 2E 2E 2E
      """
