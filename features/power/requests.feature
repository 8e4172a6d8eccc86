Feature: A device leaves D0 only when its driver has let go of the requests from its power-managed queues

  A queue of a function driver is power-managed by default. Before EvtDeviceD0Exit the framework calls EvtIoStop for
  each request that the driver has from it, and waits until the request is completed, forwarded or acknowledged.

  Source: WdfRequestStopAcknowledge, wdf/using-power-managed-i-o-queues, rule DrvAckIoStop

  Background:
    Given the topology "recorders.yaml"

  Scenario: without an EvtIoStop the device waits until the request is completed
    Given device "tape-1" holds requests
    And an application has sent a read of 4 bytes to stack "plain" as "r1"
    When stack "plain" loses power on thread "power"
    Then thread "power" is waiting
    And EvtDeviceD0Exit of driver "plain" was called 0 times
    When device "tape-1" completes "r1"
    Then the call of thread "power" has returned
    And EvtDeviceD0Exit of driver "plain" was called 1 time
    And request "r1" completes with STATUS_SUCCESS and 4 bytes

  Scenario: what comes to a device without power waits, and is presented in order when it has power again
    Given stack "plain" loses power
    And an application has sent a read of 4 bytes to stack "plain" as "r1"
    And an application has sent a read of 4 bytes to stack "plain" as "r2"
    When 10 ms pass
    Then device "tape-1" has received nothing
    When stack "plain" regains power
    And 4 ms pass
    Then the requests complete in the order "r1", "r2"

  Scenario: a driver that acknowledges keeps its requests over the power-down, and is told when it may go on
    Given device "tape-2" holds requests
    And an application has sent a read of 4 bytes to stack "keeper" as "r1"
    When stack "keeper" loses power
    Then EvtIoStop of driver "keeper" was called 1 time
    And EvtDeviceD0Exit of driver "keeper" was called 1 time
    And request "r1" has not completed
    When stack "keeper" regains power
    Then EvtIoResume of driver "keeper" was called 1 time
    When device "tape-2" completes "r1"
    Then request "r1" completes with STATUS_SUCCESS and 4 bytes

  Scenario: a request that is given back stands first in its queue, and is presented again
    Given an application has sent a read of 4 bytes to stack "returner" as "r1"
    And an application has sent a read of 4 bytes to stack "returner" as "r2"
    When stack "returner" loses power
    And stack "returner" regains power
    Then EvtIoResume of driver "returner" was called 0 times
    And EvtIoRead of driver "returner" was called 2 times
    When driver "returner" completes "r1" with STATUS_SUCCESS
    Then EvtIoRead of driver "returner" was called 3 times
    When driver "returner" completes "r2" with STATUS_SUCCESS
    Then the requests complete in the order "r1", "r2"

  Scenario: a driver that cancels what it has sent, and fails what it keeps, has nothing left when D0 is over
    Given device "tape-4" holds requests
    And an application has sent a read of 4 bytes to stack "canceller" as "r1"
    And an application sends an IOCTL 0x000B0004 to stack "canceller" as "c1"
    When stack "canceller" loses power
    Then request "r1" completes with STATUS_CANCELLED and 0 bytes
    And request "c1" completes with STATUS_DEVICE_NOT_READY and 0 bytes
    And EvtDeviceD0Exit of driver "canceller" was called 1 time

  Scenario: what the application cancels meanwhile does not wait for power
    Given stack "plain" loses power
    And an application has sent a read of 4 bytes to stack "plain" as "r1"
    When the application cancels "r1"
    Then request "r1" completes with STATUS_CANCELLED and 0 bytes
    And EvtIoRead of driver "plain" was called 0 times

  Scenario: a device that vanishes asks twice: to stop for the power-down, then to give up for the removal
    Given device "tape-2" holds requests
    And an application has sent a read of 4 bytes to stack "keeper" as "r1"
    When stack "keeper" is removed by surprise
    Then EvtIoStop of driver "keeper" was called 2 times
    And request "r1" completes with STATUS_CANCELLED and 0 bytes

  Scenario: an EvtIoStop that does nothing holds up the power-down, which is a mistake
    Given device "tape-5" holds requests
    And an application has sent a read of 4 bytes to stack "idler" as "r1"
    When stack "idler" loses power on thread "power"
    Then thread "power" is waiting
    And rule "EvtIoStopCancel" is broken by driver "idler"
    When device "tape-5" completes "r1"
    Then the call of thread "power" has returned

  Scenario: a power-down that nothing ends stops Windows with bug check 0x9F
    Given driver "sender" has sent a read of 4 bytes as "r1"
    When stack "stubborn" loses power on thread "power"
    And 1 s pass
    Then thread "power" is waiting
    And rule "EvtIoStopCompleteOrStopAck" is broken by driver "stubborn"
    And rule "DrvAckIoStop" is broken by driver "stubborn"
    And rule "DeferredRequestCompleted" is broken by driver "stubborn"
