Feature: A send that races a stop is pended or sent, and never refused

  The target's lock decides: before the stop the request is on its way, after it the request waits in the target.

  Source: FxIoTarget::SubmitLocked, FxIoTarget::GotoStopState

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests

  @explore
  Scenario: a read is sent while the target is stopped and what was sent is left alone
    When these happen at the same time:
      | driver "guard" sends a read of 4 bytes as "r1"               |
      | driver "guard" stops its local target, leaving sent requests |
    Then request "r1" has not completed
    And in some schedule request "r1" is pended in the target
    And in some schedule device "heater" has "r1"
    When driver "guard" starts its local target
    Then device "heater" has "r1"

  @explore
  Scenario: a read is sent while the target is stopped and what was sent is cancelled
    When these happen at the same time:
      | driver "guard" sends a read of 4 bytes as "r1"                                      |
      | driver "guard" stops its local target, cancelling sent requests on thread "stopper" |
    Then the call of thread "stopper" has returned
    And in some schedule request "r1" is pended in the target
    And in some schedule request "r1" completes with STATUS_CANCELLED
