package dev.gatehouse.wdk;

/** In which form a driver has got at the bytes of a request that it received. */
public enum BufferForm {
    /** An address: WdfRequestRetrieveInputBuffer, …OutputBuffer, …UnsafeUserInputBuffer, …UnsafeUserOutputBuffer. */
    BUFFER("Buf", "buffer", "Buffer"),
    /** A memory object: WdfRequestRetrieveInputMemory, …OutputMemory. */
    MEMORY("Mem", "memory object", "Memory"),
    /** A memory descriptor list: WdfRequestRetrieveInputWdmMdl, …OutputWdmMdl. */
    MDL("Mdl", "MDL", "WdmMdl");

    private final String prefix;
    private final String words;
    private final String suffix;

    BufferForm(String prefix, String words, String suffix) {
        this.prefix = prefix;
        this.words = words;
        this.suffix = suffix;
    }

    /** What the names of its rules begin with: "Buf". */
    public String prefix() {
        return prefix;
    }

    /** The form as a person says it: "memory object". */
    public String words() {
        return words;
    }

    /** The DDI that retrieves it: "WdfRequestRetrieveInputMemory". */
    public String ddi(boolean input) {
        return "WdfRequestRetrieve" + (input ? "Input" : "Output") + suffix;
    }
}
