Feature: A reuse makes a request fit to be formatted again, and takes its completion routine away

  The packet of a request from above is never replaced; that of the driver's own may be.

  Source: FxRequest::Reuse, ddi/nf-wdfrequest-wdfrequestreuse, wdf/reusing-framework-request-objects

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  Scenario: the completion routine is gone
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    And driver "sender" has set a completion routine for "r1"
    When driver "sender" reuses "r1"
    Then WdfRequestReuse returned STATUS_SUCCESS
    And driver "sender" has no completion routine registered for "r1"

  Scenario: a request from above cannot get another packet
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    When driver "sender" reuses "a1" with:
      | Flags  | SET_NEW_IRP       |
      | NewIrp | 3 stack locations |
    Then WdfRequestReuse returned STATUS_WDF_REQUEST_INVALID_STATE
    When driver "sender" completes "a1" with STATUS_SUCCESS
    Then request "a1" completes with STATUS_SUCCESS
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: a request of the driver's own gets one, and is sent with it
    Given driver "sender" has created request "r1" for its local target
    When driver "sender" reuses "r1" with:
      | Flags  | SET_NEW_IRP       |
      | NewIrp | 3 stack locations |
    Then WdfRequestReuse returned STATUS_SUCCESS
    When driver "sender" sends a read of 4 bytes as "r1"
    Then device "dial" has "r1"

  Scenario: a request can be formatted again without a reuse
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    When driver "sender" formats a read of 8 bytes at offset 0x10 for its local target as "r1"
    And driver "sender" sends "r1"
    Then device "dial" received "r1" as a "read of 8 bytes at 0x10"

  Scenario Outline: a request can be formatted for a target that the driver <did>
    Given driver "sender" <did>
    When driver "sender" formats a read of 4 bytes for its local target as "r1"
    Then WdfIoTargetFormatRequestForRead returned STATUS_SUCCESS

    Examples:
      | did                                           |
      | stops its local target, leaving sent requests |
      | purges its local target                       |
