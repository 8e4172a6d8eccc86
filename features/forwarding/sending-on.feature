Feature: A request from above that is sent on must come back to the driver, or be forgotten

  A request from a queue needs a completion routine to be sent asynchronously, and only such a request can be
  forgotten.

  Source: WdfRequestSend, FxRequest::PreProcessSendAndForget, wdf/forwarding-i-o-requests

  Background:
    Given the topology "sensor.yaml"
    And an application has sent a read of 2 bytes to stack "sensor" as "lux"

  Scenario: sent on with a completion routine it comes back, and the driver completes it
    When driver "lightsensor" sends on "lux"
    Then device "tsl2561" has "lux"
    When 300 ms pass
    Then request "lux" completes with STATUS_SUCCESS and 2 bytes

  Scenario: without a completion routine it is refused, and the driver has to complete it
    When driver "lightsensor" sends on "lux", without a completion routine
    Then request "lux" completes with STATUS_INVALID_DEVICE_REQUEST and 0 bytes
    And device "tsl2561" has received nothing
    And rule "ReqCompletionRoutine" is broken by driver "lightsensor"

  Scenario: forgotten, it completes past the driver
    When driver "lightsensor" sends on "lux", and forgets it
    And 300 ms pass
    Then request "lux" completes with STATUS_SUCCESS and 2 bytes

  Scenario: forgotten, it passes a stopped target
    Given driver "lightsensor" has stopped its local target, leaving sent requests
    When driver "lightsensor" sends on "lux", and forgets it
    Then device "tsl2561" has "lux"

  Scenario: synchronously, it needs no completion routine
    When driver "lightsensor" sends on "lux" with a time-out of 1 min, synchronously, without a completion routine
    Then request "lux" completes with STATUS_SUCCESS and 2 bytes
    And request "lux" completed at 300 ms

  Scenario: pended in a stopped target it fails as invalid when the target is purged
    Given driver "lightsensor" has stopped its local target, leaving sent requests
    And driver "lightsensor" sends on "lux"
    When driver "lightsensor" purges its local target
    Then request "lux" completes with STATUS_INVALID_DEVICE_REQUEST and 0 bytes
