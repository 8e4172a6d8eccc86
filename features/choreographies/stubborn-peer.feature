Feature: A synchronous time-out cannot end a wait for a device that ignores it

  The sending thread cancels when its time is up, then waits without limit; what the device says counts.

  Source: FxIoTarget::SubmitSync, ddi/ns-wdfrequest-_wdf_request_send_options

  @H4
  Scenario: reading the pins returns when the controller answers, not after 60 seconds
    Given the topology "gpio.yaml"
    When driver "simdevice" sends an IOCTL IOCTL_GPIO_READ_PINS and room for 1 byte with a time-out of 60 s, synchronously as "pins" on thread "client"
    And the clock runs to 59999 ms
    Then device "pins" was not asked to cancel anything
    When the clock runs to 60 s
    Then device "pins" was asked to cancel "pins"
    And thread "client" is waiting
    When the clock runs to 75 s
    Then the call of thread "client" has returned
    And WdfRequestSend returned TRUE
    And request "pins" completes with STATUS_SUCCESS and 1 byte
    And request "pins" completed at 75 s
    And the buffer of "pins" is:
      """hex
      01
      """
