Feature: Which pointers an I/O target has depends on how it was opened, not on its gates

  Stopped and purged targets have all that started ones have. What was opened by a pointer has no file; what was never
  opened, or is closed, has nothing.

  Source: ddi/nf-wdfiotarget-wdfiotargetwdmgettargetfilehandle, FxIoTargetRemote::Open, src/docs/fidelity.md#getters

  Background:
    Given the topology "clients.yaml"

  Scenario Outline: a target that was never opened has no <pointer>
    Then the <pointer> of the remote target "archive" of driver "backup" is null

    Examples:
      | pointer         |
      | device object   |
      | physical device |
      | file object     |
      | file handle     |

  Scenario Outline: a target that was opened by name and that the driver <did> leads to the top of the stack
    Given driver "backup" has opened its remote target "archive"
    When driver "backup" <did>
    Then the device object of the remote target "archive" of driver "backup" is "partmgr"
    And the physical device of the remote target "archive" of driver "backup" is "storahci"
    And the file object of the remote target "archive" of driver "backup" is "\DosDevices\Disk0"
    And the file handle of the remote target "archive" of driver "backup" is "handle 1"

    Examples:
      | did                                                      |
      | starts its remote target "archive"                       |
      | stops its remote target "archive", leaving sent requests |
      | purges its remote target "archive"                       |

  Scenario: a target that was opened by a pointer has a device, and no file
    Given driver "volsnap" has opened its remote target "raw"
    Then the device object of the remote target "raw" of driver "volsnap" is "disk"
    And the physical device of the remote target "raw" of driver "volsnap" is "storahci"
    And the file object of the remote target "raw" of driver "volsnap" is null
    And the file handle of the remote target "raw" of driver "volsnap" is null

  Scenario Outline: a target that the driver <did> has nothing any more
    Given driver "backup" has opened its remote target "archive"
    When driver "backup" <did>
    Then the device object of the remote target "archive" of driver "backup" is null
    And the physical device of the remote target "archive" of driver "backup" is null
    And the file object of the remote target "archive" of driver "backup" is null
    And the file handle of the remote target "archive" of driver "backup" is null

    Examples:
      | did                                                   |
      | closes its remote target "archive"                    |
      | closes its remote target "archive" for a query-remove |
      | deletes its remote target "archive"                   |

  Scenario: a target without a device has no properties
    When driver "backup" queries property Address of its remote target "archive"
    Then WdfIoTargetAllocAndQueryTargetProperty returned STATUS_INVALID_DEVICE_REQUEST
