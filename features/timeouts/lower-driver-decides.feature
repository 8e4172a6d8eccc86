Feature: The status of a request that timed out is still the lower driver's

  The timer only cancels. What the lower driver completes with success stays a success, however late.

  Source: FxIoTarget::TimerCallback, FxIoTarget::SubmitSync

  Background:
    Given the topology "gpio.yaml"

  Scenario: a device that finishes after the cancel succeeds
    When driver "simdevice" sends an IOCTL IOCTL_GPIO_WRITE_PINS with input "01" with a time-out of 50 ms as "pins"
    And 50 ms pass
    Then device "pins" was asked to cancel "pins"
    And request "pins" has not completed
    When 250 ms pass
    Then request "pins" completes with STATUS_SUCCESS
    And request "pins" completed at 300 ms

  Scenario: a device that gives up late makes it a time-out
    When driver "simdevice" sends an IOCTL IOCTL_GPIO_WRITE_PINS with input "01" with a time-out of 50 ms as "pins"
    And 200 ms pass
    And device "pins" completes "pins" with STATUS_CANCELLED
    Then request "pins" completes with STATUS_IO_TIMEOUT
    And request "pins" completed at 200 ms
