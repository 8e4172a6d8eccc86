Feature: What removal and power do to targets, seen from outside

  The traces S13 to S15 and S17 of the reference.

  Source: src/docs/fidelity.md#reference-traces, FxIoTargetRemote::_PlugPlayNotification

  Background:
    Given the topology "reference.yaml"
    And device "drawer" holds requests

  @S13
  Scenario: without callbacks a target is closed for a query-remove, and opened again when that is cancelled
    Given driver "viewer" has opened its remote target "view"
    And the remote target "view" of driver "viewer" has file 1 open
    When stack "shelf" is asked whether it may be removed
    Then the remote target "view" of driver "viewer" is ClosedForQueryRemove
    And the remote target "view" of driver "viewer" has no file open
    When the removal of stack "shelf" is cancelled
    Then the remote target "view" of driver "viewer" is Started
    And the remote target "view" of driver "viewer" has file 2 open

  @S14
  Scenario: without callbacks a target is closed for good when the removal is complete
    Given driver "viewer" has opened its remote target "view"
    When stack "shelf" is asked whether it may be removed
    Then the remote target "view" of driver "viewer" is ClosedForQueryRemove
    And the remote target "view" of driver "viewer" is told of removals
    When stack "shelf" is removed
    Then the remote target "view" of driver "viewer" is Closed
    And the remote target "view" of driver "viewer" is not told of removals

  @S15
  Scenario: a driver that refuses the query-remove keeps its target and its requests
    Given driver "keeper" has opened its remote target "grip"
    And driver "keeper" has sent a read of 4 bytes to its remote target "grip" as "r1"
    When stack "shelf" is asked whether it may be removed, and somebody refuses with STATUS_UNSUCCESSFUL
    Then the remote target "grip" of driver "keeper" is Started
    And device "drawer" was not asked to cancel anything
    And device "drawer" has "r1"
    And request "r1" has not completed

  @S17
  Scenario: power does nothing to a local target and to what is sent to it
    Given device "dial" holds requests
    And driver "sender" has sent a read of 4 bytes as "r1"
    When stack "bench" loses power
    Then EvtDeviceD0Exit of driver "sender" was called 1 time
    And the local target of driver "sender" is Started
    And device "dial" was not asked to cancel anything
    And device "dial" has "r1"
    And request "r1" has not completed
