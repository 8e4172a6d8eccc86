Feature: Stopping a target and waiting lets sent requests finish, and no others

  WdfIoTargetWaitForSentIoToComplete waits for the list of sent requests to empty; requests that ignore the state
  are on another list.

  Source: FxIoTarget::RemoveCompletedRequestLocked, FxIoTarget::Stop, ddi/ne-wdfiotarget-_wdf_io_target_sent_io_action

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" takes 300 ms for each request
    And driver "guard" has sent a read of 8 bytes as "r1"
    And driver "guard" has stopped its local target, waiting for sent requests on thread "stopper"

  @L5
  Scenario: the stop returns when the request has come back
    When the clock runs to 299 ms
    Then thread "stopper" is waiting
    When the clock runs to 300 ms
    Then these happened in this order:
      | the completion routine of "r1" is called with STATUS_SUCCESS and 8 bytes |
      | the completion routine of "r1" returns                                   |
      | WdfIoTargetStop returns                                                  |
    And request "r1" completed at 300 ms
    And the call of thread "stopper" has returned
    And the local target of driver "guard" is Stopped

  @L5
  Scenario: a request that is sent meanwhile is queued and does not delay it
    Given the clock runs to 100 ms
    When driver "guard" sends a read of 8 bytes as "r2"
    Then request "r2" is pended in the target
    When the clock runs to 300 ms
    Then the call of thread "stopper" has returned
    And request "r2" is pended in the target
    And device "heater" has received "r1"

  @L5
  Scenario: a request that ignores the state and is never answered does not delay it either
    Given the clock runs to 100 ms
    And the fault "next-hangs" is switched on
    When driver "guard" sends a read of 8 bytes, ignoring the target's state as "reset"
    And the clock runs to 300 ms
    Then the call of thread "stopper" has returned
    When the clock runs to 1 min
    Then request "reset" has not completed
    And device "heater" has "reset"
