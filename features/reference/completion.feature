Feature: How a request comes back, and how it is sent again, seen from outside

  The traces R1 to R5 of the reference.

  Source: src/docs/fidelity.md#reference-traces, FxIoTarget::RequestCompletionRoutine

  Background:
    Given the topology "reference.yaml"

  @R1
  Scenario: a lower driver that completes at once has the completion routine called before the send returns
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    And driver "sender" has set a completion routine for "r1"
    When driver "sender" sends "r1", with the completion routine that it has
    Then these happened in this order on the scenario's thread:
      | WdfRequestSend is called                                                  |
      | device "dial" completes "r1"                                              |
      | the completion routine of "r1" is called with STATUS_SUCCESS and 4 bytes |
      | the completion routine of "r1" returns                                    |
      | WdfRequestSend returns TRUE                                               |

  @R2
  Scenario: with the verifier a completion routine cannot send its request again without a format
    Given driver "checked" has formatted a read of 4 bytes for its local target as "r1"
    And driver "checked" does this in the completion routine of "r1":
      | sends "r1" |
    When driver "checked" sends "r1" on thread "first"
    Then these happened in this order on thread "first":
      | the completion routine of "r1" is called |
      | WdfRequestSend returns FALSE             |
      | the completion routine of "r1" returns   |
      | WdfRequestSend returns TRUE              |
    And request "r1" is refused with STATUS_REQUEST_NOT_ACCEPTED
    And the completion routine of "r1" was called 1 time
    And rule "RequestFormattedValid" is broken by driver "checked"

  @R3
  Scenario: a completion routine that reuses, formats and sets itself again can send
    Given device "dial" holds requests
    And driver "sender" has sent a read of 4 bytes as "r1"
    And driver "sender" does this in the completion routine of "r1":
      | reuses "r1"                                            |
      | formats a read of 8 bytes for its local target as "r1" |
      | sets a completion routine for "r1"                     |
      | sends "r1", with the completion routine that it has    |
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then WdfRequestSend returned TRUE
    And device "dial" has "r1"
    When device "dial" completes "r1" with STATUS_SUCCESS and 8 bytes
    Then the completion routine of "r1" was called 2 times
    And request "r1" completes with STATUS_SUCCESS and 8 bytes

  @R4
  Scenario: a completion routine that does not set itself again is not called again
    Given device "dial" holds requests
    And driver "sender" has sent a read of 4 bytes as "r1"
    And driver "sender" does this in the completion routine of "r1":
      | reuses "r1"                                            |
      | formats a read of 8 bytes for its local target as "r1" |
      | sends "r1", without a completion routine               |
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then WdfRequestSend returned TRUE
    When device "dial" completes "r1" with STATUS_IO_DEVICE_ERROR
    Then the completion routine of "r1" was called 1 time
    When driver "sender" asks for the status of "r1"
    Then WdfRequestGetStatus returned STATUS_IO_DEVICE_ERROR
    And rule "ReqCompletionRoutine" is broken by driver "sender"

  @R5
  Scenario: a request from a queue cannot be sent without a completion routine
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    And driver "sender" has formatted "a1" using its current type
    When driver "sender" sends "a1", without a completion routine
    Then WdfRequestSend returned FALSE
    And device "dial" has received nothing
    When driver "sender" asks for the status of "a1"
    Then WdfRequestGetStatus returned STATUS_INVALID_DEVICE_REQUEST
    When driver "sender" completes "a1" with STATUS_INVALID_DEVICE_REQUEST
    Then request "a1" completes with STATUS_INVALID_DEVICE_REQUEST
    And rule "ReqCompletionRoutine" is broken by driver "sender"
    And rule "RequestCompletedLocal" is broken by driver "sender"
