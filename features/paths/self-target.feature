Feature: A driver sends requests to itself, through the gates of its self target

  A self target has the states of every other one; what passes its gates comes to the driver's own queue, as if it had
  come from above.

  Source: FxIoTargetSelf::Send, WdfDeviceGetSelfIoTarget

  Background:
    Given the topology "recorder.yaml"

  Scenario: a read comes to the driver's own queue, and from there to the hardware
    When driver "recorder" sends a read of 2 bytes to its self target as "r1"
    Then device "tape" has received "r1"
    When 2 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 2 bytes
    And the buffer of "r1" is:
      """hex
      A5 A5
      """

  Scenario: a stopped self target keeps what is sent, a started one lets it out
    Given driver "recorder" has stopped its self target, leaving sent requests
    When driver "recorder" sends a read of 2 bytes to its self target as "r1"
    Then request "r1" is pended in the target
    When driver "recorder" starts its self target
    And 2 ms pass
    Then request "r1" completes with STATUS_SUCCESS and 2 bytes

  Scenario: what the driver sends to itself waits in line with what came from above
    Given an application has sent a write of "01" to stack "recorder" as "a1"
    And driver "recorder" has sent an IOCTL IOCTL_RECORDER_MARK and room for 1 byte to its self target as "mark"
    And request "mark" has not completed
    When driver "recorder" completes "a1" with STATUS_SUCCESS
    Then request "mark" completes with STATUS_SUCCESS and 1 byte

  Scenario: a type that the driver has no queue for is failed by the self target
    When driver "recorder" sends an IOCTL IOCTL_RECORDER_ERASE to its self target as "i1"
    Then request "i1" completes with STATUS_INVALID_DEVICE_STATE and 0 bytes

  Scenario: a purge cancels what the driver has sent to itself and keeps
    Given driver "recorder" has sent a write of "01" to its self target as "w1"
    When driver "recorder" purges its self target and waits
    Then request "w1" completes with STATUS_CANCELLED and 0 bytes
    And the self target of driver "recorder" is Purged
