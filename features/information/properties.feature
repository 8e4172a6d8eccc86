Feature: A driver asks its I/O target for the properties of the device behind it

  WdfIoTargetQueryTargetProperty and WdfIoTargetAllocAndQueryTargetProperty hand the question to IoGetDeviceProperty with
  the physical device object of the target's stack.

  Source: FxDevice::_AllocAndQueryProperty, ddi/nf-wdfiotarget-wdfiotargetquerytargetproperty, ddi/nf-wdm-iogetdeviceproperty

  Background:
    Given the topology "sensor-hub.yaml"

  Scenario: strings come in memory of exactly their size, with their terminating null
    Given driver "hub" has opened its remote target "reading"
    When driver "hub" queries property DeviceDescription of its remote target "reading"
    Then WdfIoTargetAllocAndQueryTargetProperty returned STATUS_SUCCESS
    And property DeviceDescription is "Acme Thermometer"
    And property DeviceDescription takes 34 bytes
    When driver "hub" queries property HardwareID of its remote target "reading"
    Then property HardwareID is "SENSOR\Acme", "SENSOR"
    And property HardwareID takes 40 bytes

  Scenario: GUIDs, numbers and constants have sizes of their own
    When driver "sensor" queries property ClassGuid of its local target
    Then property ClassGuid is "{5175D334-C371-4806-B3BA-71FD53C9258D}"
    And property ClassGuid takes 78 bytes
    When driver "sensor" queries property BusTypeGuid of its local target
    Then property BusTypeGuid is stored as:
      """hex
      87 4A 11 77 44 89 D1 11 BD 90 00 A0 C9 06 BE 2D
      """
    When driver "sensor" queries property Address of its local target
    Then property Address is 0x48
    When driver "sensor" queries property RemovalPolicy of its local target
    Then property RemovalPolicy is "RemovalPolicyExpectSurpriseRemoval"
    And property RemovalPolicy is stored as:
      """hex
      03 00 00 00
      """

  Scenario Outline: a buffer that is too short is told how long it must be
    When driver "calibration" queries property Address of its local target into a buffer of <size> bytes
    Then WdfIoTargetQueryTargetProperty returned <status>
    And property Address takes 4 bytes

    Examples:
      | size | status                  |
      | 0    | STATUS_BUFFER_TOO_SMALL |
      | 3    | STATUS_BUFFER_TOO_SMALL |
      | 4    | STATUS_SUCCESS          |
      | 64   | STATUS_SUCCESS          |

  Scenario Outline: what the device cannot tell
    When driver "<driver>" queries property <property> of its <target>
    Then WdfIoTargetAllocAndQueryTargetProperty returned <status>

    Examples:
      | driver | target                  | property         | status                        |
      | sensor | local target            | Manufacturer     | STATUS_OBJECT_NAME_NOT_FOUND  |
      | sensor | local target            | ContainerID      | STATUS_INVALID_PARAMETER_2    |
      | sensor | local target            | BootConfiguration | STATUS_SUCCESS               |
      | hub    | remote target "docking" | Address          | STATUS_INVALID_DEVICE_REQUEST |
      | hub    | remote target "reading" | Address          | STATUS_INVALID_DEVICE_REQUEST |

  Scenario: a target that is closed has no physical device to ask
    Given driver "hub" has opened its remote target "reading"
    And driver "hub" has queried property Address of its remote target "reading"
    When driver "hub" closes its remote target "reading"
    And driver "hub" queries property Address of its remote target "reading" into a buffer of 4 bytes
    Then WdfIoTargetQueryTargetProperty returned STATUS_INVALID_DEVICE_REQUEST
