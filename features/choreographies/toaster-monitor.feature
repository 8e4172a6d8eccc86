Feature: The toaster monitor opens each toaster that arrives and lets go of one that is to be removed

  The monitor of Microsoft's toaster sample: a remote target with all three callbacks of
  WDF_IO_TARGET_OPEN_PARAMS, a passive timer, and at most one read and one write outstanding on it.

  Scenario: it opens the toaster when its interface arrives, and polls it every second
    Given the topology "toaster.yaml"
    When the clock runs to 3500 ms
    Then stack "toaster" has 1 open file
    And the remote target "Toaster0" of driver "toastmon" is Started
    And device "heater" received "Toaster0-read" at 1 ms, 1001 ms, 2001 ms and 3001 ms
    And device "heater" received "Toaster0-write" at 1 ms, 1001 ms, 2001 ms and 3001 ms
    And request "Toaster0-read" completes with STATUS_SUCCESS and 100 bytes

  Scenario: at a query-remove it takes its requests back and closes the file before it answers
    Given the topology "toaster.yaml"
    And device "heater" holds requests
    When the clock runs to 500 ms
    And stack "toaster" is asked whether it may be removed
    Then the remote target "Toaster0" of driver "toastmon" is ClosedForQueryRemove
    And device "heater" was asked to cancel "Toaster0-read", "Toaster0-write"
    And the requests complete in the order "Toaster0-read", "Toaster0-write"
    And request "Toaster0-write" completes with STATUS_CANCELLED and 0 bytes
    And stack "toaster" has 0 open files
    When the clock runs to 2 s
    Then device "heater" received "Toaster0-read" at 1 ms


  Scenario: when the removal is cancelled it opens the toaster again and polls it a second later
    Given the topology "toaster.yaml"
    And device "heater" holds requests
    And the clock runs to 500 ms
    And stack "toaster" is asked whether it may be removed
    When the clock runs to 800 ms
    And the removal of stack "toaster" is cancelled
    Then the remote target "Toaster0" of driver "toastmon" is Started
    And stack "toaster" has 1 open file
    When the clock runs to 1800 ms
    Then device "heater" received "Toaster0-read" at 1 ms and 1800 ms
    And device "heater" received "Toaster0-write" at 1 ms and 1800 ms

  Scenario: when the removal is complete it deletes the target
    Given the topology "toaster.yaml"
    And stack "toaster" is asked whether it may be removed
    When stack "toaster" is removed
    Then the remote target "Toaster0" of driver "toastmon" is Deleted

  Scenario: when the toaster is pulled out its requests come back first, and then it deletes the target
    Given the topology "toaster.yaml"
    And device "heater" holds requests
    And the clock runs to 500 ms
    When stack "toaster" is removed by surprise
    Then the requests complete in the order "Toaster0-read", "Toaster0-write"
    And the remote target "Toaster0" of driver "toastmon" is Deleted

  Scenario: where the target is deleted while the requests below it are out, they are deleted first
    Given the topology "toaster.yaml"
    And device "heater" holds requests
    And the clock runs to 500 ms
    When driver "toastmon" deletes its remote target "Toaster0"
    Then rule "TargetDeletedBeforeItsRequests" is broken by driver "toastmon"
    And rule "InvalidReqAccess" is broken by driver "toastmon"
    And the remote target "Toaster0" of driver "toastmon" is Deleted

  Scenario: when it loses power it purges its target, and polls again a millisecond after power is back
    Given the topology "toaster.yaml"
    And device "heater" holds requests
    And the clock runs to 500 ms
    When stack "monitor" loses power
    Then the remote target "Toaster0" of driver "toastmon" is Purged
    And request "Toaster0-read" completes with STATUS_CANCELLED and 0 bytes
    When the clock runs to 5000 ms
    And stack "monitor" regains power
    Then the remote target "Toaster0" of driver "toastmon" is Started
    When 1 ms passes
    Then device "heater" received "Toaster0-read" at 1 ms and 5001 ms
    And device "heater" received "Toaster0-write" at 1 ms and 5001 ms

  Scenario: of two toasters it lets go only of the one that is to be removed
    Given the topology "two-toasters.yaml"
    And 1 ms passes
    When stack "toaster-0" is asked whether it may be removed
    Then the remote target "Toaster0" of driver "toastmon" is ClosedForQueryRemove
    And the remote target "Toaster1" of driver "toastmon" is Started
    And device "heater-1" has "Toaster1-read", "Toaster1-write"
    And device "heater-1" was not asked to cancel anything
