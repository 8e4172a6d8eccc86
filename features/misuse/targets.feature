Feature: A driver that misuses its targets is told which rule it breaks

  Source: rule SerialisedGateCalls, rule NoWaitingStopInHandler, rule SendToDeadTarget, rule TargetDeletedBeforeItsRequests, src/docs/rules.md

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  Scenario: a purge is called while a stop waits
    Given driver "sender" has sent a read of 4 bytes as "r1"
    And driver "sender" has stopped its local target, waiting for sent requests on thread "stopper"
    When driver "sender" purges its local target
    Then rule "SerialisedGateCalls" is broken by driver "sender"
    And request "r1" completes with STATUS_CANCELLED and 0 bytes

  Scenario: a purge that waits is called in a completion routine
    Given driver "sender" has sent a read of 4 bytes as "r1"
    And driver "sender" does this in the completion routine of "r1":
      | purges its local target and waits |
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then rule "NoWaitingStopInHandler" is broken by driver "sender"
    And rule "KmdfIrql" is broken by driver "sender"
    And the local target of driver "sender" is Purged

  Scenario: a target is closed in a completion routine at DISPATCH_LEVEL
    Given device "drawer" holds requests
    And driver "viewer" has opened its remote target "view"
    And driver "viewer" has sent a read of 4 bytes to its remote target "view" as "r1"
    And driver "viewer" does this in the completion routine of "r1":
      | closes its remote target "view" |
    When device "drawer" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then rule "KmdfIrql" is broken by driver "viewer"
