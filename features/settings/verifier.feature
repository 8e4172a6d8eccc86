Feature: The verifier refuses what the framework alone lets through

  `verifier: off` at a driver, or at the top for all.

  Source: FxIoTarget::VerifySubmitLocked, src/docs/fidelity.md#verifier

  Background:
    Given the topology "reference.yaml"

  Scenario: with the verifier a request that was not formatted again is refused
    Given driver "checked" has sent a read of 4 bytes as "r1"
    And driver "checked" has reused "r1"
    When driver "checked" changes the target of "r1" to its local target
    And driver "checked" sends "r1"
    Then WdfRequestSend returned FALSE
    And request "r1" is refused with STATUS_REQUEST_NOT_ACCEPTED
    And rule "RequestFormattedValid" is broken by driver "checked"

  Scenario: without the verifier it goes down with whatever its next stack location says
    Given driver "sender" has sent a read of 4 bytes as "r1"
    And driver "sender" has reused "r1"
    When driver "sender" changes the target of "r1" to its local target
    And driver "sender" sends "r1"
    Then WdfRequestSend returned TRUE
    And rule "RequestFormattedValid" is broken by driver "sender"
