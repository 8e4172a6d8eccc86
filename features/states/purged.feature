Feature: A purged I/O target refuses requests until it is started

  WdfIoTargetPurge fails what is pended with STATUS_WDF_DEVICE_REMOVED_NOT_SENT, cancels what was sent, and from
  then on WdfRequestSend returns FALSE (FxIoTarget::GotoPurgeState, FxIoTarget::SubmitLocked).

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests

  Scenario: pended requests fail before the purge returns
    Given driver "guard" has stopped its local target, leaving sent requests
    And driver "guard" has sent a read of 4 bytes as "r1"
    When driver "guard" purges its local target and waits
    Then request "r1" completes with STATUS_WDF_DEVICE_REMOVED_NOT_SENT and 0 bytes
    And the local target of driver "guard" is Purged
    And device "heater" has received nothing

  Scenario: a send to a purged target returns FALSE, and its completion routine is not called
    Given driver "guard" has purged its local target
    When driver "guard" sends a read of 4 bytes as "r1"
    Then WdfRequestSend returned FALSE
    And request "r1" is refused with STATUS_INVALID_DEVICE_STATE

  Scenario: the same request can be sent when the target is started again
    Given driver "guard" has purged its local target
    And driver "guard" has sent a read of 4 bytes as "r1"
    When driver "guard" starts its local target
    And driver "guard" sends a read of 4 bytes as "r1"
    Then device "heater" has "r1"

  Scenario: a request that ignores the target's state passes a purged target
    Given driver "guard" has purged its local target
    When driver "guard" sends a read of 4 bytes, ignoring the target's state as "reset"
    Then device "heater" has "reset"

  Scenario: purge and wait cancels sent requests and waits for them
    Given driver "guard" has sent a read of 4 bytes as "r1"
    When driver "guard" purges its local target and waits
    Then request "r1" completes with STATUS_CANCELLED and 0 bytes
