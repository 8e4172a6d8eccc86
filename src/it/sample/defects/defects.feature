Feature: Each of these is wrong, and turns the build red

  Scenario: a number that is not expected
    Given the topology "counter.yaml"
    When an application sends a read of 1 byte to stack "gate" as "r1"
    Then request "r1" completes with STATUS_DEVICE_NOT_READY
    And 9 is the next number of "turnstile"

  Scenario: a step of the project's own that fails
    Given the topology "counter.yaml"
    Then 9 is the next number of "turnstile"

  Scenario: a parameter of the project's own model that is out of range
    Given the topology "parameter.yaml"
    Then 9 is the next number of "turnstile"

  Scenario: models that nobody has
    Given the topology "unknown.yaml"
    Then 9 is the next number of "turnstile"
