Feature: A time-out of an asynchronous send is a kernel timer that cancels the request

  When it expires the request is cancelled; STATUS_CANCELLED then reads STATUS_IO_TIMEOUT, and any other status is
  kept.

  Source: FxIoTarget::TimerCallback, ddi/ns-wdfrequest-_wdf_request_send_options

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests

  Scenario: the time-out of a request that came back in time does nothing
    Given driver "guard" has sent a read of 4 bytes with a time-out of 50 ms as "r1"
    When device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes
    And 100 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And request "r1" completed at 0 ms

  Scenario: a driver's own cancel before the time-out reads STATUS_CANCELLED
    Given driver "guard" has sent a read of 4 bytes with a time-out of 50 ms as "r1"
    And 10 ms pass
    When driver "guard" cancels "r1"
    Then request "r1" completes with STATUS_CANCELLED and 0 bytes
