Feature: A driver keeps requests outstanding, so that nothing that the hardware has to tell is lost

  Each request of a continuous reader is reused, formatted and sent again by its own completion routine; general
  targets have no reader of their own, as those of USB pipes have.

  Source: WdfRequestReuse, WdfRequestCancelSentRequest, src/docs/topologies.md

  Background:
    Given the topology "accelerometer.yaml"

  Scenario: four reads are outstanding at any time
    Then device "accelerometer" has "sample/1", "sample/2", "sample/3", "sample/4"
    When 35 ms pass
    Then device "accelerometer" received "sample/1" at 0 ms, 10 ms, 20 ms and 30 ms
    And device "accelerometer" received "sample/4" at 0 ms, 10 ms, 20 ms and 30 ms
    And device "accelerometer" has "sample/1", "sample/2", "sample/3", "sample/4"
    And the buffer of "sample/2" is:
      """hex
      24 25 26 27
      """

  Scenario: leaving D0 cancels them in order and waits, and entering D0 sends them again
    Given 5 ms pass
    When stack "sensor" loses power
    Then device "accelerometer" was asked to cancel "sample/1", "sample/2", "sample/3", "sample/4"
    And device "accelerometer" has no request
    And request "sample/4" completes with STATUS_CANCELLED and 0 bytes
    When 20 ms pass
    And stack "sensor" regains power
    Then device "accelerometer" has "sample/1", "sample/2", "sample/3", "sample/4"

  Scenario: a reader that goes on stays as it is while the device has no power
    When stack "sensor" loses power
    Then device "alarm-line" has "alarm/1"
    And device "alarm-line" was not asked to cancel anything

  Scenario: what failed is sent again after a while, and the others do not wait for it
    Given device "accelerometer" fails the next request with STATUS_IO_DEVICE_ERROR
    When 35 ms pass
    Then device "accelerometer" has "sample/2", "sample/3", "sample/4"
    When 40 ms pass
    Then device "accelerometer" received "sample/1" at 0 ms, 10 ms and 70 ms

  Scenario: the removal of the bus ends the reads, and they begin anew when it is cancelled
    Given 5 ms pass
    When stack "spb" is asked whether it may be removed
    Then request "sample/1" completes with STATUS_CANCELLED and 0 bytes
    And device "accelerometer" has no request
    When the removal of stack "spb" is cancelled
    Then device "accelerometer" has "sample/1", "sample/2", "sample/3", "sample/4"
