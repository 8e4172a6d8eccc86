Feature: A driver that refuses a query-remove keeps its target and its requests

  A failing EvtIoTargetQueryRemove leaves the target as the callback left it; the framework does nothing of its own
  (FxIoTargetRemote::_PlugPlayNotification).

  Scenario: nothing is cancelled, nothing is opened again
    Given the topology "clients.yaml"
    And device "platter" holds requests
    And driver "pager" has opened its remote target "pagefile"
    And driver "pager" has sent a read of 512 bytes to its remote target "pagefile" as "page"
    When stack "disk" is asked whether it may be removed, and somebody refuses with STATUS_UNSUCCESSFUL
    Then the remote target "pagefile" of driver "pager" is Started
    And request "page" has not completed
    And device "platter" was not asked to cancel anything
    And EvtIoTargetRemoveCanceled of driver "pager" was called 1 time
    And stack "disk" has 1 open file

  Scenario: without callbacks the framework cancels, reopens, and at last closes, and never deletes
    Given the topology "clients.yaml"
    And device "platter" holds requests
    And driver "backup" has opened its remote target "archive"
    And driver "backup" has sent a read of 512 bytes to its remote target "archive" as "chunk"
    When stack "disk" is asked whether it may be removed
    Then request "chunk" completes with STATUS_CANCELLED and 0 bytes
    When the removal of stack "disk" is cancelled
    Then the remote target "archive" of driver "backup" is Started
    When stack "disk" is asked whether it may be removed
    And stack "disk" is removed
    Then the remote target "archive" of driver "backup" is Closed
