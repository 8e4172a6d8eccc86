Feature: A time-out of an asynchronous send is a kernel timer that cancels the request

  When it expires the request is cancelled; STATUS_CANCELLED then reads STATUS_IO_TIMEOUT, and any other status is
  kept.

  Source: FxIoTarget::TimerCallback, ddi/ns-wdfrequest-_wdf_request_send_options

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests

  Scenario: a request that nobody answers in time is cancelled, and comes back as timed out
    When driver "guard" sends a read of 4 bytes with a time-out of 50 ms as "r1"
    And the clock runs to 49 ms
    Then device "heater" was not asked to cancel anything
    When the clock runs to 50 ms
    Then device "heater" was asked to cancel "r1"
    And request "r1" completes with STATUS_IO_TIMEOUT and 0 bytes
    And request "r1" completed at 50 ms

  Scenario: a request that is pended times out without ever having been sent
    Given driver "guard" has stopped its local target, leaving sent requests
    When driver "guard" sends a read of 4 bytes with a time-out of 50 ms as "r1"
    And 50 ms pass
    Then request "r1" completes with STATUS_IO_TIMEOUT and 0 bytes
    And device "heater" has received nothing

  Scenario: each request has a time-out of its own
    When driver "guard" sends a read of 4 bytes with a time-out of 50 ms as "short"
    And driver "guard" sends a read of 4 bytes with a time-out of 20 ms as "shorter"
    And driver "guard" sends a read of 4 bytes as "patient"
    And 1 s passes
    Then the requests complete in the order "shorter", "short"
    And request "patient" has not completed

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
