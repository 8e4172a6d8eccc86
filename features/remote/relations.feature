Feature: An open asks the stack for its physical device, and can do without an answer

  Only STATUS_INSUFFICIENT_RESOURCES fails the open; any other failure leaves a target without a physical device, and so
  without properties.

  Source: FxIoTargetRemote::GetTargetDeviceRelations, FxIoTargetRemote::Open, src/docs/fidelity.md#open

  Background:
    Given the topology "reticent.yaml"

  Scenario: a stack that does not tell its physical device is opened all the same
    When driver "asker" opens its remote target "mute"
    Then WdfIoTargetOpen returned STATUS_SUCCESS
    And the device object of the remote target "mute" of driver "asker" is "mute"
    And the physical device of the remote target "mute" of driver "asker" is null

  Scenario: a target without a physical device has no properties
    Given driver "asker" has opened its remote target "mute"
    When driver "asker" queries property FriendlyName of its remote target "mute"
    Then WdfIoTargetAllocAndQueryTargetProperty returned STATUS_INVALID_DEVICE_REQUEST

  Scenario: a stack that is short of resources cannot be opened
    When driver "asker" opens its remote target "short"
    Then WdfIoTargetOpen returned STATUS_INSUFFICIENT_RESOURCES
    And the remote target "short" of driver "asker" is Closed
    And stack "short" has 0 open files
