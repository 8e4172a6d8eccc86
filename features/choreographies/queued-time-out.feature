Feature: Starting a target takes the time-out away from what was pended in it

  The timer of an asynchronous send is stopped when WdfIoTargetStart sends it, and is not set again; the wait of a
  synchronous send goes on.

  Source: FxIoTarget::DrainPendedRequestsLocked, FxIoTarget::SubmitPendedRequest, ddi/ns-wdfrequest-_wdf_request_send_options

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests
    And driver "guard" has stopped its local target, leaving sent requests

  @C9
  Scenario: an asynchronous request that was started in time does not time out any more
    When driver "guard" sends a read of 4 bytes with a time-out of 500 ms as "r1"
    And the clock runs to 200 ms
    And driver "guard" starts its local target
    Then device "heater" received "r1" at 200 ms
    When the clock runs to 500 ms
    Then request "r1" has not completed
    And device "heater" was not asked to cancel anything
    When the clock runs to 10 s
    Then request "r1" has not completed

  @C9
  Scenario: without the start it times out where it waits
    When driver "guard" sends a read of 4 bytes with a time-out of 500 ms as "r1"
    And the clock runs to 500 ms
    Then request "r1" completes with STATUS_IO_TIMEOUT and 0 bytes
    And request "r1" completed at 500 ms
    When driver "guard" starts its local target
    And the clock runs to 10 s
    Then device "heater" has received nothing

  @C9
  Scenario: a synchronous request times out although it was started
    When driver "guard" sends a read of 4 bytes with a time-out of 500 ms, synchronously as "r1" on thread "reader"
    And the clock runs to 200 ms
    And driver "guard" starts its local target
    And the clock runs to 500 ms
    Then device "heater" received "r1" at 200 ms
    And device "heater" was asked to cancel "r1"
    And request "r1" completes with STATUS_IO_TIMEOUT and 0 bytes
    And request "r1" completed at 500 ms
    And the call of thread "reader" has returned

  @C9
  Scenario: a synchronous request that is never started times out where it waits
    When driver "guard" sends a read of 4 bytes with a time-out of 500 ms, synchronously as "r1"
    Then request "r1" completes with STATUS_IO_TIMEOUT and 0 bytes
    And request "r1" completed at 500 ms
    And device "heater" has received nothing
