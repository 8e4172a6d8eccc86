Feature: A queue completes reads and writes of nothing itself, unless its driver wants to see them

  AllowZeroLengthRequests of WDF_IO_QUEUE_CONFIG, `zero length requests: yes` in a topology.

  Source: FxIoQueue::DispatchRequestToDriver, ddi/ns-wdfio-_wdf_io_queue_config

  Background:
    Given the topology "recorder.yaml"

  Scenario: an empty read succeeds with 0 bytes, and the driver never hears of it
    When an application sends a read of 0 bytes to stack "recorder" as "r1"
    Then request "r1" completes with STATUS_SUCCESS and 0 bytes
    And EvtIoRead of driver "recorder" was called 0 times
    And device "tape" has received nothing

  Scenario: so does an empty write, which the driver would have kept
    When an application sends a write of "" to stack "recorder" as "w1"
    Then request "w1" completes with STATUS_SUCCESS and 0 bytes
    And EvtIoWrite of driver "recorder" was called 0 times

  Scenario: an empty read takes its turn in a sequential queue
    Given device "tape" holds requests
    And an application has sent a read of 4 bytes to stack "recorder" as "r1"
    And an application has sent a read of 0 bytes to stack "recorder" as "r2"
    Then request "r2" has not completed
    When device "tape" completes "r1"
    Then the requests complete in the order "r1", "r2"
    And request "r2" completes with STATUS_SUCCESS and 0 bytes

  Scenario: a driver that allows them decides itself
    When an application sends a read of 0 bytes to stack "dictaphone" as "r1"
    And an application sends a write of "" to stack "dictaphone" as "w1"
    Then request "r1" completes with STATUS_END_OF_FILE and 0 bytes
    And request "w1" completes with STATUS_INVALID_PARAMETER and 0 bytes
    And EvtIoRead of driver "dictaphone" was called 1 time
    And EvtIoWrite of driver "dictaphone" was called 1 time
