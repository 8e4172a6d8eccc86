Feature: A driver serves each of its client's requests by one request of its own

  As Microsoft's SpbTestTool does: the client opens and closes the controller by IOCTLs; its read is cancelable while
  the driver's is out, and the driver's request is reused for the next one.

  Source: WdfRequestMarkCancelableEx, WdfRequestReuse, FxIoTargetRemote::Open, wdf/canceling-i-o-requests

  Background:
    Given the topology "spb.yaml"
    And an application has opened stack "peripheral" as "f1"
    And an application has sent an IOCTL IOCTL_SPBTESTTOOL_OPEN to stack "peripheral" as "open"
    And request "open" completes with STATUS_SUCCESS and 0 bytes

  @G2
  Scenario: two reads, one after the other, go out by the same request
    When an application sends a read of 4 bytes to stack "peripheral" as "first"
    And 1 ms passes
    Then request "first" completes with STATUS_SUCCESS and 4 bytes
    And the buffer of "first" is:
      """hex
      DE AD BE EF
      """
    When an application sends a read of 4 bytes to stack "peripheral" as "second"
    And 1 ms passes
    Then request "second" completes with STATUS_SUCCESS and 4 bytes
    And the buffer of "second" is:
      """hex
      DE AD BE EF
      """
    And device "chip" has received "spb", "spb"
    And driver "spbtesttool" has 0 memory objects

  @G2
  Scenario: a controller that is open cannot be opened again without a close
    When an application sends an IOCTL IOCTL_SPBTESTTOOL_OPEN to stack "peripheral" as "again"
    Then request "again" completes with STATUS_INVALID_DEVICE_STATE and 0 bytes
    When an application sends an IOCTL IOCTL_SPBTESTTOOL_CLOSE to stack "peripheral" as "close"
    And an application sends an IOCTL IOCTL_SPBTESTTOOL_OPEN to stack "peripheral" as "afterwards"
    Then request "close" completes with STATUS_SUCCESS
    And request "afterwards" completes with STATUS_SUCCESS

  Scenario: the client's cancel is passed on, and does not wait for a slow chip
    Given device "chip" holds requests
    And an application has sent a read of 4 bytes to stack "peripheral" as "first"
    When the application cancels "first"
    Then device "chip" was asked to cancel "spb"
    And request "first" completes with STATUS_CANCELLED and 0 bytes
    And device "chip" has "spb"

  Scenario: until the driver's own request is back, the next read is refused
    Given device "chip" holds requests
    And an application has sent a read of 4 bytes to stack "peripheral" as "first"
    And the application cancels "first"
    When an application sends a read of 4 bytes to stack "peripheral" as "too-soon"
    Then request "too-soon" completes with STATUS_DEVICE_BUSY and 0 bytes
    When device "chip" completes "spb" with STATUS_CANCELLED
    And device "chip" holds requests no longer
    And an application sends a read of 4 bytes to stack "peripheral" as "next"
    And 1 ms passes
    Then request "next" completes with STATUS_SUCCESS and 4 bytes
    And driver "spbtesttool" has 0 memory objects

  Scenario: the controller is closed with the client's file
    When the application closes file "f1"
    Then the remote target "controller" of driver "spbtesttool" is Closed
    And stack "controller" has 0 open files

  Scenario: a read of a controller that is closed fails
    Given an application has sent an IOCTL IOCTL_SPBTESTTOOL_CLOSE to stack "peripheral" as "close"
    When an application sends a read of 4 bytes to stack "peripheral" as "read"
    Then request "read" completes with STATUS_INVALID_DEVICE_STATE and 0 bytes
