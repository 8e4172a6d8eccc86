Feature: A USB driver stops its pipes around a reset

  WdfIoTargetStop with WdfIoTargetCancelSentIo empties a pipe; what arrives in the window is pended, and a request
  with WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE goes through at once.

  Source: FxIoTarget::SubmitLocked, FxIoTarget::GotoStopState, ddi/ne-wdfrequest-_wdf_request_send_options_flags

  Background:
    Given the topology "usb.yaml"
    And driver "osrusbfx2" has sent a read of 1 byte to its remote target "interrupt" as "switches"
    And driver "osrusbfx2" has sent a read of 64 bytes to its remote target "bulk-in" as "in-1"
    And driver "osrusbfx2" has sent a write of "01 02 03 04" to its remote target "bulk-out" as "out-1"
    And driver "osrusbfx2" has stopped its remote target "interrupt", cancelling sent requests
    And driver "osrusbfx2" has stopped its remote target "bulk-in", cancelling sent requests
    And driver "osrusbfx2" has stopped its remote target "bulk-out", cancelling sent requests

  @L3
  Scenario: stopping the pipes takes back what was sent
    Then request "switches" completes with STATUS_CANCELLED and 0 bytes
    And request "in-1" completes with STATUS_CANCELLED and 0 bytes
    And request "out-1" completes with STATUS_CANCELLED and 0 bytes
    And the remote target "interrupt" of driver "osrusbfx2" is Stopped
    And the remote target "bulk-in" of driver "osrusbfx2" is Stopped
    And the remote target "bulk-out" of driver "osrusbfx2" is Stopped

  @L3
  Scenario: a read that arrives during the reset goes out after it, before any later one
    When driver "osrusbfx2" sends a read of 64 bytes to its remote target "bulk-in" as "in-2"
    Then WdfRequestSend returned TRUE
    And request "in-2" is pended in the target
    When the clock runs to 20 ms
    Then device "bulk-in-endpoint" has received "in-1"
    When driver "osrusbfx2" starts its remote target "bulk-in"
    And driver "osrusbfx2" sends a read of 64 bytes to its remote target "bulk-in" as "in-3"
    Then device "bulk-in-endpoint" has received "in-1", "in-2", "in-3"
    And device "bulk-in-endpoint" received "in-2" at 20 ms
    When 10 ms pass
    Then the requests complete in the order "in-2", "in-3"

  @L3
  Scenario: the reset itself ignores the state of the target
    Given driver "osrusbfx2" has stopped its local target, cancelling sent requests
    When driver "osrusbfx2" sends an internal IOCTL IOCTL_INTERNAL_USB_RESET_PORT, ignoring the target's state as "reset"
    Then device "control-endpoint" received "reset" at 0 ms
    And the local target of driver "osrusbfx2" is Stopped
    When 1 ms passes
    Then request "reset" completes with STATUS_SUCCESS
