Feature: An audio driver keeps four notification IOCTLs out, and takes them back at power-down

  As Microsoft's sysvad does with its Bluetooth hands-free peer: a work item handles what came back and sends it again;
  input and output are the same bytes.

  Source: ddi/ne-wdfiotarget-_wdf_io_target_purge_io_action, FxIoTarget::GotoPurgeState, WdfWorkItemFlush

  Background:
    Given the topology "hands-free.yaml"

  Scenario: all four are out from the arrival on
    Then device "headset" has "speaker-volume", "mic-volume", "connection", "stream"

  Scenario: a change is handled by the work item, which sends the notification again
    When device "headset" completes "mic-volume" with STATUS_SUCCESS and:
      """hex
      07 00 00 00
      """
    Then driver "sysvad" has printed "mic-volume is 7"
    And device "headset" has "speaker-volume", "connection", "stream", "mic-volume"

  @E4
  Scenario: leaving D0 purges the target, and nothing is sent again
    When the clock runs to 100 ms
    And stack "audio" loses power
    Then these happened in this order:
      | EvtDeviceD0Exit of driver "sysvad" is called                                           |
      | the remote target "hands-free" of driver "sysvad" becomes Purged                       |
      | the completion routine of "speaker-volume" is called with STATUS_CANCELLED and 0 bytes |
      | the completion routine of "mic-volume" is called with STATUS_CANCELLED and 0 bytes     |
      | the completion routine of "connection" is called with STATUS_CANCELLED and 0 bytes     |
      | the completion routine of "stream" is called with STATUS_CANCELLED and 0 bytes         |
      | driver "sysvad" prints "the target is purged"                                          |
      | driver "sysvad" prints "the work item is flushed"                                      |
      | EvtDeviceD0Exit of driver "sysvad" returns STATUS_SUCCESS                              |
    And driver "sysvad" has printed "the target is purged", "the work item is flushed"
    And device "headset" was asked to cancel "speaker-volume", "mic-volume", "connection", "stream"
    When 1 s passes
    Then device "headset" has received "speaker-volume", "mic-volume", "connection", "stream"
    And the remote target "hands-free" of driver "sysvad" is Purged

  Scenario: entering D0 starts the target and sends all four again
    Given stack "audio" loses power
    When stack "audio" regains power
    Then the remote target "hands-free" of driver "sysvad" is Started
    And device "headset" has "speaker-volume", "mic-volume", "connection", "stream"
