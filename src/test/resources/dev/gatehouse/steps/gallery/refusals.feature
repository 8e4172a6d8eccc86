Feature: What makes something happen, refused: no such name, no topology yet

  The last step of each scenario fails; how it is said rightly is shown by the features that come along,
  and at the end.

  Scenario: an application has opened stack string as string thread
    Given the topology "reference.yaml"
    Given an application has opened stack "nowhere" as "r1"

  Scenario: an application has sent transfer to stack string as names
    Given the topology "reference.yaml"
    Given an application has sent a read of 4 bytes to stack "nowhere" as "r1"

  Scenario: applications are 32-bit processes
    Given applications are 32-bit processes

  Scenario: device string fails the next request with status
    Given the topology "reference.yaml"
    Given device "nothing" fails the next request with STATUS_SUCCESS

  Scenario: device string fails the next int requests with status
    Given the topology "reference.yaml"
    Given device "nothing" fails the next 2 requests with STATUS_SUCCESS

  Scenario: device string holds requests
    Given the topology "reference.yaml"
    Given device "nothing" holds requests

  Scenario: device string is loaded at offset offset with
    Given the topology "reference.yaml"
    Given device "nothing" is loaded at offset 0x10 with:
      """hex
      CA FE
      """

  Scenario: device string takes duration for each request
    Given the topology "reference.yaml"
    Given device "nothing" takes 2 ms for each request

  Scenario: the application has closed file string thread
    Given the topology "reference.yaml"
    Given the application has closed file "r1"

  Scenario: the fault string is switched on
    Given the topology "reference.yaml"
    Given the fault "none" is switched on

  Scenario: the system time is system-time
    Given the system time is 2026-01-01T00:00:00Z

  Scenario: the topology string
    Given the topology "toastre.yaml"

  Scenario: driver does this in the completion routine of string
    Given the topology "reference.yaml"
    Given driver "nobody" does this in the completion routine of "r1":
      | reuses "r1" |
      | formats a read of 4 bytes for its local target as "r1" |
      | sends "r1" |

  Scenario: driver has closed its remote target string thread
    Given the topology "reference.yaml"
    Given driver "nobody" has closed its remote target "view"

  Scenario: driver has created request string from an IRP of int stack location that owner
    Given the topology "reference.yaml"
    Given driver "nobody" has created request "r1" from an IRP of 2 stack locations that it keeps

  Scenario: driver has created request names
    Given the topology "reference.yaml"
    Given driver "nobody" has created request "r1"

  Scenario: driver has created request names for target
    Given the topology "reference.yaml"
    Given driver "nobody" has created request "r1" for its local target

  Scenario: driver has formatted a way the memory of string for target as string
    Given the topology "reference.yaml"
    Given driver "nobody" has formatted a write from the memory of "r1" for its local target as "r1"

  Scenario: driver has formatted form for target as string with
    Given the topology "reference.yaml"
    Given driver "nobody" has formatted a write for its local target as "r1" with:
      | Input              | 01 02 03 04 |
      | Input BufferOffset | 2           |
      | Input BufferLength | 1           |
      | DeviceOffset       | 0x10        |

  Scenario: driver has formatted transfer for target as names
    Given the topology "reference.yaml"
    Given driver "nobody" has formatted a read of 4 bytes for its local target as "r1"

  Scenario: driver has formatted string using its current type
    Given the topology "reference.yaml"
    Given driver "nobody" has formatted "r1" using its current type

  Scenario: driver has marked names cancelable
    Given the topology "reference.yaml"
    Given driver "nobody" has marked "r1" cancelable

  Scenario: driver has marked string cancelable, and completes it with status when it is cancelled
    Given the topology "reference.yaml"
    Given driver "nobody" has marked "r1" cancelable, and completes it with STATUS_SUCCESS when it is cancelled

  Scenario: driver has opened its remote target string
    Given the topology "reference.yaml"
    Given driver "nobody" has opened its remote target "view"

  Scenario: driver has purged target
    Given the topology "reference.yaml"
    Given driver "nobody" has purged its local target

  Scenario: driver has queried property property of target
    Given the topology "reference.yaml"
    Given driver "nobody" has queried property HardwareID of its local target

  Scenario: driver has reused names
    Given the topology "reference.yaml"
    Given driver "nobody" has reused "r1"

  Scenario: driver has sent transfer how as names thread
    Given the topology "reference.yaml"
    Given driver "nobody" has sent a read of 4 bytes as "r1"

  Scenario: driver has set a completion routine for string
    Given the topology "reference.yaml"
    Given driver "nobody" has set a completion routine for "r1"

  Scenario: driver has started target thread
    Given the topology "reference.yaml"
    Given driver "nobody" has started its local target

  Scenario: driver has stopped target, sent sent requests thread
    Given the topology "reference.yaml"
    Given driver "nobody" has stopped its local target, leaving sent requests

  Scenario: driver refuses opens with status
    Given the topology "reference.yaml"
    Given driver "nobody" refuses opens with STATUS_SUCCESS

  Scenario: an application opens stack string as string thread
    Given the topology "reference.yaml"
    When an application opens stack "nowhere" as "r1"

  Scenario: an application sends transfer to stack string as names
    Given the topology "reference.yaml"
    When an application sends a read of 4 bytes to stack "nowhere" as "r1"

  Scenario: device string begins to hold requests
    Given the topology "reference.yaml"
    When device "nothing" begins to hold requests

  Scenario: device string completes the oldest request with status
    Given the topology "reference.yaml"
    When device "nothing" completes the oldest request with STATUS_SUCCESS

  Scenario: device string completes the oldest request with status and int byte
    Given the topology "reference.yaml"
    When device "nothing" completes the oldest request with STATUS_SUCCESS and 2 bytes

  Scenario: device string completes names
    Given the topology "reference.yaml"
    When device "nothing" completes "r1"

  Scenario: device string completes names with status
    Given the topology "reference.yaml"
    When device "nothing" completes "r1" with STATUS_SUCCESS

  Scenario: device string completes names with status and int byte
    Given the topology "reference.yaml"
    When device "nothing" completes "r1" with STATUS_SUCCESS and 2 bytes

  Scenario: device string completes string with status and
    Given the topology "reference.yaml"
    When device "nothing" completes "r1" with STATUS_SUCCESS and:
      """hex
      DE AD BE EF
      """

  Scenario: device string holds requests no longer
    Given the topology "reference.yaml"
    When device "nothing" holds requests no longer

  Scenario: device string is pulled out
    Given the topology "reference.yaml"
    When device "nothing" is pulled out

  Scenario: device string receives the text string
    Given the topology "reference.yaml"
    When device "nothing" receives the text "r1"

  Scenario: device string receives
    Given the topology "reference.yaml"
    When device "nothing" receives:
      """hex
      48 49 0D
      """

  Scenario: everything settles within duration
    When everything settles within 2 ms

  Scenario: stack string is asked on thread string whether it may be removed
    Given the topology "reference.yaml"
    When stack "nowhere" is asked on thread "r1" whether it may be removed

  Scenario: stack string is asked whether it may be removed
    Given the topology "reference.yaml"
    When stack "nowhere" is asked whether it may be removed

  Scenario: stack string is asked whether it may be removed, and somebody refuses with status
    Given the topology "reference.yaml"
    When stack "nowhere" is asked whether it may be removed, and somebody refuses with STATUS_SUCCESS

  Scenario: stack string is removed by surprise
    Given the topology "reference.yaml"
    When stack "nowhere" is removed by surprise

  Scenario: stack string is removed thread
    Given the topology "reference.yaml"
    When stack "nowhere" is removed

  Scenario: stack string loses power thread
    Given the topology "reference.yaml"
    When stack "nowhere" loses power

  Scenario: stack string regains power
    Given the topology "reference.yaml"
    When stack "nowhere" regains power

  Scenario: the application cancels names
    Given the topology "reference.yaml"
    When the application cancels "r1"

  Scenario: the application closes file string thread
    Given the topology "reference.yaml"
    When the application closes file "r1"

  Scenario: the clock runs to duration
    When the clock runs to 2 ms

  Scenario: the fault string is switched off
    Given the topology "reference.yaml"
    When the fault "none" is switched off

  Scenario: the removal of stack string is cancelled
    Given the topology "reference.yaml"
    When the removal of stack "nowhere" is cancelled

  Scenario: the system time is set to system-time
    When the system time is set to 2026-01-01T00:00:00Z

  Scenario: these happen at the same time
    Given the topology "reference.yaml"
    When these happen at the same time:
      | device "heater" completes "r1" |
      | driver "guard" cancels "r1" |

  Scenario: driver allocates the timer of string
    Given the topology "reference.yaml"
    When driver "nobody" allocates the timer of "r1"

  Scenario: driver asks for the Information of string
    Given the topology "reference.yaml"
    When driver "nobody" asks for the Information of "r1"

  Scenario: driver asks for the completion parameters of string
    Given the topology "reference.yaml"
    When driver "nobody" asks for the completion parameters of "r1"

  Scenario: driver asks for the parameters of string
    Given the topology "reference.yaml"
    When driver "nobody" asks for the parameters of "r1"

  Scenario: driver asks for the requestor mode of string
    Given the topology "reference.yaml"
    When driver "nobody" asks for the requestor mode of "r1"

  Scenario: driver asks for the status of string
    Given the topology "reference.yaml"
    When driver "nobody" asks for the status of "r1"

  Scenario: driver asks for the pointer of target, and the system stops with bug check code
    Given the topology "reference.yaml"
    When driver "nobody" asks for the device object of its local target, and the system stops with bug check 0x10D

  Scenario: driver asks whether string is cancelled
    Given the topology "reference.yaml"
    When driver "nobody" asks whether "r1" is cancelled

  Scenario: driver cancels names
    Given the topology "reference.yaml"
    When driver "nobody" cancels "r1"

  Scenario: driver changes the target of string to target
    Given the topology "reference.yaml"
    When driver "nobody" changes the target of "r1" to its local target

  Scenario: driver clears the completion routine of string
    Given the topology "reference.yaml"
    When driver "nobody" clears the completion routine of "r1"

  Scenario: driver closes its remote target string for a query-remove thread
    Given the topology "reference.yaml"
    When driver "nobody" closes its remote target "view" for a query-remove

  Scenario: driver closes its remote target string thread
    Given the topology "reference.yaml"
    When driver "nobody" closes its remote target "view"

  Scenario: driver completes names with status
    Given the topology "reference.yaml"
    When driver "nobody" completes "r1" with STATUS_SUCCESS

  Scenario: driver completes names with status and int byte
    Given the topology "reference.yaml"
    When driver "nobody" completes "r1" with STATUS_SUCCESS and 2 bytes

  Scenario: driver completes string with status and a priority boost of int
    Given the topology "reference.yaml"
    When driver "nobody" completes "r1" with STATUS_SUCCESS and a priority boost of 2

  Scenario: driver completes string with status and
    Given the topology "reference.yaml"
    When driver "nobody" completes "r1" with STATUS_SUCCESS and:
      """hex
      01 02
      """

  Scenario: driver completes string with status, and the system stops with bug check code
    Given the topology "reference.yaml"
    When driver "nobody" completes "r1" with STATUS_SUCCESS, and the system stops with bug check 0x10D

  Scenario: driver creates request string from an IRP of int stack location that owner
    Given the topology "reference.yaml"
    When driver "nobody" creates request "r1" from an IRP of 2 stack locations that it keeps

  Scenario: driver creates request names
    Given the topology "reference.yaml"
    When driver "nobody" creates request "r1"

  Scenario: driver creates request names for target
    Given the topology "reference.yaml"
    When driver "nobody" creates request "r1" for its local target

  Scenario: driver deletes its remote target string thread
    Given the topology "reference.yaml"
    When driver "nobody" deletes its remote target "view"

  Scenario: driver deletes names
    Given the topology "reference.yaml"
    When driver "nobody" deletes "r1"

  Scenario: driver formats a way the memory of string for target as string
    Given the topology "reference.yaml"
    When driver "nobody" formats a write from the memory of "r1" for its local target as "r1"

  Scenario: driver formats form for target as string with
    Given the topology "reference.yaml"
    When driver "nobody" formats a write for its local target as "r1" with:
      | Input              | 01 02 03 04 |
      | Input BufferOffset | 2           |
      | Input BufferLength | 1           |
      | DeviceOffset       | 0x10        |

  Scenario: driver formats transfer for target as names
    Given the topology "reference.yaml"
    When driver "nobody" formats a read of 4 bytes for its local target as "r1"

  Scenario: driver formats string using its current type
    Given the topology "reference.yaml"
    When driver "nobody" formats "r1" using its current type

  Scenario: driver formats string with a stack location for transfer
    Given the topology "reference.yaml"
    When driver "nobody" formats "r1" with a stack location for a read of 4 bytes

  Scenario: driver marks names cancelable
    Given the topology "reference.yaml"
    When driver "nobody" marks "r1" cancelable

  Scenario: driver marks string cancelable, and completes it with status when it is cancelled
    Given the topology "reference.yaml"
    When driver "nobody" marks "r1" cancelable, and completes it with STATUS_SUCCESS when it is cancelled

  Scenario: driver marks string cancelable, or is called back at once
    Given the topology "reference.yaml"
    When driver "nobody" marks "r1" cancelable, or is called back at once

  Scenario: driver opens its remote target string
    Given the topology "reference.yaml"
    When driver "nobody" opens its remote target "view"

  Scenario: driver purges target
    Given the topology "reference.yaml"
    When driver "nobody" purges its local target

  Scenario: driver purges target and waits thread
    Given the topology "reference.yaml"
    When driver "nobody" purges its local target and waits

  Scenario: driver queries property property of target
    Given the topology "reference.yaml"
    When driver "nobody" queries property HardwareID of its local target

  Scenario: driver queries property property of target into a buffer of int byte
    Given the topology "reference.yaml"
    When driver "nobody" queries property HardwareID of its local target into a buffer of 2 bytes

  Scenario: driver queries target for interface guid, int byte in version int
    Given the topology "reference.yaml"
    When driver "nobody" queries its local target for interface {2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10}, 2 bytes in version 2

  Scenario: driver reopens its remote target string
    Given the topology "reference.yaml"
    When driver "nobody" reopens its remote target "view"

  Scenario: driver retrieves the input buffer of string, at least int byte
    Given the topology "reference.yaml"
    When driver "nobody" retrieves the input buffer of "r1", at least 2 bytes

  Scenario: driver retrieves the output buffer of string, at least int byte
    Given the topology "reference.yaml"
    When driver "nobody" retrieves the output buffer of "r1", at least 2 bytes

  Scenario: driver reuses names
    Given the topology "reference.yaml"
    When driver "nobody" reuses "r1"

  Scenario: driver reuses string with status
    Given the topology "reference.yaml"
    When driver "nobody" reuses "r1" with STATUS_SUCCESS

  Scenario: driver reuses string with
    Given the topology "reference.yaml"
    When driver "nobody" reuses "r1" with:
      | Flags  | SET_NEW_IRP       |
      | NewIrp | 2 stack locations |

  Scenario: driver sends a write at offset offset how as string
    Given the topology "reference.yaml"
    When driver "nobody" sends a write at offset 0x10 as "r1":
      """hex
      01 02 03 04
      """

  Scenario: driver sends on string how thread
    Given the topology "reference.yaml"
    When driver "nobody" sends on "r1"

  Scenario: driver sends form and waits, with request string and this
    Given the topology "reference.yaml"
    When driver "nobody" sends an IOCTL and waits, with request "r1" and this:
      | Code                | 0x000B0000             |
      | Output              | 8 bytes filled with EE |
      | Output BufferOffset | 4                      |

  Scenario: driver sends names how thread
    Given the topology "reference.yaml"
    When driver "nobody" sends "r1"

  Scenario: driver sends transfer and waits, with request string and these options
    Given the topology "reference.yaml"
    When driver "nobody" sends a read of 4 bytes and waits, with request "r1" and these options:
      | Size | 12 |

  Scenario: driver sends transfer and waits how, with request string thread
    Given the topology "reference.yaml"
    When driver "nobody" sends a read of 4 bytes and waits, with request "r1"

  Scenario: driver sends transfer and waits how, without a request thread
    Given the topology "reference.yaml"
    When driver "nobody" sends a read of 4 bytes and waits, without a request

  Scenario: driver sends transfer how as names thread
    Given the topology "reference.yaml"
    When driver "nobody" sends a read of 4 bytes as "r1"

  Scenario: driver sends string with these options thread
    Given the topology "reference.yaml"
    When driver "nobody" sends "r1" with these options:
      | Flags   | TIMEOUT, SYNCHRONOUS |
      | Timeout | 50 ms from now       |

  Scenario: driver sends string how, and the system stops with bug check code
    Given the topology "reference.yaml"
    When driver "nobody" sends "r1", and the system stops with bug check 0x10D

  Scenario: driver sets a completion routine for string
    Given the topology "reference.yaml"
    When driver "nobody" sets a completion routine for "r1"

  Scenario: driver sets the Information of string to int
    Given the topology "reference.yaml"
    When driver "nobody" sets the Information of "r1" to 2

  Scenario: driver starts target thread
    Given the topology "reference.yaml"
    When driver "nobody" starts its local target

  Scenario: driver stops target, sent sent requests thread
    Given the topology "reference.yaml"
    When driver "nobody" stops its local target, leaving sent requests

  Scenario: driver unmarks names as cancelable
    Given the topology "reference.yaml"
    When driver "nobody" unmarks "r1" as cancelable

  Scenario: duration pass
    When 2 ms pass

  Scenario: what no feature that comes along says
    Given the topology "reference.yaml"
    And applications are 32-bit processes
    And driver "sender" has created request "r1"
    When device "dial" begins to hold requests
    And driver "sender" creates request "r2"
    And driver "sender" creates request "r3" from an IRP of 2 stack locations that it keeps
    And an application sends a read of 4 bytes to stack "bench" as "a1" to "a2"
    And driver "sender" formats "a1" using its current type
    And driver "sender" formats a read into the memory of "a2" for its local target as "r1"
    And driver "sender" marks "a1" cancelable, and completes it with STATUS_SUCCESS when it is cancelled
    And the application cancels "a1"
    Then request "a1" completes with STATUS_CANCELLED

  Scenario: bytes that arrive
    Given the topology "devices/serial.yaml"
    When device "com1" receives:
      """hex
      48 49
      """
    Then device "com1" has received nothing
    And device "com1" has "r1"

  Scenario: a file that is closed already
    Given the topology "lockbox.yaml"
    And an application has opened stack "lockbox" as "f1"
    And the application has closed file "f1"
    Then file "f1" is open
