Feature: A send that races a purge is refused, or comes back

  Nothing stays behind in a purged target: what was sent before it comes back, and what comes later is refused.

  Source: FxIoTarget::GotoPurgeState, FxIoTarget::SubmitLocked

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests

  @explore
  Scenario: a read is sent while its target is purged
    When these happen at the same time:
      | driver "guard" sends a read of 4 bytes as "r1"                      |
      | driver "guard" purges its local target and waits on thread "purger" |
    Then the call of thread "purger" has returned
    And the local target of driver "guard" is Purged
    And in some schedule request "r1" is refused with STATUS_INVALID_DEVICE_STATE
    And in some schedule request "r1" completes with STATUS_CANCELLED

  @explore
  Scenario: what was pended is failed by the purge or cancelled by its sender, once
    Given driver "guard" has stopped its local target, leaving sent requests
    And driver "guard" has sent a read of 4 bytes as "r1"
    When these happen at the same time:
      | driver "guard" purges its local target and waits on thread "purger" |
      | driver "guard" cancels "r1"                                         |
    Then request "r1" completes exactly once
    And in some schedule request "r1" completes with STATUS_CANCELLED
    And in some schedule request "r1" completes with STATUS_WDF_DEVICE_REMOVED_NOT_SENT
