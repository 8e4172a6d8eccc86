Feature: While a close waits for requests, its target refuses new ones, but for those that ignore its state

  Those prolong the wait, and this close does not cancel them. The pointers go with the last of them.

  Source: FxIoTarget::GotoRemoveState, FxIoTarget::SubmitLocked, FxIoTargetRemote::Close

  Background:
    Given the topology "sensor-hub.yaml"
    And device "thermometer" holds requests
    And driver "hub" has opened its remote target "reading"
    And driver "hub" has formatted a read of 4 bytes for its remote target "reading" as "late"
    And driver "hub" has sent a read of 4 bytes to its remote target "reading" as "early"
    And driver "hub" has closed its remote target "reading" on thread "closer"

  Scenario: the close waits for what the device is slow to give back
    Then thread "closer" is waiting
    And the remote target "reading" of driver "hub" is Closed
    When device "thermometer" completes "early"
    Then the call of thread "closer" has returned
    And request "early" completes with STATUS_SUCCESS and 4 bytes

  Scenario: a plain send is refused meanwhile
    When driver "hub" sends "late" to its remote target "reading"
    Then request "late" is refused with STATUS_INVALID_DEVICE_STATE

  Scenario: a send that ignores the state is taken meanwhile, and prolongs the wait
    Given driver "hub" sends "late" to its remote target "reading", ignoring the target's state
    When device "thermometer" completes "early"
    Then thread "closer" is waiting
    And the device object of the remote target "reading" of driver "hub" is "calibration"
    When device "thermometer" completes "late"
    Then the call of thread "closer" has returned
    And the device object of the remote target "reading" of driver "hub" is null

  Scenario: once the close is over, nothing is taken
    Given device "thermometer" completes "early"
    When driver "hub" sends "late" to its remote target "reading", ignoring the target's state
    Then request "late" is refused with STATUS_INVALID_DEVICE_STATE
