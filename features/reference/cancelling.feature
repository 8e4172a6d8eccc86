Feature: What cancelling does, seen from outside

  The traces R12 to R14, R26 and R27 of the reference.

  Source: src/docs/fidelity.md#reference-traces, FxRequestBase::Cancel

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  @R12
  Scenario: a request that is cancelled before it is sent is refused until it is reused
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    When driver "sender" cancels "r1"
    Then WdfRequestCancelSentRequest returned FALSE
    When driver "sender" sends "r1"
    Then WdfRequestSend returned FALSE
    And request "r1" is refused with STATUS_CANCELLED
    When driver "sender" reuses "r1"
    And driver "sender" formats a read of 4 bytes for its local target as "r1"
    And driver "sender" sends "r1"
    Then WdfRequestSend returned TRUE
    And device "dial" has "r1"

  @R13
  Scenario: a request that is pended comes back inside the call that cancels it
    Given driver "sender" has stopped its local target, leaving sent requests
    And driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" cancels "r1"
    Then these happened in this order on the scenario's thread:
      | WdfRequestCancelSentRequest is called                                       |
      | the completion routine of "r1" is called with STATUS_CANCELLED and 0 bytes |
      | WdfRequestCancelSentRequest returns TRUE                                    |
    And device "dial" has received nothing

  @R14
  Scenario: a lower driver without a cancel routine learns of the cancel when it marks the request cancelable
    Given driver "sender" has sent a write of "01 02" as "w1"
    When driver "sender" cancels "w1"
    Then WdfRequestCancelSentRequest returned FALSE
    And request "w1" has not completed
    When driver "port" marks "w1" cancelable
    Then WdfRequestMarkCancelableEx returned STATUS_CANCELLED
    And request "w1" has not completed
    When driver "port" completes "w1" with STATUS_CANCELLED
    Then request "w1" completes with STATUS_CANCELLED
    And rule "RequestCompletedLocal" is broken by driver "port"

  @R26
  Scenario: the originator's cancel ends a request from a queue that is pended in a stopped target
    Given driver "sender" has stopped its local target, leaving sent requests
    And an application has sent a read of 4 bytes to stack "bench" as "a1"
    And driver "sender" has formatted "a1" using its current type
    And driver "sender" does this in the completion routine of "a1":
      | completes "a1" with STATUS_CANCELLED |
    And driver "sender" sends "a1"
    When the application cancels "a1"
    Then these happened in this order on the scenario's thread:
      | the completion routine of "a1" is called with STATUS_CANCELLED |
      | driver "sender" completes "a1"                                 |
      | an application gets "a1" back with STATUS_CANCELLED            |
    And device "dial" has received nothing
    And rule "RequestCompletedLocal" is broken by driver "sender"

  @R27
  Scenario: a request from a queue that is cancelled already is not pended, but is sent
    Given an application has sent a write of "01 02" to stack "bench" as "a1"
    And driver "sender" has formatted "a1" using its current type
    And the application cancels "a1"
    And driver "sender" has stopped its local target, leaving sent requests
    When driver "sender" sends "a1"
    Then WdfRequestSend returned FALSE
    When driver "sender" asks for the status of "a1"
    Then WdfRequestGetStatus returned STATUS_CANCELLED
    When driver "sender" starts its local target
    And driver "sender" sends "a1"
    Then WdfRequestSend returned TRUE
    When driver "port" asks whether "a1" is cancelled
    Then WdfRequestIsCanceled returned TRUE
    When driver "port" completes "a1" with STATUS_CANCELLED
    Then the completion routine of "a1" was called 1 time
    When driver "sender" completes "a1" with STATUS_CANCELLED
    Then request "a1" completes with STATUS_CANCELLED
    And rule "RequestCompletedLocal" is broken by driver "port"
    And rule "RequestCompletedLocal" is broken by driver "sender"
