Feature: A driver that opened a device by its interface is asked before the device goes, and may refuse

  As DMF's DeviceInterfaceTarget does. A failing EvtIoTargetQueryRemove leaves the target as the callback left it, and
  the framework does nothing of its own; without callbacks it cancels, reopens and closes itself.

  Source: ddi/nc-wdfiotarget-evt_wdf_io_target_query_remove, FxIoTargetRemote::_PlugPlayNotification, wdf/controlling-a-general-i-o-target-s-state

  @D1
  Scenario: a client that refuses keeps its target, its file and its four reads
    Given the topology "camera-in-use.yaml"
    And the clock runs to 5 ms
    When stack "camera" is asked whether it may be removed, and somebody refuses with STATUS_UNSUCCESSFUL
    Then these happened in this order:
      | EvtIoTargetQueryRemove of driver "recorder" is called                    |
      | EvtIoTargetQueryRemove of driver "recorder" returns STATUS_UNSUCCESSFUL |
      | EvtIoTargetRemoveCanceled of driver "recorder" is called                 |
    And driver "recorder" has printed "QueryRemove refused", "RemoveCancel"
    And the remote target "source" of driver "recorder" is Started
    And the remote target "source" of driver "recorder" has file 1 open
    And stack "camera" has 1 open file
    And device "sensor" has "stream-1", "stream-2", "stream-3", "stream-4"
    And device "sensor" was not asked to cancel anything
    When the clock runs to 500 ms
    Then device "sensor" received "stream-1" at 0 ms and 500 ms
    And device "sensor" received "stream-4" at 0 ms and 500 ms

  Scenario: a client that agrees stops its stream first, and begins it again when the removal is off
    Given the topology "camera.yaml"
    And the clock runs to 5 ms
    When stack "camera" is asked whether it may be removed
    Then device "sensor" was asked to cancel "stream-1", "stream-2", "stream-3", "stream-4"
    And the remote target "source" of driver "viewer" is ClosedForQueryRemove
    And stack "camera" has 0 open files
    When the removal of stack "camera" is cancelled
    Then the remote target "source" of driver "viewer" has file 2 open
    And device "sensor" has "stream-1", "stream-2", "stream-3", "stream-4"
    And driver "viewer" has printed "QueryRemove", "RemoveCancel"

  Scenario: when the removal is complete the client deletes its target
    Given the topology "camera.yaml"
    And stack "camera" is asked whether it may be removed
    When stack "camera" is removed
    Then the remote target "source" of driver "viewer" is Deleted
    And driver "viewer" has printed "QueryRemove", "RemoveComplete"

  @D6
  Scenario: without callbacks the framework cancels, reopens, and at last closes, and never deletes
    Given the topology "clients.yaml"
    And device "platter" holds requests
    And driver "backup" has opened its remote target "archive"
    And driver "backup" has sent a read of 512 bytes to its remote target "archive" as "chunk"
    When stack "disk" is asked whether it may be removed
    Then the remote target "archive" of driver "backup" is ClosedForQueryRemove
    And device "platter" was asked to cancel "chunk"
    And request "chunk" completes with STATUS_CANCELLED and 0 bytes
    When the removal of stack "disk" is cancelled
    Then the remote target "archive" of driver "backup" is Started
    And the remote target "archive" of driver "backup" has file 2 open
    When stack "disk" is asked whether it may be removed
    And stack "disk" is removed
    Then the remote target "archive" of driver "backup" is Closed
    When driver "backup" reopens its remote target "archive"
    Then WdfIoTargetOpen returned STATUS_OBJECT_NAME_NOT_FOUND

  @D6
  Scenario: the target that the framework has closed may be opened again, as long as the name leads somewhere
    Given the topology "clients.yaml"
    And driver "backup" has opened its remote target "archive"
    And driver "backup" has closed its remote target "archive"
    When driver "backup" reopens its remote target "archive"
    Then WdfIoTargetOpen returned STATUS_SUCCESS
    And the remote target "archive" of driver "backup" is Started
