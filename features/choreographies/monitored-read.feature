Feature: A filter logs what was read before the requester gets it

  As PortSniffer does: the completion routine puts the request into a slot and queues a work item, which logs the bytes
  and completes the request. As many bytes were read as Information says, and those behind them are the requester's.

  Source: WdfRequestFormatRequestUsingCurrentType, ddi/nc-wdfrequest-evt_wdf_request_completion_routine, WdfWorkItemEnqueue

  Background:
    Given the topology "sniffer.yaml"

  @I1
  @explore
  Scenario: five bytes arrive in a buffer of sixteen, and stand in the log before that
    When driver "serenum" sends a read of 16 bytes, into a buffer filled with 2E as "line"
    And 1 ms passes
    Then request "line" completes with STATUS_SUCCESS and 5 bytes
    And the buffer of "line" is:
      """hex
      48 45 4C 4C 4F 2E 2E 2E 2E 2E 2E 2E 2E 2E 2E 2E
      """
    And driver "sniffer" has printed "read HELLO"
    And these happened in this order:
      | device "uart" completes "line"                                           |
      | driver "sniffer" prints "read HELLO"                                     |
      | driver "sniffer" completes "line"                                        |
      | the completion routine of "line" is called with STATUS_SUCCESS and 5 bytes |
    When an application sends an IOCTL IOCTL_SNIFFER_GET_LOG and room for 64 bytes to stack "com1" as "log"
    Then request "log" completes with STATUS_SUCCESS and 11 bytes
