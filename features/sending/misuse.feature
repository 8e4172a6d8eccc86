Feature: Some misuse of a request stops the system, with the verifier or without

  Sending a request that is already sent is bug check 0x10D (WDF_VIOLATION), 0x6, 0x3.

  Source: FxIoTarget::SubmitLocked, wdf/bug-checks-from-kmdf-drivers

  Background:
    Given the topology "toaster-alone.yaml"
    And device "heater" holds requests

  Scenario: a request that is pended is sent again
    Given driver "guard" has stopped its local target, leaving sent requests
    And driver "guard" has sent a read of 4 bytes as "r1"
    When driver "guard" sends "r1", and the system stops with bug check 0x10D
    Then device "heater" has received nothing
