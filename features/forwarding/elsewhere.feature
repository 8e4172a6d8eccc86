Feature: A driver sends a request from above to another stack than its own

  The request keeps its packet, so that it must have a stack location for every driver on its way; where the other stack
  is deeper than what the packet was made for, the target does not take it.

  Source: FxRequestBase::ValidateTarget, wdf/forwarding-i-o-requests, WdfRequestChangeTarget

  Background:
    Given the topology "detour.yaml"

  Scenario: a request goes to a stack that is no deeper
    Given an application has sent a read of 4 bytes to stack "switch" as "a1"
    When driver "switch" changes the target of "a1" to its remote target "flat"
    Then WdfRequestChangeTarget returned STATUS_SUCCESS
    When driver "switch" formats a read of 4 bytes for its remote target "flat" as "a1"
    And driver "switch" sends "a1" to its remote target "flat"
    Then device "flat-disk" has received "a1"
    When driver "switch" completes "a1" with STATUS_SUCCESS
    Then request "a1" completes with STATUS_SUCCESS
    And rule "RequestCompletedLocal" is broken by driver "switch"

  Scenario: a request cannot go to a stack that is deeper
    Given an application has sent a read of 4 bytes to stack "switch" as "a1"
    When driver "switch" changes the target of "a1" to its remote target "deep"
    Then WdfRequestChangeTarget returned STATUS_REQUEST_NOT_ACCEPTED
    When driver "switch" formats a read of 4 bytes for its remote target "deep" as "a1"
    Then WdfIoTargetFormatRequestForRead returned STATUS_REQUEST_NOT_ACCEPTED
    When driver "switch" completes "a1" with STATUS_REQUEST_NOT_ACCEPTED
    Then request "a1" completes with STATUS_REQUEST_NOT_ACCEPTED
    And rule "RequestCompletedLocal" is broken by driver "switch"

  Scenario: a request of the driver's own gets a packet that is deep enough
    When driver "switch" sends a read of 4 bytes to its remote target "flat" as "r1"
    And driver "switch" sends a read of 4 bytes to its remote target "deep" as "r1"
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes
    And device "flat-disk" has received "r1"
    And device "deep-disk" has received "r1"

  Scenario: a declared driver forwards to a remote target
    When an application sends a write of "01 02" to stack "switch" as "w1"
    Then request "w1" completes with STATUS_SUCCESS and 2 bytes
    And device "flat-disk" contains at offset 0:
      """hex
      01 02
      """
