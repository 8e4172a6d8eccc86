Feature: A driver that keeps a request marks it cancelable, or polls

  What is marked cannot be polled or marked again before it is unmarked; what is cancelled meanwhile belongs
  to EvtRequestCancel.

  Source: WdfRequestMarkCancelableEx, WdfRequestUnmarkCancelable, FxIoQueue::RequestCancelable, wdf/canceling-i-o-requests

  Background:
    Given the topology "reference.yaml"
    And an application has sent a read of 4 bytes to stack "bench" as "a1"

  Scenario: what is marked is completed by EvtRequestCancel when its application cancels
    Given driver "sender" has marked "a1" cancelable
    When the application cancels "a1"
    Then request "a1" completes with STATUS_CANCELLED and 0 bytes
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: EvtRequestCancel may complete with success all the same
    Given driver "sender" has marked "a1" cancelable, and completes it with STATUS_SUCCESS when it is cancelled
    When the application cancels "a1"
    Then request "a1" completes with STATUS_SUCCESS and 0 bytes
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: what is cancelled already is only reported, and the driver completes it
    Given the application cancels "a1"
    When driver "sender" marks "a1" cancelable
    Then WdfRequestMarkCancelableEx returned STATUS_CANCELLED
    And request "a1" has not completed
    When driver "sender" completes "a1" with STATUS_CANCELLED
    Then request "a1" completes with STATUS_CANCELLED
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: what is not marked can be polled
    When driver "sender" asks whether "a1" is cancelled
    Then WdfRequestIsCanceled returned FALSE
    When the application cancels "a1"
    And driver "sender" asks whether "a1" is cancelled
    Then WdfRequestIsCanceled returned TRUE
    When driver "sender" completes "a1" with STATUS_CANCELLED
    Then request "a1" completes with STATUS_CANCELLED
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: what is marked cannot be polled
    Given driver "sender" has marked "a1" cancelable
    When driver "sender" asks whether "a1" is cancelled
    Then rule "ReqIsCancOnCancReq" is broken by driver "sender"
    When the application cancels "a1"
    Then request "a1" completes with STATUS_CANCELLED
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: what is marked is marked a second time
    Given driver "sender" has marked "a1" cancelable
    When driver "sender" marks "a1" cancelable
    Then rule "MarkCancOnCancReqLocal" is broken by driver "sender"
    When the application cancels "a1"
    Then request "a1" completes with STATUS_CANCELLED
    And rule "RequestCompletedLocal" is broken by driver "sender"
