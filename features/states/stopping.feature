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

  Scenario: a stop with nothing sent returns at once
    When driver "guard" stops its local target, waiting for sent requests
    Then WdfIoTargetStop has returned at once
    And the local target of driver "guard" is Stopped

  Scenario: a stop with cancellation leaves alone what is pended
    Given driver "guard" has stopped its local target, leaving sent requests
    And driver "guard" has sent a read of 4 bytes as "waiting"
    When driver "guard" stops its local target, cancelling sent requests
    Then WdfIoTargetStop has returned at once
    And request "waiting" is pended in the target

  Scenario: a stop with cancellation leaves alone what ignored the target's state
    Given driver "guard" has sent a read of 4 bytes, ignoring the target's state as "reset"
    When driver "guard" stops its local target, cancelling sent requests
    Then WdfIoTargetStop has returned at once
    And device "heater" was not asked to cancel anything

  Scenario: of two stops that wait one signal releases only one, and for that the driver is told off
    Given driver "guard" has sent a read of 4 bytes as "r1"
    And driver "guard" has stopped its local target, waiting for sent requests on thread "first"
    And driver "guard" has stopped its local target, waiting for sent requests on thread "second"
    When device "heater" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then the call of thread "first" has returned
    And thread "second" is waiting
    And rule "SerialisedGateCalls" is broken by driver "guard"
    When driver "guard" stops its local target, leaving sent requests
    Then the call of thread "second" has returned

  Scenario: a stop that leaves requests lets a waiting stop return early, with its request still out
    Given driver "guard" has sent a read of 4 bytes as "r1"
    And driver "guard" has stopped its local target, waiting for sent requests on thread "stopper"
    When driver "guard" stops its local target, leaving sent requests
    Then the call of thread "stopper" has returned
    And request "r1" has not completed
    And rule "SerialisedGateCalls" is broken by driver "guard"

  Scenario: what is sent while a stop waits is pended, although the stop was to wait for sent requests
    Given driver "guard" has sent a read of 4 bytes as "early"
    And driver "guard" has stopped its local target, waiting for sent requests on thread "stopper"
    When driver "guard" sends a read of 4 bytes as "late"
    And device "heater" completes "early" with STATUS_SUCCESS and 4 bytes
    Then the call of thread "stopper" has returned
    And request "late" is pended in the target
