Feature: A purged I/O target refuses requests until it is started

  WdfIoTargetPurge fails what is pended with STATUS_WDF_DEVICE_REMOVED_NOT_SENT, cancels what was sent, and from
  then on WdfRequestSend returns FALSE.

  Source: FxIoTarget::GotoPurgeState, FxIoTarget::SubmitLocked, ddi/nf-wdfiotarget-wdfiotargetpurge

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests

  Scenario: a purge fails what is pended, in order, without ever having sent it
    Given driver "guard" has stopped its local target, leaving sent requests
    And driver "guard" has sent a read of 4 bytes as "first"
    And driver "guard" has sent a read of 4 bytes as "second"
    When driver "guard" purges its local target
    Then the requests complete in the order "first", "second"
    And request "first" completes with STATUS_WDF_DEVICE_REMOVED_NOT_SENT and 0 bytes
    And request "second" completes with STATUS_WDF_DEVICE_REMOVED_NOT_SENT and 0 bytes
    And device "heater" has received nothing

  Scenario: a purge leaves alone what ignored the target's state
    Given driver "guard" has sent a read of 4 bytes, ignoring the target's state as "reset"
    When driver "guard" purges its local target and waits
    Then WdfIoTargetPurge has returned at once
    And device "heater" was not asked to cancel anything

  Scenario: a purged target that is started sends again
    Given driver "guard" has purged its local target
    And driver "guard" sends a read of 4 bytes as "refused"
    When driver "guard" starts its local target
    And driver "guard" sends a read of 4 bytes as "r1"
    Then request "refused" is refused with STATUS_INVALID_DEVICE_STATE
    And device "heater" has "r1"

  Scenario: a request that ignores the target's state passes a purged target
    Given driver "guard" has purged its local target
    When driver "guard" sends a read of 4 bytes, ignoring the target's state as "reset"
    Then device "heater" has "reset"

  Scenario: purge and wait cancels sent requests and waits for them
    Given driver "guard" has sent a read of 4 bytes as "r1"
    When driver "guard" purges its local target and waits
    Then request "r1" completes with STATUS_CANCELLED and 0 bytes
