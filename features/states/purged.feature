Feature: A purged I/O target refuses requests until it is started

  WdfIoTargetPurge fails what is pended with STATUS_WDF_DEVICE_REMOVED_NOT_SENT, cancels what was sent, and from
  then on WdfRequestSend returns FALSE.

  Source: FxIoTarget::GotoPurgeState, FxIoTarget::SubmitLocked, ddi/nf-wdfiotarget-wdfiotargetpurge

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests

  Scenario: a request that ignores the target's state passes a purged target
    Given driver "guard" has purged its local target
    When driver "guard" sends a read of 4 bytes, ignoring the target's state as "reset"
    Then device "heater" has "reset"

  Scenario: purge and wait cancels sent requests and waits for them
    Given driver "guard" has sent a read of 4 bytes as "r1"
    When driver "guard" purges its local target and waits
    Then request "r1" completes with STATUS_CANCELLED and 0 bytes
