Feature: Stopping an I/O target cancels, waits for, or leaves what was sent

  WdfIoTargetStop with WdfIoTargetCancelSentIo and with WdfIoTargetWaitForSentIoToComplete returns when the last
  sent request's completion routine has returned; WdfIoTargetLeaveSentIoPending never waits.

  Source: FxIoTarget::GotoStopState, FxIoTarget::Stop, ddi/ne-wdfiotarget-_wdf_io_target_sent_io_action

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests

  Scenario: cancelling asks the lower driver to cancel each sent request, in the order in which they were sent
    Given driver "guard" has sent a read of 4 bytes as "first"
    And driver "guard" has sent a read of 8 bytes as "second"
    When driver "guard" stops its local target, cancelling sent requests
    Then the requests complete in the order "first", "second"
    And request "first" completes with STATUS_CANCELLED and 0 bytes
    And the local target of driver "guard" is Stopped

  Scenario: leaving returns at once, and sent requests complete while the target is stopped
    Given driver "guard" has sent a read of 4 bytes as "r1"
    When driver "guard" stops its local target, leaving sent requests
    Then request "r1" has not completed
    When device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And the local target of driver "guard" is Stopped

  Scenario: what is sent while a stop waits is pended, although the stop was to wait for sent requests
    Given driver "guard" has sent a read of 4 bytes as "early"
    And driver "guard" has stopped its local target, waiting for sent requests on thread "stopper"
    When driver "guard" sends a read of 4 bytes as "late"
    And device "heater" completes "early" with STATUS_SUCCESS and 4 bytes
    Then the call of thread "stopper" has returned
    And request "late" is pended in the target
