Feature: A device that is removed takes along the targets that led to it and those of its own drivers

  Remote targets are told when the removal is complete and close; the targets of the drivers in the stack are
  deleted with their devices.

  Source: FxIoTarget::Dispose, ddi/nc-wdfiotarget-evt_wdf_io_target_remove_complete, wdf/a-user-unplugs-a-device

  Scenario: a remote target is closed for good
    Given the topology "clients.yaml"
    And driver "backup" has opened its remote target "archive"
    And stack "disk" is asked whether it may be removed
    When stack "disk" is removed
    Then the remote target "archive" of driver "backup" is Closed

  Scenario: a callback for the end of the removal closes the target itself
    Given the topology "clients.yaml"
    And driver "indexer" has opened its remote target "catalogue"
    And stack "disk" is asked whether it may be removed
    When stack "disk" is removed
    Then EvtIoTargetRemoveComplete of driver "indexer" was called 1 time
    And the remote target "catalogue" of driver "indexer" is Closed

  Scenario: the local target of a removed device is deleted, and what was sent comes back cancelled
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests
    And driver "guard" has sent a read of 4 bytes as "r1"
    When stack "toaster" is removed
    Then request "r1" completes with STATUS_CANCELLED and 0 bytes
    And the local target of driver "guard" is Deleted

  @explore
  Scenario: requests on hardware that vanishes fail with its status, not the framework's
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests
    And driver "guard" has sent a read of 4 bytes as "r1"
    When stack "toaster" is removed by surprise
    Then request "r1" completes with STATUS_DEVICE_NOT_CONNECTED and 0 bytes
    And the local target of driver "guard" is Started

  Scenario: a surprise is not preceded by a question
    Given the topology "clients.yaml"
    And driver "indexer" has opened its remote target "catalogue"
    When stack "disk" is removed by surprise
    Then EvtIoTargetQueryRemove of driver "indexer" was called 0 times
    And EvtIoTargetRemoveComplete of driver "indexer" was called 1 time
    And the remote target "catalogue" of driver "indexer" is Closed
