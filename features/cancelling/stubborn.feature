Feature: A lower driver may defer a cancel, or have no cancel routine at all

  Then the request comes back when and as the lower driver says; TRUE from WdfRequestCancelSentRequest never
  promised STATUS_CANCELLED.

  Source: FxRequestBase::Cancel, ddi/nf-wdfrequest-wdfrequestcancelsentrequest

  Scenario: a device that takes note of the cancel and finishes
    Given the topology "gpio.yaml"
    And driver "simdevice" has sent an IOCTL IOCTL_GPIO_WRITE_PINS with input "01" as "pins"
    When driver "simdevice" cancels "pins"
    Then WdfRequestCancelSentRequest returned TRUE
    And device "pins" was asked to cancel "pins"
    And request "pins" has not completed
    When 300 ms pass
    Then request "pins" completes with STATUS_SUCCESS

  Scenario: a device without a cancel routine
    Given the topology "sensor.yaml"
    And driver "lightsensor" has sent a read of 2 bytes as "lux"
    When driver "lightsensor" cancels "lux"
    Then WdfRequestCancelSentRequest returned FALSE
    And request "lux" has not completed
    When 300 ms pass
    Then request "lux" completes with STATUS_SUCCESS and 2 bytes
    And the buffer of "lux" is:
      """hex
      03 A2
      """

  Scenario: stopping a target waits for a request that cannot be cancelled
    Given the topology "sensor.yaml"
    And driver "lightsensor" has sent a read of 2 bytes as "lux"
    When driver "lightsensor" stops its local target, cancelling sent requests
    Then request "lux" completes with STATUS_SUCCESS and 2 bytes
    And request "lux" completed at 300 ms

  Scenario: a purge without a wait returns although a request cannot be cancelled
    Given the topology "sensor.yaml"
    And driver "lightsensor" has sent a read of 2 bytes as "lux"
    When driver "lightsensor" purges its local target
    Then WdfIoTargetPurge has returned at once
    And request "lux" has not completed
    When 300 ms pass
    Then request "lux" completes with STATUS_SUCCESS and 2 bytes
    And the local target of driver "lightsensor" is Purged
