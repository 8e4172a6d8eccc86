Feature: What a driver can do with request objects before and after it sends them

  WdfRequestCreate, WdfRequestCreateFromIrp, WdfRequestReuse, WdfRequestChangeTarget and what asks a request.

  Source: FxRequestBase::ValidateTarget, FxRequest::Reuse, wdf/creating-framework-request-objects, wdf/reusing-framework-request-objects

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  Scenario: a request that is made for a target has an IRP, and one for a closed target is not made
    When driver "sender" creates request "r1" for its local target
    Then WdfRequestCreate returned STATUS_SUCCESS
    When driver "sender" asks for the status of "r1"
    Then WdfRequestGetStatus returned STATUS_SUCCESS
    When driver "viewer" creates request "r2" for its remote target "view"
    Then WdfRequestCreate returned STATUS_INVALID_DEVICE_STATE
    And rule "RequestGetStatusValid" is broken by driver "sender"

  Scenario: an IRP that the driver keeps and that is too small is not replaced
    Given driver "sender" has created request "r1" from an IRP of 1 stack location that it keeps
    When driver "sender" formats a read of 4 bytes for its local target as "r1"
    Then WdfIoTargetFormatRequestForRead returned STATUS_REQUEST_NOT_ACCEPTED
    When driver "sender" reuses "r1" with:
      | Flags  | SET_NEW_IRP       |
      | NewIrp | 3 stack locations |
    Then WdfRequestReuse returned STATUS_SUCCESS
    When driver "sender" formats a read of 4 bytes for its local target as "r1"
    Then WdfIoTargetFormatRequestForRead returned STATUS_SUCCESS

  Scenario: an IRP that the framework frees is replaced where it is too small
    Given driver "sender" has created request "r1" from an IRP of 1 stack location that the framework frees
    When driver "sender" changes the target of "r1" to its local target
    Then WdfRequestChangeTarget returned STATUS_SUCCESS

  Scenario: a reuse sets the status, and unknown flags are refused
    Given driver "sender" has created request "r1" for its local target
    When driver "sender" reuses "r1" with STATUS_NOT_SUPPORTED
    And driver "sender" asks for the status of "r1"
    Then WdfRequestGetStatus returned STATUS_NOT_SUPPORTED
    When driver "sender" reuses "r1" with:
      | Flags | 0x10 |
    Then WdfRequestReuse returned STATUS_INVALID_PARAMETER
    And rule "RequestGetStatusValid" is broken by driver "sender"

  Scenario: a completion routine that is cleared is not called
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    And driver "sender" has set a completion routine for "r1"
    And driver "sender" has a completion routine registered for "r1"
    When driver "sender" clears the completion routine of "r1"
    And driver "sender" allocates the timer of "r1"
    And driver "sender" sends "r1", with the completion routine that it has
    And device "dial" completes the oldest request with STATUS_SUCCESS and 4 bytes
    Then the completion routine of "r1" was called 0 times
    When driver "sender" asks for the Information of "r1"
    Then WdfRequestGetInformation returned 4
    When driver "sender" deletes "r1"
    Then WdfObjectDelete returned STATUS_SUCCESS
    And rule "ReqCompletionRoutine" is broken by driver "sender"

  Scenario: a received request is sent on with a stack location that the driver has filled in
    Given an application has sent a read of 8 bytes to stack "bench" as "a1"
    When driver "sender" formats "a1" with a stack location for a read of 4 bytes at offset 0x20
    And driver "sender" sends "a1"
    Then device "dial" received "a1" as a "read of 4 bytes at 0x20"
    When device "dial" completes "a1" with STATUS_SUCCESS and 4 bytes
    And driver "sender" completes "a1" with STATUS_SUCCESS and 4 bytes
    Then request "a1" completes with STATUS_SUCCESS and 4 bytes
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: a driver marks a request cancelable, takes the mark off, and completes it
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    And driver "sender" has marked "a1" cancelable
    When driver "sender" unmarks "a1" as cancelable
    Then WdfRequestUnmarkCancelable returned STATUS_SUCCESS
    When driver "sender" sets the Information of "a1" to 4
    And driver "sender" completes "a1" with STATUS_SUCCESS and 4 bytes
    Then request "a1" completes with STATUS_SUCCESS and 4 bytes
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: the older call to mark a request cancelable calls back at once where it is cancelled already
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    And the application cancels "a1"
    When driver "sender" marks "a1" cancelable, or is called back at once
    Then request "a1" completes with STATUS_CANCELLED
    And rule "RequestCompletedLocal" is broken by driver "sender"
