Feature: What becomes of requests from above, seen from outside

  The traces R16, R23 and R24 of the reference.

  Source: src/docs/fidelity.md#reference-traces, FxRequest::CompleteInternal

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  @R16
  Scenario: a request that is forgotten goes down as it came, and its completion goes straight to the originator
    Given an application has sent a read of 4 bytes at offset 0x10 to stack "bench" as "a1"
    When driver "sender" sends "a1", and forgets it
    Then WdfRequestSend returned TRUE
    And device "dial" received "a1" as a "read of 4 bytes at 0x10"
    And driver "sender" no longer has "a1"
    When device "dial" completes "a1" with STATUS_SUCCESS and 4 bytes
    Then request "a1" completes with STATUS_SUCCESS and 4 bytes
    And the completion routine of "a1" was called 0 times
    And rule "RequestCompletedLocal" is broken by driver "sender"

  @R23
  Scenario: a driver completes a request while another one still refers to its memory
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    And driver "sender" has formatted a read into the memory of "a1" for its local target as "c1"
    And driver "sender" sends "c1"
    And device "dial" completes "c1" with STATUS_SUCCESS and 4 bytes
    When driver "sender" completes "a1" with STATUS_SUCCESS, and the system stops with bug check 0x10D
    Then the bug check has the parameters "0x3, a1, 1"
    And rule "RequestCompletedLocal" is broken by driver "sender"

  @R24
  Scenario: a driver reuses its own request before it completes the one whose memory that had
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    And driver "sender" has formatted a read into the memory of "a1" for its local target as "c1"
    And driver "sender" sends "c1"
    And device "dial" completes "c1" with STATUS_SUCCESS and 4 bytes
    When driver "sender" reuses "c1"
    And driver "sender" completes "a1" with STATUS_SUCCESS and 4 bytes
    Then request "a1" completes with STATUS_SUCCESS and 4 bytes
    And rule "RequestCompletedLocal" is broken by driver "sender"
