Feature: A driver may keep a request from above, answer it, or send it on and wait

  What a driver completes itself never reaches the hardware; what it keeps stays cancelable.

  Source: WdfRequestMarkCancelableEx, ddi/nf-wdfrequest-wdfrequestcompletewithinformation, wdf/completing-i-o-requests

  Background:
    Given the topology "sensor.yaml"

  Scenario: an IOCTL that the driver answers itself
    When an application sends an IOCTL IOCTL_SENSOR_GET_VERSION and room for 2 bytes to stack "sensor" as "version"
    Then request "version" completes with STATUS_SUCCESS and 2 bytes
    And the buffer of "version" is:
      """hex
      01 05
      """
    And device "tsl2561" has received nothing

  Scenario: a read is kept until there is something to say
    Given an application has sent a read of 2 bytes to stack "sensor" as "change"
    And request "change" has not completed
    When driver "lightsensor" completes "change" with STATUS_SUCCESS and:
      """hex
      0B A2
      """
    Then request "change" completes with STATUS_SUCCESS and 2 bytes

  Scenario: an application's cancel ends a request that the driver keeps
    Given an application has sent a read of 2 bytes to stack "sensor" as "change"
    When the application cancels "change"
    Then request "change" completes with STATUS_CANCELLED and 0 bytes

  Scenario: a request that is sent on synchronously comes back with the hardware's answer
    When an application sends an IOCTL IOCTL_SENSOR_CALIBRATE with input "01" to stack "sensor" as "calibrate"
    Then request "calibrate" completes with STATUS_INVALID_DEVICE_REQUEST
    And request "calibrate" completed at 300 ms
