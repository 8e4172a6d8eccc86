Feature: A driver that misuses its requests is told which rule it breaks

  The rules are Microsoft's for drivers, checked while a scenario runs; a scenario fails for a broken rule that it does
  not name.

  Source: rule RequestGetStatusValid, rule InvalidReqAccess, rule RequestSendAndForgetNoFormatting2, rule SendAndForgetWithRoutine, src/docs/rules.md

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  Scenario: the status of a request that is still out is asked for
    Given driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" asks for the status of "r1"
    Then rule "RequestGetStatusValid" is broken by driver "sender"

  Scenario: a request that is still out is formatted again
    Given driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" formats a write of "01" for its local target as "r1"
    Then rule "InvalidReqAccess" is broken by driver "sender"

  Scenario: a request with a completion routine is forgotten
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    And driver "sender" has set a completion routine for "a1"
    When driver "sender" sends "a1", and forgets it
    Then rule "SendAndForgetWithRoutine" is broken by driver "sender"
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: a request from above is kept until the end
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    When 1 min passes
    Then request "a1" has not completed
    And rule "RequestCompleted" is broken by driver "sender"
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: a request that was not formatted since it came back is sent again
    Given driver "sender" has sent a read of 4 bytes as "r1"
    And device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    When driver "sender" sends "r1"
    Then rule "RequestFormattedValid" is broken by driver "sender"

  Scenario: a request is sent without a completion routine, which is only advised against
    When driver "sender" sends a read of 4 bytes, without a completion routine as "r1"
    And device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then WdfRequestSend returned TRUE
    And the completion routine of "r1" was called 0 times
    And rule "ReqCompletionRoutine" is broken by driver "sender"
