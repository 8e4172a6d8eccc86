Feature: The framework does not stop I/O targets when a device changes its power state

  Neither EvtDeviceD0Exit nor EvtDeviceD0Entry of the owning device touches a general target; a driver that wants
  its targets stopped does so itself (no call of Stop or Start on m_DefaultTarget in the framework).

  Source: src/docs/fidelity.md#device-removal-and-power, wdf/a-device-enters-a-low-power-state

  Scenario: a request stays out while its sender's device leaves D0
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests
    And driver "guard" has sent a read of 4 bytes as "r1"
    When stack "toaster" loses power
    Then the local target of driver "guard" is Started
    And request "r1" has not completed
    And device "heater" was not asked to cancel anything
    When stack "toaster" regains power
    Then the local target of driver "guard" is Started
    And request "r1" has not completed

  Scenario: a device's power callbacks are called once for each change
    Given the topology "toaster-alone.yaml"
    Then EvtDeviceD0Entry of driver "toaster" was called 1 time
    When stack "toaster" loses power
    And stack "toaster" regains power
    Then EvtDeviceD0Exit of driver "toaster" was called 1 time
    And EvtDeviceD0Entry of driver "toaster" was called 2 times
