Feature: A streaming driver keeps four reads out, until it stops them and waits

  As DMF's ContinuousRequestTarget does: the completion routine hands the bytes to the client, and sends the request
  again if the client says continue. The driver prints the first byte of each buffer that its client gets.

  Source: WdfRequestReuse, WdfRequestCancelSentRequest, FxIoTarget::RequestCompletionRoutine, wdf/reusing-framework-request-objects

  @C1
  Scenario: forty-four reads go out in 100 ms, and their bytes are delivered in order
    Given the topology "camera.yaml"
    When the clock runs to 100 ms
    Then device "sensor" received "stream-1" at 0 ms, 10 ms, 20 ms, 30 ms, 40 ms, 50 ms, 60 ms, 70 ms, 80 ms, 90 ms and 100 ms
    And device "sensor" received "stream-2" at 0 ms, 10 ms, 20 ms, 30 ms, 40 ms, 50 ms, 60 ms, 70 ms, 80 ms, 90 ms and 100 ms
    And device "sensor" received "stream-3" at 0 ms, 10 ms, 20 ms, 30 ms, 40 ms, 50 ms, 60 ms, 70 ms, 80 ms, 90 ms and 100 ms
    And device "sensor" received "stream-4" at 0 ms, 10 ms, 20 ms, 30 ms, 40 ms, 50 ms, 60 ms, 70 ms, 80 ms, 90 ms and 100 ms
    And driver "viewer" has printed:
      | buffer 00 | buffer 10 | buffer 20 | buffer 30 |
      | buffer 40 | buffer 50 | buffer 60 | buffer 70 |
      | buffer 80 | buffer 90 | buffer A0 | buffer B0 |
      | buffer C0 | buffer D0 | buffer E0 | buffer F0 |
      | buffer 00 | buffer 10 | buffer 20 | buffer 30 |
      | buffer 40 | buffer 50 | buffer 60 | buffer 70 |
      | buffer 80 | buffer 90 | buffer A0 | buffer B0 |
      | buffer C0 | buffer D0 | buffer E0 | buffer F0 |
      | buffer 00 | buffer 10 | buffer 20 | buffer 30 |
      | buffer 40 | buffer 50 | buffer 60 | buffer 70 |
    And these happened in this order:
      | the completion routine of "stream-1" is called with STATUS_SUCCESS and 16 bytes |
      | driver "viewer" prints "buffer 00"                                              |
      | driver "viewer" reuses "stream-1"                                               |
      | device "sensor" receives "stream-1"                                             |
      | the completion routine of "stream-2" is called with STATUS_SUCCESS and 16 bytes |
      | driver "viewer" prints "buffer 10"                                              |

  @C1
  Scenario Outline: between two events exactly four reads are out, and never more than four buffers
    Given the topology "camera.yaml"
    When the clock runs to <instant>
    Then device "sensor" has "stream-1", "stream-2", "stream-3", "stream-4"
    And device "sensor" received "stream-1" as a "read of 16 bytes at 0x0"
    And driver "viewer" has 4 memory objects

    Examples:
      | instant |
      | 0 ms    |
      | 9 ms    |
      | 10 ms   |
      | 15 ms   |
      | 20 ms   |
      | 35 ms   |
      | 50 ms   |
      | 65 ms   |
      | 80 ms   |
      | 95 ms   |
      | 100 ms  |

  @C3
  Scenario: stop and wait cancels all four in the order of their creation, and hands nothing on
    Given the topology "camera.yaml"
    And device "sensor" holds requests
    When the clock runs to 5 ms
    And stack "viewer" loses power
    Then device "sensor" was asked to cancel "stream-1", "stream-2", "stream-3", "stream-4"
    And these happened in this order:
      | EvtDeviceD0Exit of driver "viewer" is called                                     |
      | the completion routine of "stream-1" is called with STATUS_CANCELLED and 0 bytes |
      | the completion routine of "stream-2" is called with STATUS_CANCELLED and 0 bytes |
      | the completion routine of "stream-3" is called with STATUS_CANCELLED and 0 bytes |
      | the completion routine of "stream-4" is called with STATUS_CANCELLED and 0 bytes |
      | EvtDeviceD0Exit of driver "viewer" returns STATUS_SUCCESS                        |
    And driver "viewer" has printed nothing
    When 1 s passes
    Then device "sensor" has received "stream-1", "stream-2", "stream-3", "stream-4"

  @C3
  Scenario: one stubborn read keeps the stop waiting, and its data are discarded
    Given the topology "camera-in-use.yaml"
    When stack "recorder" loses power on thread "power"
    Then device "sensor" was asked to cancel "stream-1", "stream-2", "stream-3", "stream-4"
    When device "sensor" completes "stream-1" with STATUS_CANCELLED
    And device "sensor" completes "stream-2" with STATUS_CANCELLED
    And device "sensor" completes "stream-4" with STATUS_CANCELLED
    And the clock runs to 499 ms
    Then thread "power" is waiting
    And device "sensor" has "stream-3"
    When the clock runs to 500 ms
    Then request "stream-3" completes with STATUS_SUCCESS and 16 bytes
    And request "stream-3" completed at 500 ms
    And the call of thread "power" has returned
    And driver "recorder" has printed nothing

  Scenario: what was stopped streams again after the next D0 entry
    Given the topology "camera.yaml"
    And the clock runs to 5 ms
    And stack "viewer" loses power
    And the clock runs to 100 ms
    When stack "viewer" regains power
    Then device "sensor" has "stream-1", "stream-2", "stream-3", "stream-4"
    And device "sensor" received "stream-4" at 0 ms and 100 ms
    And driver "viewer" has 4 memory objects
