Feature: What synchronous sends do, seen from outside

  The traces R21, R22 and R25 of the reference.

  Source: src/docs/fidelity.md#reference-traces, FxIoTarget::SubmitSync

  Background:
    Given the topology "reference.yaml"
    And device "dial" holds requests

  @R21
  Scenario: a synchronous send returns after the completion routine, which is no longer registered
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    And driver "sender" has set a completion routine for "r1"
    When driver "sender" sends "r1" with a time-out of 1 min, synchronously, with the completion routine that it has on thread "reader"
    Then thread "reader" is waiting
    When device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then these happened in this order:
      | the completion routine of "r1" is called |
      | the completion routine of "r1" returns   |
      | WdfRequestSend returns TRUE              |
    And the call of thread "reader" has returned
    And driver "sender" has no completion routine registered for "r1"

  @R22
  Scenario: a target that sends synchronously never calls the request's completion routine
    Given driver "sender" has formatted a read of 4 bytes for its local target as "r1"
    And driver "sender" has set a completion routine for "r1"
    When driver "sender" sends a read of 4 bytes and waits with a time-out of 1 min, with request "r1" on thread "reader"
    And device "dial" completes "r1" with STATUS_SUCCESS and 4 bytes
    Then the call of thread "reader" has returned
    And WdfIoTargetSendReadSynchronously returned STATUS_SUCCESS and 4 bytes
    And the completion routine of "r1" was called 0 times
    And driver "sender" has no completion routine registered for "r1"

  @R25
  Scenario: a synchronous IOCTL returns the lower driver's status and Information
    When driver "sender" sends an IOCTL IOCTL_ANY and room for 8 bytes and waits with a time-out of 1 min, without a request on thread "asker"
    And device "dial" completes the oldest request with STATUS_IO_DEVICE_ERROR and 3 bytes
    Then the call of thread "asker" has returned
    And WdfIoTargetSendIoctlSynchronously returned STATUS_IO_DEVICE_ERROR and 3 bytes
