Feature: A block device has sectors, and may lose what it has not written back

  What it begins with is a file of the user's, which no run changes: each scenario finds it as it was.

  Source: src/docs/devices.md

  Background:
    Given the topology "devices/block.yaml"

  Scenario: a sector of the image is read
    When driver "disk" sends a read of 16 bytes at offset 16 as "r1"
    And 1 ms passes
    Then the buffer of "r1" is:
      """hex
      73 65 63 74 6F 72 20 31 20 69 73 20 68 65 72 65
      """

  Scenario: what is written is read back at once, and is on the medium 50 ms later
    Given driver "disk" has sent a write of "00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF" at offset 16 as "w1"
    And 1 ms passes
    When driver "disk" sends a read of 16 bytes at offset 16 as "r1"
    And 1 ms passes
    Then the buffer of "r1" is:
      """hex
      00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF
      """
    And value "cached sectors" of device "stick" is 1
    When 50 ms pass
    Then device "stick" contains at offset 16:
      """hex
      00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF
      """

  Scenario: a stick that is pulled out loses what it had not written back
    Given driver "disk" has sent a write of "00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF" at offset 16 as "w1"
    When 1 ms passes
    Then request "w1" completes with STATUS_SUCCESS and 16 bytes
    When stack "stick" is removed by surprise
    And 1 s passes
    Then device "stick" contains the text:
      """
      sector 0 is heresector 1 is heresector 2 is heresector 3 is here
      """

  Scenario: only whole sectors are read
    When driver "disk" sends a read of 4 bytes at offset 16 as "r1"
    And 1 ms passes
    Then request "r1" completes with STATUS_INVALID_PARAMETER and 0 bytes

  Scenario: a cartridge cannot be written
    When driver "game" sends a write of "00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF" as "w1"
    Then request "w1" completes with STATUS_MEDIA_WRITE_PROTECTED and 0 bytes
