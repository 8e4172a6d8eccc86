Feature: What takes a topology of its own: files, properties, interfaces, what drivers print

  The last step of each scenario fails; the same step, said rightly, stands before it and passes.

  Scenario: a file is open
    Given the topology "lockbox.yaml"
    When an application opens stack "lockbox" as "f1"
    Then file "f1" is open
    When an application opens stack "lockbox" as "f2"
    Then file "f2" is open

  Scenario: opening a file has failed
    Given the topology "lockbox.yaml"
    And an application has opened stack "lockbox" as "f1"
    When an application opens stack "lockbox" as "f2"
    Then opening file "f2" has failed with STATUS_ACCESS_DENIED
    And opening file "f1" has failed with STATUS_ACCESS_DENIED

  Scenario: who answered for an interface
    Given the topology "sensor-hub.yaml"
    And driver "hub" has opened its remote target "reading"
    When driver "hub" queries its remote target "reading" for interface {2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10}, 16 bytes in version 2
    Then interface {2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10} was answered by driver "calibration"
    And interface {2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10} was answered by driver "sensor-bus"

  Scenario: the texts of a property
    Given the topology "toaster.yaml"
    And driver "guard" has queried property HardwareID of its local target
    Then property HardwareID is "TOASTER\Acme"
    When driver "guard" queries property LocationInformation of its local target
    Then property LocationInformation is "Kitchen"

  Scenario: the number of a property
    Given the topology "sensor-hub.yaml"
    And driver "sensor" has queried property Address of its local target
    Then property Address is 0x48
    And property Address is 0x20

  Scenario: how a property is stored
    Given the topology "toaster.yaml"
    And driver "guard" has queried property FriendlyName of its local target
    Then property FriendlyName is stored as:
      """hex
      41 00 63 00 6D 00 65 00 20 00 ??*16
      """
    And property FriendlyName is stored as:
      """hex
      42 00
      """

  Scenario: how many bytes a property takes
    Given the topology "toaster.yaml"
    When driver "guard" queries property FriendlyName of its local target into a buffer of 0 bytes
    Then property FriendlyName takes 26 bytes
    And property FriendlyName takes 27 bytes

  Scenario: what a driver has printed
    Given the topology "sniffer.yaml"
    When an application sends a read of 5 bytes to stack "com1" as "a1"
    And 1 ms passes
    Then driver "sniffer" has printed "read HELLO"
    And driver "sniffer" has printed "read WORLD"

  Scenario: what a driver has printed, as a table
    Given the topology "sniffer.yaml"
    When an application sends a read of 5 bytes to stack "com1" as "a1"
    And 1 ms passes
    Then driver "sniffer" has printed:
      | read HELLO |
    And driver "sniffer" has printed:
      | read HELLO | read WORLD |

  Scenario: a driver has printed nothing
    Given the topology "sniffer.yaml"
    Then driver "sniffer" has printed nothing
    When an application sends a read of 5 bytes to stack "com1" as "a1"
    And 1 ms passes
    Then driver "sniffer" has printed nothing

  Scenario: how many memory objects a driver has
    Given the topology "toaster.yaml"
    Then driver "guard" has 0 memory objects
    And driver "guard" has 1 memory object

  Scenario: the text in a device, and a value of it
    Given the topology "devices/console.yaml"
    And driver "label" has sent a write of "48 4F 0A" as "hello"
    And 4 ms pass
    Then device "printer" contains the text:
      """
      HO
      """
    And device "printer" contains the text:
      """
      HI
      """

  Scenario: a value of a device
    Given the topology "devices/console.yaml"
    And driver "label" has sent a write of "48 4F 0A" as "hello"
    And 4 ms pass
    Then value "lines" of device "printer" is 1
    And value "lines" of device "printer" is 2
