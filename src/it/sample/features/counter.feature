Feature: A read is sent once more where the device was not ready

  Scenario: the second try brings the count
    Given the topology "counter.yaml"
    And device "turnstile" fails the next request with STATUS_DEVICE_NOT_READY
    When an application sends a read of 1 byte to stack "gate" as "r1"
    Then request "r1" completes with STATUS_SUCCESS and 1 byte
    And the buffer of "r1" is:
      """hex
      07
      """

  Scenario: a step of the project's own looks at the device
    Given the topology "counter.yaml"
    When an application sends a read of 1 byte to stack "gate" as "r1"
    And an application sends a read of 1 byte to stack "gate" as "r2"
    Then requests "r1" and "r2" complete with STATUS_SUCCESS and 1 byte
    And 9 is the next number of "turnstile"
