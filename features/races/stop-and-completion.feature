Feature: A stop that waits returns, whenever the last request comes back

  The signal for the stop is given after the completion routine has returned, and it is given to the stop at once.

  Source: FxIoTarget::Stop, FxIoTarget::RequestCompletionRoutine

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests

  @explore
  Scenario: a stop that waits and the completion that it waits for
    Given driver "guard" has sent a read of 4 bytes as "r1"
    When these happen at the same time:
      | driver "guard" stops its local target, waiting for sent requests on thread "stopper" |
      | device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes                       |
    Then the call of thread "stopper" has returned
    And request "r1" completes with STATUS_SUCCESS and 4 bytes
    And the local target of driver "guard" is Stopped

  @explore
  Scenario: a stop that cancels, and a device that is quicker
    Given driver "guard" has sent a read of 4 bytes as "r1"
    When these happen at the same time:
      | driver "guard" stops its local target, cancelling sent requests on thread "stopper" |
      | device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes                      |
    Then the call of thread "stopper" has returned
    And request "r1" completes exactly once
    And in some schedule request "r1" completes with STATUS_SUCCESS and 4 bytes
    And in some schedule request "r1" completes with STATUS_CANCELLED

  @explore
  Scenario: one of two requests comes back while a stop cancels both
    Given driver "guard" has sent a read of 4 bytes as "r1"
    And driver "guard" has sent a read of 4 bytes as "r2"
    When these happen at the same time:
      | driver "guard" stops its local target, cancelling sent requests on thread "stopper" |
      | device "heater" completes "r2" with STATUS_SUCCESS and 4 bytes                      |
    Then the call of thread "stopper" has returned
    And requests "r1", "r2" complete exactly once
    And request "r1" completes with STATUS_CANCELLED
    And in some schedule request "r2" completes with STATUS_SUCCESS and 4 bytes
    And in some schedule request "r2" completes with STATUS_CANCELLED
