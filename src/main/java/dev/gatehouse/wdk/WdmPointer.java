package dev.gatehouse.wdk;

/** What a driver can get of an I/O target that is no framework object. */
public enum WdmPointer {
    DEVICE_OBJECT("device object", "WdfIoTargetWdmGetTargetDeviceObject"),
    PHYSICAL_DEVICE("physical device", "WdfIoTargetWdmGetTargetPhysicalDevice"),
    FILE_OBJECT("file object", "WdfIoTargetWdmGetTargetFileObject"),
    FILE_HANDLE("file handle", "WdfIoTargetWdmGetTargetFileHandle");

    private final String words;
    private final String ddi;

    WdmPointer(String words, String ddi) {
        this.words = words;
        this.ddi = ddi;
    }

    /** What it is, as a person says it: "physical device". */
    public String words() {
        return words;
    }

    /** The DDI that gets it. */
    public String ddi() {
        return ddi;
    }
}
