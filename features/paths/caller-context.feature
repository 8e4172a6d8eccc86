Feature: A driver locks an application's buffers in the application's context

  A METHOD_NEITHER control carries the application's own addresses, which mean something on its thread only:
  EvtIoInCallerContext runs there, and passes the request on to the queue.

  Source: WdfDeviceEnqueueRequest, WdfDeviceInitSetIoInCallerContextCallback, wdf/accessing-data-buffers-in-wdf-drivers

  Background:
    Given the topology "lockbox.yaml"

  Scenario: input and output are locked, and used when the queue presents the request
    When an application sends an IOCTL IOCTL_NONPNP_METHOD_NEITHER with input "0A 0B 0C" and room for 8 bytes to stack "sample" as "a1"
    Then request "a1" completes with STATUS_SUCCESS and 3 bytes
    And the buffer of "a1" is:
      """hex
      0A 0B 0C 00 00 00 00 00
      """

  Scenario: without an input the buffers cannot be retrieved, and the queue never sees the request
    When an application sends an IOCTL IOCTL_NONPNP_METHOD_NEITHER and room for 8 bytes to stack "sample" as "a1"
    Then request "a1" completes with STATUS_INVALID_DEVICE_REQUEST and 0 bytes

  Scenario: a control with another method passes through to the queue
    When an application sends an IOCTL IOCTL_NONPNP_METHOD_BUFFERED with input "0A" to stack "sample" as "a1"
    Then request "a1" completes with STATUS_INVALID_DEVICE_REQUEST and 0 bytes
