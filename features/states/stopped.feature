Feature: A stopped I/O target keeps requests until it is started

  WdfIoTargetStop closes the target's out-gate: what is sent is pended, in order, and goes out when the
  target is started again.

  Source: FxIoTarget::SubmitLocked, FxIoTarget::GotoStartState, wdf/controlling-a-general-i-o-target-s-state

  Background:
    Given the topology "toaster-alone.yaml"

  Scenario: requests sent to a stopped target wait in it, and go out in order
    Given driver "guard" has stopped its local target, leaving sent requests
    When driver "guard" sends a read of 4 bytes at offset 0x10 as "r1"
    And driver "guard" sends a write of "01 02 03 04" as "w1"
    Then request "r1" is pended in the target
    And request "w1" is pended in the target
    And device "heater" has received nothing
    When driver "guard" starts its local target
    Then device "heater" has received "r1", "w1"
    When 2 ms pass
    Then the requests complete in the order "r1", "w1"
    And request "r1" completes with STATUS_SUCCESS and 4 bytes

  Scenario: the target can be stopped again before what is pended has come back
    Given driver "guard" has stopped its local target, leaving sent requests
    And driver "guard" has sent a read of 4 bytes as "r1"
    And driver "guard" has started its local target
    When driver "guard" stops its local target, leaving sent requests
    Then device "heater" has "r1"
    When 2 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And the local target of driver "guard" is Stopped
