Feature: Topologies share what they have in common

  The bakery declares its stacks, and imports their hardware, its control codes and its faults from a file that other
  topologies can import too.

  Source: src/docs/topologies.md#imports

  Scenario: a value of a file that is imported is another one for a scenario
    Given the topology "bakery.yaml" with:
      | devices.heater.latency | 7 ms |
    When driver "thermostat" sends a write of "C8" at offset 0 as "heat"
    And 7 ms pass
    Then request "heat" completed at 7 ms

  Rule: What is imported is as if it stood in the file

    Background:
      Given the topology "bakery.yaml"

    Scenario: a driver reaches hardware that another file declares
      When driver "thermostat" sends a write of "C8" at offset 0 as "heat"
      And 2 ms pass
      Then request "heat" completes with STATUS_SUCCESS and 1 byte
      And device "heater" contains at offset 0:
        """hex
        C8
        """

    Scenario: a control code has its name from the file that declares it
      When driver "turner" sends an IOCTL IOCTL_OVEN_TURN and room for 1 byte as "turn"
      Then request "turn" completes with STATUS_SUCCESS and 1 byte

    Scenario: a fault that is imported hits the imported device
      Given the fault "fuse blows" is switched on
      And driver "thermostat" has sent a write of "C8" at offset 0 as "first"
      And 2 ms pass
      When driver "thermostat" sends a write of "FF" at offset 1 as "second"
      And 2 ms pass
      Then request "first" completes with STATUS_SUCCESS and 1 byte
      And request "second" completes with STATUS_DEVICE_NOT_READY
