Feature: A purge that waits holds up the power-down until the last notification is back

  The audio driver of the hands-free profile, with a headset that only takes note of a cancel.

  Source: ddi/ne-wdfiotarget-_wdf_io_target_purge_io_action, FxIoTarget::GotoPurgeState

  Scenario: the power-down waits for the last of the four, and nothing is sent again
    Given the topology "slow-headset.yaml"
    When stack "audio" loses power on thread "power"
    Then device "headset" was asked to cancel "speaker-volume", "mic-volume", "connection", "stream"
    When device "headset" completes "speaker-volume" with STATUS_CANCELLED
    And device "headset" completes "mic-volume" with STATUS_CANCELLED
    And device "headset" completes "stream" with STATUS_CANCELLED
    Then thread "power" is waiting
    And driver "sysvad" has printed nothing
    When device "headset" completes "connection" with STATUS_CANCELLED
    Then the call of thread "power" has returned
    And driver "sysvad" has printed "the target is purged", "the work item is flushed"
    And device "headset" has no request
