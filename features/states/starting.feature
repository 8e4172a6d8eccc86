Feature: Starting a target sends what was pended, and what happens meanwhile counts

  WdfIoTargetStart takes all pended requests off the queue and then sends one after the other, before it returns. What
  a completion routine does to the target on the way decides about those that are still to be sent.

  Source: FxIoTarget::DrainPendedRequestsLocked, FxIoTarget::SubmitPendedRequest, FxIoTarget::HandleFailedResubmit

  Background:
    Given the topology "reference.yaml"
    And driver "sender" has stopped its local target, leaving sent requests
    And driver "sender" has sent a read of 4 bytes as "first"
    And driver "sender" has sent a read of 4 bytes as "second"

  Scenario: the pended requests are sent in their order before the start returns
    When driver "sender" starts its local target
    Then these happened in this order on the scenario's thread:
      | WdfIoTargetStart is called                  |
      | device "dial" receives "first"              |
      | the completion routine of "first" is called |
      | device "dial" receives "second"             |
      | WdfIoTargetStart returns STATUS_SUCCESS     |

  Scenario: a target that is stopped again on the way pends the rest again
    Given driver "sender" does this in the completion routine of "first":
      | stops its local target, leaving sent requests |
    When driver "sender" starts its local target
    Then request "first" completes with STATUS_SUCCESS and 4 bytes
    And request "second" is pended in the target
    And the local target of driver "sender" is Stopped
    And rule "SerialisedGateCalls" is broken by driver "sender"

  Scenario: a target that is purged on the way fails the rest by its completion routine
    Given driver "sender" does this in the completion routine of "first":
      | purges its local target |
    When driver "sender" starts its local target
    Then request "second" completes with STATUS_INVALID_DEVICE_STATE and 0 bytes
    And the completion routine of "second" was called 1 time
    And device "dial" has received "first"
    And rule "SerialisedGateCalls" is broken by driver "sender"

  Scenario: what is cancelled before the start is not sent by it
    Given driver "sender" cancels "second"
    When driver "sender" starts its local target
    Then device "dial" has received "first"
    And request "second" completes with STATUS_CANCELLED and 0 bytes

  Scenario: a start beside a waiting stop waits for it, and for that the driver is told off
    Given driver "sender" has started its local target
    And device "dial" holds requests
    And driver "sender" has sent a read of 4 bytes as "out"
    And driver "sender" has stopped its local target, waiting for sent requests on thread "stopper"
    When driver "sender" starts its local target on thread "starter"
    Then thread "starter" is waiting
    And rule "SerialisedGateCalls" is broken by driver "sender"
