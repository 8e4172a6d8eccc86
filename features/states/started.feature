Feature: An I/O target is started from the beginning, and sends what it is given

  Every target reports WdfIoTargetStarted when it is created, local and remote (FxIoTarget::FxIoTarget), and
  the framework never stops one for a change of power.

  Source: src/docs/fidelity.md#state-held-by-a-target, FxIoTarget::GotoStartState

  Background:
    Given the topology "toaster-alone.yaml"

  Scenario: a local target is started with its device
    Then the local target of driver "guard" is Started

  Scenario: a request sent to a started target reaches the hardware at once
    When driver "guard" sends a read of 4 bytes as "r1"
    Then device "heater" has "r1"
    And request "r1" has not completed

  Scenario: starting a started target changes nothing
    Given driver "guard" has sent a read of 4 bytes as "r1"
    When driver "guard" starts its local target
    Then WdfIoTargetStart returned STATUS_SUCCESS
    And the local target of driver "guard" is Started
    And device "heater" has "r1"
