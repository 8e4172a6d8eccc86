Feature: A stop with cancellation brings every sent request back

  Background:
    Given the topology "scale.yaml"

  Scenario: a read that is under way is cancelled, and the target is stopped
    Given driver "tare" has sent a read of 4 bytes as "r1"
    When driver "tare" stops its local target, cancelling sent requests
    Then request "r1" completes with STATUS_CANCELLED
    And the local target of driver "tare" is Stopped

  Scenario: a read that nobody disturbs brings the weight
    When driver "tare" sends a read of 4 bytes as "r1"
    And 2 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And the buffer of "r1" is:
      """hex
      2A 00 00 00
      """
