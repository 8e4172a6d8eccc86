Feature: A cancel that races the start of its target loses no request

  Start takes what is pended out of the target one by one; a cancel finds a request in the target, on the way, or below.

  Source: FxIoTarget::DrainPendedRequestsLocked, FxRequestBase::Cancel

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests
    And driver "guard" has stopped its local target, leaving sent requests
    And driver "guard" has sent a read of 4 bytes as "r1"

  @explore
  Scenario: a pended request is cancelled while its target is started
    When these happen at the same time:
      | driver "guard" starts its local target |
      | driver "guard" cancels "r1"            |
    Then request "r1" completes with STATUS_CANCELLED and 0 bytes
    And request "r1" completes exactly once
    And in some schedule device "heater" has received nothing
    And in some schedule device "heater" was asked to cancel "r1"

  @explore
  Scenario: a request that is sent during the start may overtake the pended one
    When these happen at the same time:
      | driver "guard" starts its local target         |
      | driver "guard" sends a read of 4 bytes as "r2" |
    Then requests "r1", "r2" have not completed
    And in some schedule these happened in this order:
      | device "heater" receives "r1" |
      | device "heater" receives "r2" |
    And in some schedule these happened in this order:
      | device "heater" receives "r2" |
      | device "heater" receives "r1" |
