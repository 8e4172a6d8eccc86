Feature: Targets, threads, callbacks and what calls have returned

  The last step of each scenario fails; the same step, said rightly, stands before it and passes.

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  Scenario: the state of a target
    Given driver "sender" has purged its local target
    Then the local target of driver "sender" is Purged
    And the local target of driver "sender" is Started

  Scenario: a thread is waiting
    Given driver "sender" has sent a read of 4 bytes as "r1"
    And driver "sender" has stopped its local target, waiting for sent requests on thread "A"
    Then thread "A" is waiting
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then thread "A" is waiting

  Scenario: what a thread waits for
    Given driver "sender" has sent a read of 4 bytes as "r1" to "r2"
    And driver "sender" has stopped its local target, waiting for sent requests on thread "A"
    Then thread "A" waits for "r1", "r2"
    When device "dial" completes "r2" with STATUS_SUCCESS and 4 bytes
    Then thread "A" waits for "r2"

  Scenario: the call of a thread has returned
    Given driver "sender" has sent a read of 4 bytes as "r1"
    And driver "sender" has stopped its local target, leaving sent requests on thread "A"
    And driver "sender" has stopped its local target, waiting for sent requests on thread "B"
    Then the call of thread "A" has returned
    And the call of thread "B" has returned

  Scenario: a call has returned a value
    Given driver "sender" has purged its local target
    When driver "sender" sends a read of 4 bytes as "r1"
    Then WdfRequestSend returned FALSE
    And WdfRequestSend returned TRUE

  Scenario: a call has returned a structure
    Given an application has sent a read of 4 bytes to stack "bench" as "a1"
    When driver "sender" asks for the requestor mode of "a1"
    Then WdfRequestGetRequestorMode returned "UserMode"
    And WdfRequestGetRequestorMode returned "KernelMode"

  Scenario: a call has returned a status and bytes
    When driver "sender" sends a read of 4 bytes and waits with a time-out of 5 ms, with request "r1"
    Then WdfIoTargetSendReadSynchronously returned STATUS_IO_TIMEOUT and 0 bytes
    And WdfIoTargetSendReadSynchronously returned STATUS_SUCCESS and 4 bytes

  Scenario: a call has returned at once
    When driver "sender" stops its local target, leaving sent requests
    Then WdfIoTargetStop has returned at once
    When driver "sender" starts its local target
    And driver "sender" sends a read of 4 bytes as "r1"
    And driver "sender" stops its local target, waiting for sent requests on thread "A"
    Then WdfIoTargetStop has returned at once

  Scenario: the parameters of a bug check
    Given driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" sends "r1", and the system stops with bug check 0x10D
    Then the bug check has the parameters "0x6, 0x3"
    And the bug check has the parameters "0x6, 0x4"

  Scenario: how often a callback was called
    Then EvtDeviceD0Entry of driver "sender" was called 1 time
    And EvtDeviceD0Exit of driver "sender" was called 1 time

  Scenario: how many files are open
    Given driver "viewer" has opened its remote target "view"
    Then stack "shelf" has 1 open file
    When driver "viewer" closes its remote target "view"
    Then stack "shelf" has 1 open file

  Scenario: a target has a file open
    Given driver "viewer" has opened its remote target "view"
    Then the remote target "view" of driver "viewer" has file 1 open
    When driver "viewer" closes its remote target "view"
    Then the remote target "view" of driver "viewer" has file 1 open

  Scenario: a target has no file open
    Then the remote target "view" of driver "viewer" has no file open
    When driver "viewer" opens its remote target "view"
    Then the remote target "view" of driver "viewer" has no file open

  Scenario: a target is told of removals
    Given driver "viewer" has opened its remote target "view"
    Then the remote target "view" of driver "viewer" is told of removals
    When driver "viewer" closes its remote target "view"
    Then the remote target "view" of driver "viewer" is told of removals

  Scenario: a target is not told of removals
    Then the remote target "view" of driver "viewer" is not told of removals
    When driver "viewer" opens its remote target "view"
    Then the remote target "view" of driver "viewer" is not told of removals

  Scenario: whose a target is
    Then the local target of driver "sender" belongs to the device of driver "sender"
    And the local target of driver "sender" belongs to the device of driver "port"

  Scenario: what a pointer leads to
    Then the device object of the local target of driver "sender" is "port"
    And the device object of the local target of driver "sender" is "bus"

  Scenario: a pointer is null
    Then the file object of the remote target "view" of driver "viewer" is null
    When driver "viewer" opens its remote target "view"
    Then the file object of the remote target "view" of driver "viewer" is null

  Scenario: what happened in an order
    Given driver "sender" has sent a read of 4 bytes as "r1" to "r3"
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    And device "dial" completes "r2" with STATUS_SUCCESS and 4 bytes
    Then these happened in this order:
      | the completion routine of "r1" to "r2" is called |
    And these happened in this order:
      | the completion routine of "r1" to "r3" is called |

  Scenario: on which thread something happened
    Given driver "sender" has sent a read of 4 bytes as "r1"
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then these happened in this order on a thread of device "dial":
      | device "dial" completes "r1"              |
      | the completion routine of "r1" is called |
    And these happened in this order on the scenario's thread:
      | device "dial" receives "r1"               |
      | the completion routine of "r1" is called |

  Scenario: a rule is broken
    Given driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" asks for the status of "r1"
    Then rule "RequestGetStatusValid" is broken by driver "sender"
    And rule "InvalidReqAccess" is broken by driver "sender"

  Scenario: a rule is broken so often
    Given driver "sender" has sent a read of 4 bytes as "r1"
    When driver "sender" asks for the status of "r1"
    Then rule "RequestGetStatusValid" is broken by driver "sender" 1 time
    And rule "RequestGetStatusValid" is broken by driver "sender" 3 times

  Scenario: no rule is broken
    Given driver "sender" has sent a read of 4 bytes as "r1"
    Then no rule is broken by driver "sender"
    When driver "sender" asks for the status of "r1"
    Then no rule is broken by driver "sender"
