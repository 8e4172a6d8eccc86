Feature: A device that is removed while it completes a request loses none

  Removing the stack cancels what is still out; what the device completes meanwhile comes back with the device's status.

  Source: FxIoTarget::GotoRemoveState, FxIoTarget::RequestCompletionRoutine

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests
    And driver "guard" has sent a read of 4 bytes as "r1"

  @explore
  Scenario: a stack is removed while its device completes a read
    When these happen at the same time:
      | device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes |
      | stack "toaster" is removed on thread "pnp"                     |
    Then the call of thread "pnp" has returned
    And request "r1" completes exactly once
    And in some schedule request "r1" completes with STATUS_SUCCESS and 4 bytes
    And in some schedule request "r1" completes with STATUS_CANCELLED
