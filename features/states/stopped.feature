Feature: A stopped I/O target keeps requests until it is started

  WdfIoTargetStop closes the target's out-gate: what is sent is pended, in order, and goes out when the
  target is started again (FxIoTarget::SubmitLocked, FxIoTarget::GotoStartState).

  Background:
    Given the topology "toaster.yaml"

  Scenario: requests sent to a stopped target wait in it, and go out in order
    Given driver "guard" has stopped its local target, leaving sent requests
    When driver "guard" sends a read of 4 bytes at offset 0x10 as "r1"
    And driver "guard" sends a write at offset 0 as "w1":
      """hex
      01 02 03 04
      """
    Then request "r1" is pended in the target
    When driver "guard" starts its local target
    And 2 ms pass
    Then the requests complete in the order "r1", "w1"
    And request "r1" completes with STATUS_SUCCESS and 4 bytes
    And the buffer of "r1" is:
      """hex
      0000  00 00 ?? 00
      """
