Feature: WdfRequestSend looks at a request in a certain order, and returns FALSE at the first thing that is wrong

  Then nothing has happened: no completion routine is called, and the driver still has the request. It has to look at
  WdfRequestGetStatus and act on it.

  Source: WdfRequestSend, FxRequest::PreProcessSendAndForget, FxIoTarget::SubmitLocked, rule ReqSendFail

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  Scenario Outline: a send with <flags> is refused, and the status says so
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    When driver "sender" sends "r1" with these options:
      | Flags | <flags> |
    Then WdfRequestSend returned FALSE
    And request "r1" is refused with STATUS_INVALID_PARAMETER
    And device "dial" has received nothing
    And rule "RequestSendOptionsValid" is broken by driver "sender"

    Examples:
      | flags                                |
      | SEND_AND_FORGET, TIMEOUT             |
      | SEND_AND_FORGET, SYNCHRONOUS         |
      | SEND_AND_FORGET, IGNORE_TARGET_STATE |
      | 0x10                                 |
      | 0x10000                              |

  Scenario: a request that the driver has made cannot be sent and forgotten
    When driver "sender" sends a read of 4 bytes, and forgets it as "r1"
    Then request "r1" is refused with STATUS_INVALID_DEVICE_STATE
    And rule "RequestSendAndForgetNoFormatting2" is broken by driver "sender"

  Scenario: a request that was formatted for a target cannot be sent and forgotten
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    And driver "sender" has formatted a read of 4 bytes for its local target as "a1"
    When driver "sender" sends "a1", and forgets it
    Then WdfRequestSend returned FALSE
    And rule "RequestSendAndForgetNoFormatting" is broken by driver "sender"
    When driver "sender" completes "a1" with STATUS_INVALID_DEVICE_REQUEST
    Then request "a1" completes with STATUS_INVALID_DEVICE_REQUEST
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: wrong options are looked at before the state of the target
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    And driver "sender" has purged its local target
    When driver "sender" sends "r1" with these options:
      | Flags | 0x10 |
    Then request "r1" is refused with STATUS_INVALID_PARAMETER
    And rule "RequestSendOptionsValid" is broken by driver "sender"

  Scenario: the state of the target is looked at before an earlier cancel
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    And driver "sender" has purged its local target
    And driver "sender" cancels "r1"
    When driver "sender" sends "r1"
    Then request "r1" is refused with STATUS_INVALID_DEVICE_STATE

  Scenario: a request from a queue that is refused has to be completed by the driver
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    And driver "sender" has formatted "a1" using its current type
    And driver "sender" has purged its local target
    When driver "sender" sends "a1"
    Then WdfRequestSend returned FALSE
    When driver "sender" asks for the status of "a1"
    Then WdfRequestGetStatus returned STATUS_INVALID_DEVICE_STATE
    When driver "sender" completes "a1" with STATUS_INVALID_DEVICE_STATE
    Then request "a1" completes with STATUS_INVALID_DEVICE_STATE
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: to complete a refused request with success is a mistake
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    And driver "sender" has formatted "a1" using its current type
    And driver "sender" has purged its local target
    And driver "sender" sends "a1"
    When driver "sender" completes "a1" with STATUS_SUCCESS
    Then rule "ReqSendFail" is broken by driver "sender"
    And request "a1" completes with STATUS_SUCCESS
    And rule "RequestCompletedLocal" is broken by driver "sender"

  Scenario: a send to a target that was started after its close finds no device
    Given driver "viewer" has opened its remote target "view"
    And driver "viewer" has formatted a read of 4 bytes for its remote target "view" as "r1"
    And driver "viewer" has closed its remote target "view"
    And driver "viewer" has started its remote target "view"
    When driver "viewer" sends "r1" to its remote target "view", and the system stops with bug check 0x7E
    Then rule "SendToDeadTarget" is broken by driver "viewer"
