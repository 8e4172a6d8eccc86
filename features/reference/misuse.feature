Feature: What is refused, and what stops the system, seen from outside

  The traces R15, R17 to R20 of the reference.

  Source: src/docs/fidelity.md#reference-traces, WdfRequestSend

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  @R15
  Scenario: a request that is out is sent again
    Given driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" sends "r1", and the system stops with bug check 0x10D
    Then the bug check has the parameters "0x6, 0x3"

  @R17
  Scenario: a request that a target has formatted cannot be forgotten, not even after a reuse
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    And driver "sender" has formatted a read of 4 bytes for its local target as "a1"
    And driver "sender" has reused "a1"
    When driver "sender" sends "a1", and forgets it
    Then WdfRequestSend returned FALSE
    When driver "sender" asks for the status of "a1"
    Then WdfRequestGetStatus returned STATUS_INVALID_DEVICE_REQUEST
    And device "dial" has received nothing
    And rule "RequestSendAndForgetNoFormatting" is broken by driver "sender"
    When driver "sender" completes "a1" with STATUS_INVALID_DEVICE_REQUEST
    Then request "a1" completes with STATUS_INVALID_DEVICE_REQUEST
    And rule "RequestCompletedLocal" is broken by driver "sender"

  @R18
  Scenario: a request that the driver has made cannot be forgotten
    When driver "sender" sends a read of 4 bytes, and forgets it as "r1"
    Then WdfRequestSend returned FALSE
    And request "r1" is refused with STATUS_INVALID_DEVICE_STATE
    And device "dial" has received nothing
    And rule "RequestSendAndForgetNoFormatting2" is broken by driver "sender"

  @R19
  Scenario: send-and-forget goes with no other option
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    When driver "sender" sends "r1" with these options:
      | Flags   | SEND_AND_FORGET, TIMEOUT |
      | Timeout | 50 ms from now           |
    Then WdfRequestSend returned FALSE
    And request "r1" is refused with STATUS_INVALID_PARAMETER
    And rule "RequestSendOptionsValid" is broken by driver "sender"

  @R20
  Scenario: options of the wrong size are refused, each call with its own status
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    When driver "sender" sends "r1" with these options:
      | Size | 12 |
    Then WdfRequestSend returned FALSE
    And request "r1" is refused with STATUS_INVALID_PARAMETER
    When driver "sender" sends a read of 4 bytes and waits, with request "r1" and these options:
      | Size    | 12             |
      | Flags   | TIMEOUT        |
      | Timeout | 1 min from now |
    Then WdfIoTargetSendReadSynchronously returned STATUS_INFO_LENGTH_MISMATCH
    And device "dial" has received nothing
    And rule "RequestSendOptionsValid" is broken by driver "sender"
